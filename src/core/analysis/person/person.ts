// A person as one article names them.

import type { Span } from "../../model/span.ts";

export interface PersonMention extends Span {
  /** The words of the mention, without a possessive 's. */
  readonly text: string;
  /** The title just before the name ("Sen.", "Prime Minister"), else null. */
  readonly title: Span | null;
}

/** All mentions by name of one person. */
export interface Person {
  /** The fullest form of the name in the article. */
  readonly name: string;
  /** In order; never empty. */
  readonly mentions: readonly PersonMention[];
}
