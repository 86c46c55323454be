// A claim in the making: a figure with its hedge, and how its unit was found.

import type { Hedge } from "../../model/mark.ts";
import type { Figure } from "./read-figure.ts";

/** How the unit is known. */
export type UnitSource =
  | "written" // beside the number
  | "age" // "Jane Roe, 42,"
  | "earlier" // from an earlier claim: "10 judges … six were appointed"
  | "later" // from the next one: "27 and 29 years old"
  | "verb" // from a verb of harm: "40 were injured"
  | "none";

export interface Draft {
  readonly figure: Figure;
  /** Words [first, last) of the claim with its hedge. */
  readonly first: number;
  readonly last: number;
  readonly hedge: Hedge;
  readonly hedgeWords: { readonly first: number; readonly last: number } | null;
  readonly unit: string;
  readonly unitSource: UnitSource;
}
