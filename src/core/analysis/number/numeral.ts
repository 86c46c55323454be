// The number itself, without what it counts: "1.5 million", "two-thirds", "thousands".

export type NumeralForm =
  | "digits"
  | "words"
  | "fraction" // "half", "two-thirds", "3/4"
  | "vague" // "thousands", "several hundred"
  | "multiple" // "doubled", "twice"
  | "article" // "a decade": the article stands for one
  | "ordinal"; // read only to be passed over

export interface Numeral {
  /** Index of its first word, sign included. */
  readonly first: number;
  /** Index after its last word. */
  readonly last: number;
  /** Null: vague. */
  readonly value: number | null;
  /** The magnitude that `value` holds: 1e6 for "1.5 million", 1 where no magnitude is written. */
  readonly scale: number;
  readonly form: NumeralForm;
}
