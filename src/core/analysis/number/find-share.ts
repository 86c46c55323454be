// What a counted noun is a share of: "one family in five", "nine patients out of ten".

import { wordSet } from "../text/word-sets.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { findNamedUnit } from "./find-unit.ts";
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
  if (!isNumber) return null;
  const isCounting =
    findNamedUnit(words, whole + 1) !== null || findCountedNoun(words, whole + 1, false) !== null;
  return isCounting ? null : whole;
}

function afterJoint(words: readonly Word[], at: number): number | null {
  const joint = lowerAt(words, at);
  const isOutOf = joint === "out" && lowerAt(words, at + 1) === "of";
  if (joint !== "in" && !isOutOf) return null;
  const next = isOutOf ? at + 2 : at + 1;
  return lowerAt(words, next) === "every" ? next + 1 : next;
}
