// Selectors -> what is searched for: prefix, exact words and suffix folded as one, so that a quotation
// mark or an accent at the edge folds as it does inside a text.

import type { Selectors } from "../model/selector.ts";
import { type FoldedText, foldText, isWordUnit } from "./fold-text.ts";
import { type PartedWords, tokenizeParts } from "./tokens.ts";

/** Offsets are into `text.folded`. */
export interface Pattern {
  readonly text: FoldedText;
  /** Where the exact words begin and end. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** True where the passage begins, or ends, inside a word. */
  readonly cutsStart: boolean;
  readonly cutsEnd: boolean;
  /** Split on the first call: most passages are found without. */
  readonly words: () => PartedWords;
}

/** Folds the quote of `selectors`. Linear in its length. */
export function patternOf({ prefix, exact, suffix }: Selectors["quote"]): Pattern {
  const text = foldText(prefix + exact + suffix);
  const { folded, starts, ends } = text;
  let start = 0;
  while (start < folded.length && (starts[start] ?? 0) < prefix.length) start += 1;
  let end = folded.length;
  while (end > start && (ends[end - 1] ?? 0) > prefix.length + exact.length) end -= 1;
  let words: PartedWords | null = null;
  const split = () => {
    words ??= tokenizeParts(text, { start, end });
    return words;
  };
  return {
    text,
    start,
    end,
    exact: folded.slice(start, end),
    cutsStart: isInsideWord(text, start),
    cutsEnd: isInsideWord(text, end),
    words: split,
  };
}

/** True where letters or digits stand on both sides of `offset` with no space between. */
export function isInsideWord(text: FoldedText, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.folded.length &&
    text.gaps[offset] === 0 &&
    isWordUnit(text.folded.charCodeAt(offset - 1)) &&
    isWordUnit(text.folded.charCodeAt(offset))
  );
}
