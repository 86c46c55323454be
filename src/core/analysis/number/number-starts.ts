// Can a number in words begin here? Two words tell: "a" is a number before "million" and "decade" only. Most
// words, and most sentences of an article, are sent on by this question.

import { wordFlags, wordSet } from "../text/word-sets.ts";
import {
  DENOMINATORS,
  DOZENS,
  MAGNITUDES,
  MULTIPLES,
  SMALL_NUMBERS,
  VAGUE_NUMBERS,
} from "./number-words.ts";
import { singularOf } from "./singular.ts";
import { MEASURES, PERCENT_WORDS, SHORT_MEASURES, UNIT_MODIFIERS } from "./units.ts";

export const ARTICLES = wordSet("a an another");

const ALONE = 1;
const BEFORE_MAGNITUDE = 2;
const BEFORE_COUNTED = 4;
/** How a number may begin with the word of a key; 0, of nearly all words: not at all. */
export const startOf = wordFlags([
  [wordSet("half", SMALL_NUMBERS, VAGUE_NUMBERS, MULTIPLES), ALONE],
  [wordSet("few hundred many quarter several"), BEFORE_MAGNITUDE],
  [ARTICLES, BEFORE_COUNTED],
]);

/** "a million", "a third", "a couple of hundred", "a decade". */
const AFTER_ARTICLE = wordSet(
  "couple few per",
  MAGNITUDES,
  DOZENS,
  DENOMINATORS,
  SHORT_MEASURES,
  UNIT_MODIFIERS,
  PERCENT_WORDS,
);

const MAGNITUDE_WORDS = wordSet("million", MAGNITUDES, DOZENS, VAGUE_NUMBERS);

/** True where a number in words may begin with the word of `key`, in lower case, before `next`. */
export function startsNumber(key: number, next: string): boolean {
  switch (startOf(key)) {
    case ALONE:
      return true;
    case BEFORE_MAGNITUDE:
      return MAGNITUDE_WORDS.has(next);
    case BEFORE_COUNTED:
      return AFTER_ARTICLE.has(next) || MEASURES.has(singularOf(next));
    default:
      return false;
  }
}
