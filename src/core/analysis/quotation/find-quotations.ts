// Which words the article presents as someone's.

import type { Quotation } from "../../model/mark.ts";
import type { Person } from "../person/person.ts";
import type { ReadText } from "../text/read.ts";

/** The article's direct quotations with their speakers, ordered by start. */
export function findQuotations(_read: ReadText, _persons: readonly Person[]): Quotation[] {
  return [];
}
