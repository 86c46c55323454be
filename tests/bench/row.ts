// What the bench measures and how a result is written down: a row compares subjects on one piece of work,
// the first of them being what all others are held against.

/** Middle, best and worst of some runs, in the unit of the row. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Subject {
  /** "Pressmark", or a peer with its version. */
  readonly name: string;
  readonly value: Summary;
  /** What is hoped for, in words; absent: nothing is. A bench asserts nothing, machines are noisy. */
  readonly wanted?: string;
}

export interface Row {
  /** The group that made it: what `--only` names. */
  readonly group: string;
  /** What is measured, with its unit of work ("per 1,000 words"). */
  readonly measured: string;
  readonly unit: "ms" | "KB" | "documents/s";
  /** The first is the base of the ratios. */
  readonly subjects: readonly Subject[];
}

export interface SkippedGroup {
  readonly group: string;
  /** Why, in words for the reader of the table. */
  readonly skipped: string;
}

/** One file of tests/bench/rows: measures its rows, or says why it cannot here. */
export interface RowGroup {
  readonly name: string;
  measure(): Promise<readonly Row[] | SkippedGroup>;
}

/** How many times of the row's first subject this one takes; null where the base took no measurable time. */
export function ratioOf(row: Row, subject: Subject): number | null {
  const base = row.subjects[0]?.value.median ?? 0;
  return base > 0 ? subject.value.median / base : null;
}
