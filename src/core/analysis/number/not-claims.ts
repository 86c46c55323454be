// Which numerals claim nothing: dates and labels (calendar.ts, labels.ts), ordinals, pronouns ("the two
// agreed"), idioms ("at half-time"), and articles that are no numbers ("a week").

import { isCalendar } from "./calendar.ts";
import { stopsNoun } from "./find-counted-noun.ts";
import { findHedgeBefore } from "./find-hedge.ts";
import type { Unit } from "./find-unit.ts";
import { isLabel } from "./labels.ts";
import type { Numeral } from "./numeral.ts";
import { isPlural } from "./singular.ts";
import { TIME_UNITS } from "./units.ts";
import { type Word, wordAt } from "./words.ts";

export interface Candidate {
  readonly numeral: Numeral;
  readonly currency: Unit | null;
  /** What follows the numeral. */
  readonly unit: Unit | null;
}

const isNamed = (unit: Unit | null): boolean =>
  unit !== null && (unit.kind === "currency" || unit.kind === "percent" || unit.kind === "measure");

/** True where the numeral is not a quantity that the article asserts. */
export function claimsNothing(words: readonly Word[], candidate: Candidate): boolean {
  const { numeral, currency, unit } = candidate;
  const hasUnit = currency !== null || isNamed(unit);
  if (numeral.form === "ordinal") return true;
  if (currency === null && isCalendar(words, numeral)) return true;
  if (isLabel(words, numeral, hasUnit)) return true;
  if (currency !== null) return false;
  switch (numeral.form) {
    case "article":
      return !isCountingArticle(words, candidate);
    case "multiple":
      return !isMultiple(words, numeral);
    case "fraction":
      return !isPart(words, candidate);
    case "vague":
      return isTestScore(words, numeral);
    default:
      return isIdiom(words, candidate);
  }
}

/** "a decade", "nearly a week", "a year and a half"; not "a week", "$5 a year" or "twice a decade". */
function isCountingArticle(words: readonly Word[], { numeral, unit }: Candidate): boolean {
  if (unit === null || !(unit.kind === "measure" || unit.kind === "percent")) return false;
  if (unit.first !== numeral.last) return false;
  const isHedged = findHedgeBefore(words, numeral.first) !== null;
  if (isHedged) return unit.name !== "point" && unit.name !== "league";
  const before = wordAt(words, numeral.first - 1);
  const isRate =
    before.kind === "digits" ||
    before.kind === "mark" ||
    /^(?:once|times?|twice)$/.test(before.lower);
  const isEra = unit.name === "decade" || unit.name === "century";
  return isEra && !isPlural(before.lower) && (!isRate || before.kind === "mark");
}

const MAY_DOUBLE =
  /^(?:also|and|can|could|has|have|had|he|it|may|might|must|nearly|or|rather|roughly|she|should|than|that|they|to|we|which|will|would|about|almost|as|or|was|were|been|be|are)$/;
const DOUBLED = /^(?:a|another|her|his|its|my|our|that|the|their|what)$/;
const IDIOM_AFTER_DOUBLE =
  /^(?:agent|back|check|checked|cross|crossed|digit|digits|down|edged|figures|homicide|jeopardy|life|murder|play|standard|standards|take|talk|vision)$/;

/** "the price doubled", "could double", "double the rate", "twice as many"; not "doubled down", "a double agent". */
function isMultiple(words: readonly Word[], { first, last }: Numeral): boolean {
  const { lower } = wordAt(words, first);
  const next = wordAt(words, last);
  const before = wordAt(words, first - 1).lower;
  if (IDIOM_AFTER_DOUBLE.test(next.lower) || next.text === "-") return false;
  if (lower === "twice" || lower === "thrice")
    return DOUBLED.test(next.lower) || next.lower === "as" || next.lower === "that";
  if (/(?:d|ing)$/.test(lower)) return !/^(?:a|an|the)$/.test(before) || next.lower === "of";
  if (DOUBLED.test(next.lower)) return before !== "a";
  if (/^(?:a|an|her|his|my|the)$/.test(before)) return false;
  if (lower.endsWith("s") && lower !== "halves")
    return isPlural(before) === false && /^(?:as|in|it|when)$/.test(next.lower);
  return MAY_DOUBLE.test(before) && (next.kind !== "word" || stopsNoun(next.lower));
}

const OTHER_HALF =
  /^(?:another's|better|bottom|first|last|latter|left|lower|my|other|right|second|top|upper)$/;
const BEFORE_FRACTION =
  /^(?:another|by|down|in|least|less|more|only|just|than|to|up|and|or|from|nearly|about|almost|over|roughly|under|exactly)$/;

/** "half the money", "two-thirds of voters", "by a third"; not "the second half", "half-sister", "a third term". */
function isPart(words: readonly Word[], { numeral, unit }: Candidate): boolean {
  const { first, last } = numeral;
  const lead = wordAt(words, first).lower;
  const isHalf = lead === "half";
  const isArticle = lead === "a" || lead === "an" || lead === "another";
  if (!isHalf && !isArticle) return true;
  const before = wordAt(words, first - 1).lower;
  const next = wordAt(words, last);
  if (isHalf && OTHER_HALF.test(before)) return false;
  if (next.lower === "-") return unit?.kind === "compound" && isMeasured(unit);
  if (unit !== null && (unit.kind !== "noun" || next.lower === "of" || stopsNoun(next.lower)))
    return true;
  if (next.lower === "of" || next.lower === "as") return true;
  const ends =
    next.kind !== "word" || stopsNoun(next.lower) || /^(?:fewer|less|more)$/.test(next.lower);
  const isQuarter = wordAt(words, first + 1).lower === "quarter";
  const hedged = findHedgeBefore(words, first) !== null;
  if (isHalf && hedged && unit !== null) return true;
  return ends && (isQuarter || hedged || BEFORE_FRACTION.test(before));
}

const isMeasured = (unit: Unit): boolean =>
  TIME_UNITS.has(unit.name) ||
  /^(?:acre|foot|hour|inch|mile|ounce|percent|pint|point|pound|ton)$/.test(unit.name);

/** "credit scores of students" are marks; "killing scores of civilians" counts. */
function isTestScore(words: readonly Word[], { first }: Numeral): boolean {
  if (wordAt(words, first).lower !== "scores") return false;
  const before = wordAt(words, first - 1);
  if (wordAt(words, first + 1).lower !== "of") return true;
  return before.kind === "word" && !stopsNoun(before.lower) && !/(?:ed|ing)$/.test(before.lower);
}

const PRONOUN_BEFORE =
  /^(?:all|any|both|last|latter|next|no|other|our|such|that|the|their|these|this|those|us|we|you)$/;

function isIdiom(words: readonly Word[], candidate: Candidate): boolean {
  const { numeral, unit } = candidate;
  const { first, last, value, form } = numeral;
  const before = wordAt(words, first - 1).lower;
  const next = wordAt(words, last);
  if (next.lower === "-" && next.glued && unit?.kind === "compound")
    return isIdiomCompound(numeral, unit);
  if (form === "digits") return before === "top" && unit === null;
  if (value === 0)
    return (
      before === "ground" ||
      next.lower === "tolerance" ||
      (next.lower === "in" && wordAt(words, last + 1).lower === "on")
    );
  if (value === 1) return !isOneCounted(words, candidate);
  if ((value ?? 0) > 12 || unit !== null) return false;
  // "the two agreed", "those three", "the four of them"
  return PRONOUN_BEFORE.test(before) || (next.lower === "-" && next.glued);
}

const IDIOM_COMPOUND =
  /^(?:bit|dimensional|eyed|faced|figure|fisted|fold|handed|legged|pronged|sided|something|somethings|star|sum|time|tolerance|tone|wheeler)$/;

/** "a six-figure sum", "two-faced"; "one-" counts only with a measure ("one-year", not "one-sided"). */
function isIdiomCompound(numeral: Numeral, unit: Unit): boolean {
  if (IDIOM_COMPOUND.test(unit.name)) return true;
  if (numeral.form !== "words") return false;
  return (numeral.value ?? 0) <= 1 && !isMeasured(unit);
}

const BEFORE_ONE = /^(?:exactly|just|negative|minus|only)$/;
const IDIOM_AFTER_ONE = /^(?:afternoon|day|evening|morning|night|point|second|step|time|weekend)$/;

/** "one in five", "one percent", "at least one attack", "one hour"; not "one of the", "one day", "one lawmaker said". */
function isOneCounted(words: readonly Word[], { numeral, unit }: Candidate): boolean {
  const { first, last } = numeral;
  const next = wordAt(words, last);
  const before = wordAt(words, first - 1).lower;
  if (/^(?:another|no|any|every|each|the|this|that|which)$/.test(before) && !isNamed(unit))
    return false;
  const hedge = findHedgeBefore(words, first);
  if (isNamed(unit)) return hedge !== null || !IDIOM_AFTER_ONE.test(next.lower);
  const isRatio =
    /^(?:in|out)$/.test(next.lower) &&
    isNumberWord(words, next.lower === "out" ? last + 2 : last + 1);
  if (isRatio) return true;
  if (hedge !== null) return unit !== null || next.kind !== "word";
  if (BEFORE_ONE.test(before)) return unit !== null || before === "minus" || before === "negative";
  return next.lower === "person";
}

function isNumberWord(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return (
    word.kind === "digits" ||
    /^(?:every|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a|fifty)$/.test(word.lower)
  );
}
