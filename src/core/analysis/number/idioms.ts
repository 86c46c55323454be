// Numbers that are turns of speech: pronouns ("the two agreed", "one of the"), idioms ("ground zero",
// "a six-figure sum", "two-faced").

import { isOneOf, wordSet } from "../text/word-sets.ts";
import { findHedgeBefore } from "./find-hedge.ts";
import { findShare } from "./find-share.ts";
import { HARMS, PEOPLE_VERBS } from "./noun-words.ts";
import type { Numeral } from "./numeral.ts";
import { isMeasured } from "./parts.ts";
import { isNamed, type Unit } from "./unit.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

const PRONOUN_BEFORE = wordSet(
  "all any big both early final last latter next no other our such that the their these this those us we you",
);

/** Larger number words are never pronouns: "the thirteen" counts. */
const MOST_PRONOUN = 12;

/** True where a plain number, with the unit found after it, is an idiom or a pronoun. */
export function isIdiom(words: readonly Word[], numeral: Numeral, unit: Unit | null): boolean {
  const { first, last, value, form } = numeral;
  const next = wordAt(words, last);
  if (next.lower === "-" && next.glued && unit?.kind === "compound")
    return isIdiomCompound(words, numeral, unit);
  if (form === "digits") return lowerAt(words, first - 1) === "top" && unit === null;
  if (isOneTwo(words, first)) return true;
  // "six figures", "double digits"
  if (unit?.kind === "noun" && isOneOf("digit figure", unit.name)) return true;
  if (value === 0) return isZeroIdiom(words, first, last);
  if (value === 1) return !isOneCounted(words, numeral, unit);
  // "my two cents"
  if (unit?.name === "cent" && OWNERS.has(lowerAt(words, first - 1))) return true;
  return unit === null && (value ?? 0) <= MOST_PRONOUN && isPronoun(words, first, last);
}

/** "a one-two punch" */
const isOneTwo = (words: readonly Word[], first: number): boolean =>
  lowerAt(words, first) === "two" &&
  lowerAt(words, first - 1) === "-" &&
  wordAt(words, first).glued &&
  lowerAt(words, first - 2) === "one";

const OWNERS = wordSet("her his my our their your");

/** "ground zero", "zero tolerance", "zero hour", "zero in on" */
const isZeroIdiom = (words: readonly Word[], first: number, last: number): boolean =>
  lowerAt(words, first - 1) === "ground" ||
  isOneOf("hour tolerance", lowerAt(words, last)) ||
  (lowerAt(words, last) === "in" &&
    (lowerAt(words, last + 1) === "on" || lowerAt(words, first - 1) === "to"));

/** "the two agreed", "those three", "a day or two"; "the next four or eight years" goes on to its noun. */
function isPronoun(words: readonly Word[], first: number, last: number): boolean {
  const before = lowerAt(words, first - 1);
  const next = wordAt(words, last);
  if (isOneOf("and or to", next.lower) && isNumberWord(words, last + 1)) return false;
  // "that seven of the nine boats"
  if (next.lower === "of" && before === "that" && isWhole(words, last + 1)) return false;
  // "that three out of four health centres"
  if (next.lower === "out" && isNumberWord(words, last + 2)) return false;
  if (before === "or" && !isNumberWord(words, first - 2)) return true;
  if (next.lower === "-" && goesOnAfterHyphen(words, last + 1)) return false;
  return PRONOUN_BEFORE.has(before) || (next.lower === "-" && next.glued);
}

/** "seven-in-10", "five- to seven-year", "the last two-plus years". */
function goesOnAfterHyphen(words: readonly Word[], at: number): boolean {
  const link = lowerAt(words, at);
  if (link === "in") return isNumberWord(words, at + 2);
  return isOneOf("or to", link) ? isNumberWord(words, at + 1) : isOneOf("odd plus", link);
}

/** "of 10 limes", "of the nine boats"; not "of a warm afternoon". */
const isWhole = (words: readonly Word[], at: number): boolean => {
  const number = isOneOf("its the their those", lowerAt(words, at)) ? at + 1 : at;
  return lowerAt(words, number) !== "a" && isNumberWord(words, number);
};

const IDIOM_COMPOUND = wordSet(
  "bit caliber calibre dimensional eyed faced figure fisted handed legged pronged sided something somethings star sum tolerance tone wheeler",
);

/** "a four-way stop", "a two-way street": what kind it is; a four-way race has four in it. */
const OF_WAYS = wordSet(
  "intersection intersections junction junctions mirror mirrors radio radios stop stops street streets traffic",
);

/** "a six-figure sum", "two-faced"; "one-" counts only with a measure ("one-year", not "one-sided"). */
function isIdiomCompound(words: readonly Word[], numeral: Numeral, unit: Unit): boolean {
  if (IDIOM_COMPOUND.has(unit.name)) return true;
  if (unit.name === "way" && OF_WAYS.has(lowerAt(words, unit.last))) return true;
  if (numeral.form !== "words") return false;
  return (numeral.value ?? 0) <= 1 && !isMeasured(unit);
}

const BEFORE_ONE = wordSet("exactly just negative minus only");
/** The last word of a hedge that is no preposition: "more than", "at least", "no fewer than". */
const CLEAR_HEDGE = wordSet("exactly least most nearly than to");
const IDIOM_AFTER_ONE = wordSet(
  "afternoon day evening morning night point second step time weekend",
);

/** "one in five", "one percent", "at least one attack", "one hour"; not "one of the", "one day", "one lawmaker said". */
function isOneCounted(words: readonly Word[], numeral: Numeral, unit: Unit | null): boolean {
  const { first, last } = numeral;
  const next = wordAt(words, last);
  const before = lowerAt(words, first - 1);
  if (isOneOf("another no any every each the this that which", before) && !isNamed(unit))
    return false;
  const hedge = findHedgeBefore(words, first);
  if (isNamed(unit)) return hedge !== null || !IDIOM_AFTER_ONE.has(next.lower);
  if (isShare(words, last, unit)) return true;
  // "one to five years"
  if (next.lower === "to" && isNumberWord(words, last + 1)) return true;
  // "skeptical about one of them", "over one summer": only these hedge a single thing.
  const isClear = hedge !== null && CLEAR_HEDGE.has(lowerAt(words, hedge.last - 1));
  if (isClear) return unit !== null || next.kind !== "word";
  if (BEFORE_ONE.has(before)) return unit !== null || before === "minus" || before === "negative";
  if (unit?.kind !== "noun") return next.lower === "person";
  return (
    next.lower === "person" || isTallied(words, last, unit) || isCasualty(words, first, unit.last)
  );
}

const TALLIED = wordSet("abstention arrest casualty death fatality injury");

/** "one death", "one death could have", "one new case": what is only ever counted; "one injury can end a career" counts none. */
const isTallied = (words: readonly Word[], last: number, { name }: Unit): boolean =>
  (TALLIED.has(lowerAt(words, last)) &&
    (!isOneOf("can could", lowerAt(words, last + 1)) ||
      isOneOf("be have", lowerAt(words, last + 2)))) ||
  (name === "case" && isOneOf("active confirmed local new suspected", lowerAt(words, last)));

/** "killing one civilian", "one officer was hurt": one of the harmed is counted, one who spoke is not. */
function isCasualty(words: readonly Word[], first: number, last: number): boolean {
  if (HARMS.has(lowerAt(words, first - 1))) return true;
  const verb = isOneOf("is was were", lowerAt(words, last)) ? last + 1 : last;
  return PEOPLE_VERBS.has(lowerAt(words, verb));
}

/** "one in five", "one out of ten", "one over three", "one family in five", "one doctor for every 1,000" */
function isShare(words: readonly Word[], last: number, unit: Unit | null): boolean {
  const over = unit?.last ?? last;
  if (lowerAt(words, over) === "for" && lowerAt(words, over + 1) === "every")
    return isNumberWord(words, over + 2);
  if (unit?.kind === "noun" && findShare(words, unit.last) !== null) return true;
  if (lowerAt(words, last) === "-")
    return lowerAt(words, last + 1) === "in" && isNumberWord(words, last + 3);
  const joint = lowerAt(words, last);
  if (joint === "out") return isNumberWord(words, last + 2);
  return (joint === "in" || joint === "over") && isNumberWord(words, last + 1);
}

function isNumberWord(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return (
    word.kind === "digits" ||
    isOneOf("every two three four five six seven eight nine ten twelve twenty a fifty", word.lower)
  );
}
