// Whether "half", "a quarter" and "a third" are parts of something: "half the money", "a third of voters".
// They are also periods ("the second half"), ordinals ("a third term") and prefixes ("half-sister").

import { isOneOf, wordSet } from "../text/word-sets.ts";
import { stopsNoun } from "./find-counted-noun.ts";
import { findHedgeAfter, findHedgeBefore } from "./find-hedge.ts";
import type { Numeral } from "./numeral.ts";
import { singularOf } from "./singular.ts";
import type { Unit } from "./unit.ts";
import { TIME_UNITS } from "./units.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** "a hundredth", "a millionth": no ordinal is that high in the news. */
const SMALLEST_ORDINAL = 0.01;
const OTHER_HALF = wordSet(
  "another's better bottom first last latter left lower my other right second top upper",
);
const BEFORE_PART = wordSet("another by down in just only to up from exactly");

/** True where the fraction `numeral`, with the unit found after it, is a share. */
export function isPart(words: readonly Word[], numeral: Numeral, unit: Unit | null): boolean {
  const { first, last, value } = numeral;
  const lead = lowerAt(words, first);
  const isHalf = lead === "half";
  const isArticle = isOneOf("an a another", lead) && last <= first + 3;
  if (!(isHalf || isArticle) || (value ?? 1) <= SMALLEST_ORDINAL) return true;
  if (isOtherHalf(words, first, isHalf) || unit?.name === "battle") return false;
  const next = lowerAt(words, last);
  if (next === "-") return unit?.kind === "compound" && isMeasured(unit);
  if (next === "of" || next === "as") return true;
  // "half a vote": the article belongs to the numeral.
  const isHalfA = isHalf && last > first + 1;
  if (unit !== null && (isHalfA || unit.kind !== "noun" || stopsNoun(next))) return true;
  return isPartOfUnsaid(words, numeral, unit);
}

/** "the second half", "once a quarter"; and "the previous year and a half", which is no half of anything. */
function isOtherHalf(words: readonly Word[], first: number, isHalf: boolean): boolean {
  const before = lowerAt(words, first - 1);
  if (before === "and") return TIME_UNITS.has(singularOf(lowerAt(words, first - 2)));
  return isHalf ? OTHER_HALF.has(before) : isOneOf("once times twice", before);
}

/** "nearly a third", "by half", "another quarter"; "a third person" goes on with a noun. */
function isPartOfUnsaid(words: readonly Word[], numeral: Numeral, unit: Unit | null): boolean {
  const { first, last } = numeral;
  const next = wordAt(words, last);
  const isHedged = findHedgeBefore(words, first) !== null || findHedgeAfter(words, last) !== null;
  if (isHedged && unit !== null && lowerAt(words, first) === "half") return true;
  const isMore = isOneOf("fewer less more", next.lower) || next.text !== next.lower;
  if (next.kind === "word" && !stopsNoun(next.lower) && !isMore) return false;
  // "a third and final vote"
  if (next.lower === "and" && isOneOf("final fourth last probably", lowerAt(words, last + 1)))
    return false;
  const isQuarter = lowerAt(words, first + 1) === "quarter";
  return isQuarter || isHedged || BEFORE_PART.has(lowerAt(words, first - 1));
}

/** Units that "half-" and "one-" go with: "a half-hour", "a one-mile walk". */
export const isMeasured = (unit: Unit): boolean =>
  TIME_UNITS.has(unit.name) ||
  isOneOf("acre foot inch mile ounce percent pint point pound ton", unit.name);
