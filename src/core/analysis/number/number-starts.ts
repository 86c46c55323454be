// Can a number in words begin here? Two words tell: "a" is a number before "million" and "decade" only. Most
// words, and most sentences of an article, are sent on by this question.

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

export const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "another"]);

/** What must follow for the word to begin a number. */
type Need = "nothing" | "magnitude" | "counted";

/** One table, since this is asked of every word. */
const STARTS: ReadonlyMap<string, Need> = new Map<string, Need>([
  ...[...SMALL_NUMBERS.keys(), ...VAGUE_NUMBERS, ...MULTIPLES.keys(), "half"].map(
    (word): [string, Need] => [word, "nothing"],
  ),
  ["few", "magnitude"],
  ["hundred", "magnitude"],
  ["quarter", "magnitude"],
  ["many", "magnitude"],
  ["several", "magnitude"],
  ...[...ARTICLES].map((word): [string, Need] => [word, "counted"]),
]);

/** "a million", "a third", "a couple of hundred", "a decade". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDES.keys(),
  ...DOZENS.keys(),
  ...DENOMINATORS.keys(),
  ...SHORT_MEASURES.keys(),
  ...UNIT_MODIFIERS,
  ...PERCENT_WORDS,
  "couple",
  "few",
  "per",
]);

const isMagnitude = (lower: string): boolean =>
  MAGNITUDES.has(lower) || DOZENS.has(lower) || VAGUE_NUMBERS.has(lower);

/** True where a number in words may begin with `lower`, in lower case, before `next`. */
export function startsNumber(lower: string, next: string): boolean {
  const need = STARTS.get(lower);
  if (need === undefined) return false;
  if (need === "magnitude") return isMagnitude(next);
  return need === "nothing" || AFTER_ARTICLE.has(next) || MEASURES.has(singularOf(next));
}
