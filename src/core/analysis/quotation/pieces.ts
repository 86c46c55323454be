// What one piece of a frame is by itself, for the rules that walk over them, and how far they walk.

import { isCapitalAt } from "../text/characters.ts";
import type { Piece } from "./frame.ts";

/** pieces[from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The word in lower case; empty for a quotation and beyond the ends. */
export const lower = (piece: Piece | undefined): string => piece?.lower ?? "";
/** Of that word, by which a list is asked without looking it up again. */
export const keyAt = (piece: Piece | undefined): number => piece?.key ?? 0;
export const isCapital = (piece: Piece | undefined): boolean =>
  piece?.kind === "word" && isCapitalAt(piece.text, 0);

export const isPause = (piece: Piece | undefined): boolean =>
  piece?.kind === "punctuation" &&
  (piece.text === "," || piece.text === "—" || piece.text === "–" || piece.text === "-");
/** A comma, or a quotation that ends in one: "Roe calls it “dead,” and Lu". */
export const isComma = (piece: Piece | undefined): boolean =>
  piece?.text === "," || (piece?.kind === "quotation" && piece.last === ",");
export const isOpenBracket = (piece: Piece | undefined): boolean =>
  piece?.text === "(" || piece?.text === "[";
export const isCloseBracket = (piece: Piece | undefined): boolean =>
  piece?.text === ")" || piece?.text === "]";

/** Index before the bracket that `pieces[close]` closes. */
export function beforeBracket(pieces: readonly Piece[], close: number): number {
  let index = close;
  const floor = Math.max(0, close - 20);
  while (index > floor && !isOpenBracket(pieces[index])) index--;
  return index - 1;
}

/** "7:30", "3:48.2": a colon inside a number begins nothing. */
export const isClockColon = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.text === ":" &&
  pieces[index - 1]?.kind === "number" &&
  pieces[index + 1]?.start === pieces[index]?.end;

/**
 * How many words back a subject is looked for. Longer sentences exist on hostile pages only, and there
 * the search must not start over for each word.
 */
export const SENTENCE_REACH = 90;
