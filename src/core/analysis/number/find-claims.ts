// Which quantities the article asserts.

import type { NumericClaim } from "../../model/mark.ts";
import type { ReadText } from "../text/read.ts";

/** The article's numeric claims, ordered by start. */
export function findClaims(_read: ReadText): NumericClaim[] {
  return [];
}
