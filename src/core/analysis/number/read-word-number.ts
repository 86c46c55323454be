// Numbers in words: "forty-two", "one hundred and sixty-one", "two and a half", "three-fifths".
// A word adds to, or multiplies, what was read so far, as long as English could go on that way.

import { DENOMINATORS, DOZENS, MAGNITUDES, ORDINAL_ONES, SMALL_NUMBERS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { singularOf } from "./singular.ts";
import { TIME_UNITS } from "./units.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

interface Sum {
  /** Millions and thousands that are complete. */
  total: number;
  /** What the next magnitude multiplies. */
  group: number;
  last: number;
  scale: number;
  /** Where "and" may follow: after a magnitude. */
  afterMagnitude: boolean;
}

/** The number whose first word, a small number, is at `first`; null where there is none. */
export function readWordNumber(words: readonly Word[], first: number): Numeral | null {
  const start = SMALL_NUMBERS.get(lowerAt(words, first));
  if (start === undefined) return null;
  const sum = addUp(words, {
    total: 0,
    group: start,
    last: first + 1,
    scale: 1,
    afterMagnitude: false,
  });
  const whole = sum.total + sum.group;
  const fraction = readFractionAfter(words, { first, last: sum.last, numerator: whole });
  if (fraction !== null) return fraction;
  if (isOrdinalAfter(words, sum.last)) {
    return { first, last: sum.last + 2, value: whole, scale: 1, form: "ordinal" };
  }
  const decimals = readDecimals(words, sum.last);
  if (decimals !== null) {
    const scale = MAGNITUDES.get(lowerAt(words, decimals.last)) ?? 1;
    const last = scale > 1 ? decimals.last + 1 : decimals.last;
    return { first, last, value: (whole + decimals.value) * scale, scale, form: "words" };
  }
  return { first, last: sum.last, value: whole, scale: sum.scale, form: "words" };
}

/** Goes on with `sum` over the words of one number. */
export function addUp(words: readonly Word[], sum: Sum): Sum {
  for (;;) {
    const at = skipJoint(words, sum);
    const word = wordAt(words, at);
    if (word.kind !== "word" || word.sentence !== wordAt(words, at - 1).sentence) return sum;
    if (!addWord(sum, word.lower)) return sum;
    sum.last = at + 1;
  }
}

/** Past "-" in "forty-two" and "fifty - two", and past "and" in "one hundred and five". */
function skipJoint(words: readonly Word[], sum: Sum): number {
  const joint = wordAt(words, sum.last);
  if (joint.text === "-" || joint.lower === "-") return sum.last + 1;
  const next = SMALL_NUMBERS.get(lowerAt(words, sum.last + 1));
  return joint.lower === "and" && sum.afterMagnitude && next !== undefined
    ? sum.last + 1
    : sum.last;
}

function addWord(sum: Sum, lower: string): boolean {
  const small = SMALL_NUMBERS.get(lower);
  if (small !== undefined) {
    const rest = sum.group % 100;
    const fits =
      rest === 0 ? sum.afterMagnitude : rest >= 20 && rest % 10 === 0 && small > 0 && small < 10;
    if (!fits) return false;
    sum.group += small;
    sum.afterMagnitude = false;
    return true;
  }
  const magnitude = MAGNITUDES.get(lower) ?? DOZENS.get(lower);
  return magnitude !== undefined && multiply(sum, magnitude);
}

function multiply(sum: Sum, magnitude: number): boolean {
  if (magnitude <= 100) {
    if (sum.group === 0 || sum.group >= 100) return false;
    sum.group *= magnitude;
  } else if (sum.group > 0) {
    sum.total += sum.group * magnitude;
    sum.group = 0;
  } else if (sum.afterMagnitude) {
    // "three lakh crore"
    sum.total *= magnitude;
  } else return false;
  sum.scale = Math.max(sum.scale, magnitude);
  sum.afterMagnitude = true;
  return true;
}

/** "twenty-first": the ordinal that would end the number at `at`. */
const isOrdinalAfter = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === "-" &&
  wordAt(words, at + 1).glued &&
  (ORDINAL_ONES.has(lowerAt(words, at + 1)) || DENOMINATORS.has(lowerAt(words, at + 1)));

const DIGIT_WORDS_MOST = 6;

/** "point seventy-one": 0.71, one word a digit, or tens and ones together. */
function readDecimals(words: readonly Word[], at: number): { value: number; last: number } | null {
  if (lowerAt(words, at) !== "point") return null;
  let digits = "";
  let last = at + 1;
  while (digits.length < DIGIT_WORDS_MOST) {
    const next = lowerAt(words, last) === "-" ? last + 1 : last;
    const small = SMALL_NUMBERS.get(lowerAt(words, next));
    if (small === undefined) break;
    const isOnesOfTens = /[2-9]0$/.test(digits) && small > 0 && small < 10;
    digits = isOnesOfTens ? `${digits.slice(0, -1)}${small}` : `${digits}${small}`;
    last = next + 1;
  }
  return digits === "" ? null : { value: Number(`0.${digits}`), last };
}

interface Numerator {
  readonly first: number;
  readonly last: number;
  readonly numerator: number;
}

/** "two-thirds", "one fifth", "three twenty-firsts", "two and a half"; null where no fraction follows. */
export function readFractionAfter(words: readonly Word[], read: Numerator): Numeral | null {
  const { first, last, numerator } = read;
  const mixed = readAndHalf(words, last);
  if (mixed !== null) {
    const scale = MAGNITUDES.get(lowerAt(words, mixed.last)) ?? 1;
    const value = (numerator + mixed.value) * scale;
    return { first, last: scale > 1 ? mixed.last + 1 : mixed.last, value, scale, form: "words" };
  }
  const hyphen = lowerAt(words, last) === "-";
  const below = readDenominator(words, hyphen ? last + 1 : last);
  if (below === null || !isFraction(numerator, below, hyphen)) return null;
  return { first, last: below.last, value: numerator / below.value, scale: 1, form: "fraction" };
}

interface Denominator {
  readonly value: number;
  readonly plural: boolean;
  readonly last: number;
}

/** "Three quarters" is a fraction; "two quarters of growth" are parts of a year, "one third party" a party. */
function isFraction(numerator: number, below: Denominator, hyphen: boolean): boolean {
  if (numerator === 1) return !below.plural;
  if (below.value === 4 && numerator !== 3) return false;
  return (below.plural || (hyphen && below.value === 3)) && numerator > 0;
}

function readDenominator(words: readonly Word[], at: number): Denominator | null {
  const { lower } = wordAt(words, at);
  const tens = SMALL_NUMBERS.get(lower);
  if (tens !== undefined && tens >= 20 && tens < 100) return readTensDenominator(words, at, tens);
  const plural = lower.endsWith("s") || lower === "halves";
  const singular = lower === "halves" ? "half" : plural ? lower.slice(0, -1) : lower;
  const value = DENOMINATORS.get(singular);
  return value === undefined ? null : { value, plural, last: at + 1 };
}

/** "twenty-fifth" */
function readTensDenominator(words: readonly Word[], at: number, tens: number): Denominator | null {
  const next = lowerAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const { lower } = wordAt(words, next);
  const ones = ORDINAL_ONES.get(lower.replace(/s$/, ""));
  return ones === undefined
    ? null
    : { value: tens + ones, plural: lower.endsWith("s"), last: next + 1 };
}

/** "and a half", "-and-a-half", "and three quarters" from `at`. */
export function readAndHalf(
  words: readonly Word[],
  at: number,
): { value: number; last: number } | null {
  const skip = (index: number): number => (lowerAt(words, index) === "-" ? index + 1 : index);
  const and = skip(at);
  if (lowerAt(words, and) !== "and") return null;
  const over = skip(and + 1);
  const { lower } = wordAt(words, over);
  // "four and half hours"
  if (lower === "half" && TIME_UNITS.has(singularOf(lowerAt(words, over + 1))))
    return { value: 0.5, last: over + 1 };
  const numerator = lower === "a" ? 1 : SMALL_NUMBERS.get(lower);
  if (numerator === undefined || numerator > 9) return null;
  const below = readDenominator(words, skip(over + 1));
  if (below === null || below.plural !== numerator > 1) return null;
  // "five and a third party": only halves and quarters need no more proof than this.
  if (below.value !== 2 && below.value !== 4 && wordAt(words, below.last).kind === "word")
    return null;
  return { value: numerator / below.value, last: below.last };
}
