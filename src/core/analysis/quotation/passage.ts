// A stretch of text inside quotation marks, before anybody asked whether someone is reported to have
// said it.

import type { Span } from "../../model/span.ts";

export interface Passage {
  /** One per paragraph, marks included. */
  readonly spans: readonly Span[];
  /** Inside single marks, in an article whose quotations have double ones, or in a headline. */
  readonly single: boolean;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** Name line that closes a pull quote in place of its own mark, else null. */
  readonly signature: Span | null;
}
