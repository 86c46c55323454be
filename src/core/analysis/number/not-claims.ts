// Which numerals claim nothing: dates and labels (calendar.ts, labels.ts), ordinals, pronouns ("the two
// agreed"), idioms ("at half-time"), and articles that are no numbers ("a week").

import { isOneOf, wordSet } from "../text/word-sets.ts";
import { isCalendar } from "./calendar.ts";
import { stopsNoun } from "./find-counted-noun.ts";
import { findHedgeBefore } from "./find-hedge.ts";
import { isIdiom } from "./idioms.ts";
import { isLabel } from "./labels.ts";
import { isMultiple } from "./multiples.ts";
import type { Numeral } from "./numeral.ts";
import { isPart } from "./parts.ts";
import { isPlural } from "./singular.ts";
import { isNamed, type Unit } from "./unit.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

export interface Candidate {
  readonly numeral: Numeral;
  readonly currency: Unit | null;
  /** What follows the numeral. */
  readonly unit: Unit | null;
}

/** True where the numeral is not a quantity that the article asserts. */
export function claimsNothing(words: readonly Word[], candidate: Candidate): boolean {
  const { numeral, currency, unit } = candidate;
  const hasUnit = currency !== null || isNamed(unit);
  if (numeral.form === "ordinal") return true;
  if (currency === null && isCalendar(words, numeral)) return true;
  const beside = { isNamed: hasUnit, isCompound: unit?.kind === "compound" };
  if (isLabel(words, numeral, beside)) return true;
  if (currency !== null) return false;
  if (isRaced(words, numeral, unit)) return true;
  switch (numeral.form) {
    case "article":
      return !isCountingArticle(words, candidate);
    case "multiple":
      return !isMultiple(words, numeral);
    case "fraction":
      return !isPart(words, numeral, unit);
    case "vague":
      return isTestScore(words, numeral);
    default:
      return isIdiom(words, numeral, unit);
  }
}

const RACES = wordSet(
  "backstroke breaststroke butterfly champion dash event final finals freestyle heat heats hurdles medley race relay sprint steeplechase title",
);

/** "the 100m final", "4x400m": an event, not how far; "3 m x 4 m" is a room. */
const isRaced = (words: readonly Word[], { first }: Numeral, unit: Unit | null): boolean =>
  unit?.name === "meter" && (RACES.has(lowerAt(words, unit.last)) || isTimes(words, first - 1));

/** The "x" of "4x400", behind a number that has no unit. */
const isTimes = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === "x" && wordAt(words, at - 1).kind === "digits";

/** "a decade", "nearly a week", "an hour and a half"; not "a week", "$5 a year" or "twice a decade". */
function isCountingArticle(words: readonly Word[], { numeral, unit }: Candidate): boolean {
  if (unit === null || !(unit.kind === "measure" || unit.kind === "percent")) return false;
  if (unit.first !== numeral.last) return false;
  if (numeral.value !== 1) return true;
  const isHedged = findHedgeBefore(words, numeral.first) !== null;
  if (isHedged) return unit.name !== "point" && unit.name !== "league";
  const before = wordAt(words, numeral.first - 1);
  const isRate =
    before.kind === "digits" ||
    before.kind === "mark" ||
    isOneOf("once times time twice", before.lower);
  const isEra = unit.name === "decade" || unit.name === "century";
  return isEra && !isPlural(before.lower) && (!isRate || before.kind === "mark");
}

/** "credit scores of students" are marks; "killing scores of civilians" counts. */
function isTestScore(words: readonly Word[], { first }: Numeral): boolean {
  if (lowerAt(words, first) !== "scores") return false;
  const before = wordAt(words, first - 1);
  if (lowerAt(words, first + 1) !== "of") return true;
  return before.kind === "word" && !stopsNoun(before.lower) && !/(?:ed|ing)$/.test(before.lower);
}
