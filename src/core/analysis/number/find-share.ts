// What a counted noun is a share of: "one family in five", "nine patients out of ten".

import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { findNamedUnit } from "./find-unit.ts";
import { SCORES } from "./noun-words.ts";
import { SMALL_NUMBERS } from "./number-words.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

const WHOLE_WORDS = wordSet(
  "eight fifty five four hundred nine seven six ten three twelve twenty two",
);
/** "one birth in 1,000"; four digits without a comma are a year. */
const WHOLE_DIGITS = /^(?:\d{1,3}|\d{1,3}(?:,\d{3})+)$/;

/**
 * The index of the number that the noun before `at` is a share of, or null. What follows that number decides: "one man in five
 * cars" counts cars.
 */
export function findShare(words: readonly Word[], at: number): number | null {
  const whole = afterJoint(words, at);
  if (whole === null || wordAt(words, whole).sentence !== wordAt(words, at).sentence) return null;
  const { kind, text } = wordAt(words, whole);
  const isNumber = kind === "digits" ? WHOLE_DIGITS.test(text) : WHOLE_WORDS.has(text);
  if (!isNumber || goesOn(words, whole + 1)) return null;
  const isCounting =
    findNamedUnit(words, whole + 1) !== null || findCountedNoun(words, whole + 1, false) !== null;
  return isCounting ? null : whole;
}

function afterJoint(words: readonly Word[], at: number): number | null {
  const joint = lowerAt(words, at);
  const isOutOf = joint === "out" && lowerAt(words, at + 1) === "of";
  if (joint !== "in" && !isOutOf) return null;
  const next = isOutOf ? at + 2 : at + 1;
  if (lowerAt(words, next) === "every") return next + 1;
  return isScoreOverGames(words, next) ? null : next;
}

/** "nine goals in | 10", "10 wins in | 12": the games in which, not a whole. */
export const isScoreOverGames = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at - 1) === "in" && SCORES.has(lowerAt(words, at - 2));

/** True where the number before `at` is a part of more: "in 3-1", "in 10 to 15 minutes", "in 30+ years", "in 10 Downing Street". */
function goesOn(words: readonly Word[], at: number): boolean {
  const { glued, kind, lower, sentence, text } = wordAt(words, at);
  if (sentence !== wordAt(words, at - 1).sentence) return false;
  if (glued && isMarkOf("+-–/", lower)) return true;
  if (kind === "word" && isCapitalAt(text, 0)) return true;
  const next = wordAt(words, at + 1);
  // "in three of four games", "in 50 or more countries".
  const isNumber = next.kind === "digits" || SMALL_NUMBERS.has(next.lower);
  return isOneOf("of or to", lower) && (isNumber || isOneOf("fewer less more", next.lower));
}
