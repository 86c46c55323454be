// What a number measures or counts.

import { isOneOf } from "../text/word-sets.ts";

export type UnitKind = "currency" | "percent" | "measure" | "compound" | "noun" | "part";

/** Words [first, last) that give the unit. */
export interface Unit {
  /** Empty where the words point to an earlier noun ("20 of them"). */
  readonly name: string;
  readonly kind: UnitKind;
  readonly first: number;
  readonly last: number;
}

/** True for units with a name of their own, which no date and no label has beside it. */
export const isNamed = (unit: Unit | null): boolean =>
  unit !== null && isOneOf("currency measure percent", unit.kind);
