// What a sentence says about who said a quotation.

import type { Piece } from "./frame.ts";
import type { NounPhrase } from "./name-phrase.ts";
import type { Names } from "./names.ts";

/** How a sentence ties a quotation to its speaker, the surest first. */
export type Tie =
  | "after"
  | "before"
  | "according"
  | "label"
  | "signed"
  | "end"
  | "noun"
  | "colon"
  | "subject"
  | "carried"
  | "announced";

/** pieces[from, to) report the quotation; `speaker` is their subject. */
export interface Report {
  readonly tie: Tie;
  readonly cue: { readonly from: number; readonly to: number } | null;
  readonly speaker: NounPhrase;
}

/** The sentence, and which of its pieces is the quotation. */
export interface Place {
  readonly pieces: readonly Piece[];
  readonly quotation: number;
  readonly names: Names;
}

/** Verb with its particles: "said in a statement" is more than the gold needs, "said" is what a reader looks for. */
export const cueAt = (index: number): { from: number; to: number } => ({
  from: index,
  to: index + 1,
});
