// What a comparison of two marks answers.

import type { LinkReason } from "../model/link.ts";

/** How two marks stand to each other, without the marks. */
export interface Verdict<Relation> {
  readonly relation: Relation;
  readonly reason: LinkReason;
  /** 0 to 1. */
  readonly score: number;
}
