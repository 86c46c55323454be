// What a comparison of two marks answers.

/** How two marks stand to each other, without the marks. */
export interface Verdict<Relation> {
  readonly relation: Relation;
  /** In words for the reader. */
  readonly reason: string;
  /** 0 to 1. */
  readonly score: number;
}
