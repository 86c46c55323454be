// Can a number in words begin here? Two words tell: "a" is a number before "million" and "decade" only. Most
// words, and most sentences of an article, are sent on by this question.

import { wordSet } from "../text/word-sets.ts";
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

const STARTS = wordSet("half", SMALL_NUMBERS, VAGUE_NUMBERS, MULTIPLES);
const BEFORE_MAGNITUDE = wordSet("few hundred many quarter several");

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

const isMagnitude = (lower: string): boolean =>
  MAGNITUDES.has(lower) || DOZENS.has(lower) || VAGUE_NUMBERS.has(lower);

/** True where a number in words may begin with `lower`, in lower case, before `next`. */
export function startsNumber(lower: string, next: string): boolean {
  if (STARTS.has(lower)) return true;
  if (BEFORE_MAGNITUDE.has(lower)) return isMagnitude(next);
  return ARTICLES.has(lower) && (AFTER_ARTICLE.has(next) || MEASURES.has(singularOf(next)));
}
