// Whether two names stand in one list, so that what is said before the first holds for the second:
// "Sens. Ada Okoye (Ohio), Jon Brix, D-Maine, and Lee Carr of Utah".

import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import { closesAbbreviation } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-sets.ts";

/** Tokens between two names of a list at most: ", D-N.J., of New Jersey and". */
const LONGEST_GAP = 9;
const LIST_WORDS = wordSet("and or of both");

/** True when, from `tokens[from]` up to `tokens[to]`, only commas, "and", tags, states and what brackets hold stand between two names. */
export function continuesList(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_GAP || to <= from) return false;
  for (let at = from; at < to; at++) {
    at = fieldEnd(tokens, at, to);
    const token = tokens[at];
    if (token === undefined) return false;
    const isLink = isMarkOf(",&().", token.text) || LIST_WORDS.has(token.text);
    // "ministers Ada Okoye and Lee Carr. Jon Brix left": that stop ends the list.
    if (token.text === "." && at + 1 === to && !closesAbbreviation(tokens, at)) return false;
    if (!isLink && !isCapitalAt(token.text, 0)) return false;
  }
  return true;
}

/** Index of what closes the bracket at `at` before `to`: "Ada Okoye (public works), Lee Carr (trade)"; `at` where none does. */
function fieldEnd(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let close = at + 1; close < to; close++) if (tokens[close]?.text === ")") return close;
  return at;
}
