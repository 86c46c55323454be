// Which number, if any, begins at a word. Says nothing about whether it is a claim: dates and labels
// are read here too and refused in not-claims.ts.

import { isOneOf } from "../text/word-sets.ts";
import type { NumberFormat } from "./number-format.ts";
import { ARTICLES, startOf, startsNumber } from "./number-starts.ts";
import {
  DENOMINATORS,
  DOZENS,
  MAGNITUDES,
  MULTIPLES,
  SMALL_NUMBERS,
  VAGUE_NUMBERS,
} from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { readDigits } from "./read-digits.ts";
import { addUp, readAndHalf, readFractionAfter, readWordNumber } from "./read-word-number.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** The number that begins at `first`, or null. */
export function readNumeral(
  words: readonly Word[],
  first: number,
  format: NumberFormat,
): Numeral | null {
  const word = wordAt(words, first);
  if (word.kind === "digits") return readDigits(words, first, format);
  // Most words begin no number: one look-up sends them on.
  const { lower } = word;
  if (word.kind !== "word" || startOf(word.key) === 0) return null;
  if (!startsNumber(word.key, lowerAt(words, first + 1))) return null;
  if (SMALL_NUMBERS.has(lower)) return readWordNumber(words, first);
  if (VAGUE_NUMBERS.has(lower)) return readVague(words, first, first);
  const multiple = MULTIPLES.get(lower);
  if (multiple !== undefined)
    return { first, last: first + 1, value: multiple, scale: 1, form: "multiple" };
  if (lower === "half") return readHalf(words, first);
  if (lower === "hundred") return readArticleMagnitude(words, { first, last: first + 1 }, 100);
  if (lower === "quarter") return readQuarter(words, first);
  if (ARTICLES.has(lower)) return readArticle(words, first);
  return readSeveral(words, first, first + 1);
}

/** "tens of thousands", "hundreds of millions", "thousands". */
function readVague(words: readonly Word[], first: number, at: number): Numeral | null {
  let last = at + 1;
  while (lowerAt(words, last) === "of" && VAGUE_NUMBERS.has(lowerAt(words, last + 1))) last += 2;
  // "tens" and "scores" alone are times and marks.
  const { lower } = wordAt(words, at);
  if (lower === "tens" && last === at + 1) return null;
  return { first, last, value: null, scale: 1, form: "vague" };
}

/** "several hundred", "a few thousand", "a couple of hundred": vague; "a few" alone is nothing. */
function readSeveral(words: readonly Word[], first: number, at: number): Numeral | null {
  const { lower } = wordAt(words, at);
  if (!MAGNITUDES.has(lower) && !DOZENS.has(lower) && !VAGUE_NUMBERS.has(lower)) return null;
  let last = at + 1;
  while (MAGNITUDES.has(lowerAt(words, last))) last++;
  return { first, last, value: null, scale: 1, form: "vague" };
}

/** "half a million", "half-dozen", "half an hour", "half". The unit is left to find-unit.ts. */
function readHalf(words: readonly Word[], first: number): Numeral | null {
  return readPart(words, { first, last: first + 1, value: 0.5 });
}

/** "quarter million"; the first quarter is a time. */
function readQuarter(words: readonly Word[], first: number): Numeral | null {
  return isOneOf("first fourth last latest next second third this", lowerAt(words, first - 1))
    ? null
    : readPart(words, { first, last: first + 1, value: 0.25 });
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** Multiplies a part with the magnitude after it: "half a million", "half-a-million", "a quarter of a million". */
function readPart(words: readonly Word[], part: Part): Numeral {
  const { first, last, value } = part;
  let at = last;
  if (lowerAt(words, at) === "of") at++;
  const joint = lowerAt(words, at);
  const isArticle = joint === "a" || joint === "an";
  if (isArticle || joint === "-") at++;
  // "half-a-million"
  if (joint === "-" && lowerAt(words, at) === "a" && lowerAt(words, at + 1) === "-") at += 2;
  const { lower } = wordAt(words, at);
  const magnitude = MAGNITUDES.get(lower) ?? DOZENS.get(lower);
  if (magnitude !== undefined)
    return { first, last: at + 1, value: value * magnitude, scale: magnitude, form: "words" };
  const keepsArticle = isArticle && at === last + 1;
  return { first, last: keepsArticle ? at : last, value, scale: 1, form: "fraction" };
}

/** "a million", "a dozen", "a quarter", "another third", "a few hundred", "a couple of hundred", "a decade". */
function readArticle(words: readonly Word[], first: number): Numeral | null {
  const { lower } = wordAt(words, first + 1);
  const magnitude = MAGNITUDES.get(lower) ?? DOZENS.get(lower);
  if (magnitude !== undefined)
    return readArticleMagnitude(words, { first, last: first + 2 }, magnitude);
  if (lower === "few" || lower === "couple") {
    const of = lowerAt(words, first + 2) === "of" ? 3 : 2;
    return readSeveral(words, first, first + of);
  }
  const denominator = DENOMINATORS.get(lower);
  if (denominator === undefined) {
    // "a year and a half": the fraction stands after the unit.
    const half = readAndHalf(words, first + 2)?.value ?? 0;
    return { first, last: first + 1, value: 1 + half, scale: 1, form: "article" };
  }
  return readPart(words, { first, last: first + 2, value: 1 / denominator });
}

/** "a million", "hundred thousand": `read` ends after the first magnitude. */
function readArticleMagnitude(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  magnitude: number,
): Numeral {
  const sum = addUp(words, {
    total: magnitude > 100 ? magnitude : 0,
    group: magnitude > 100 ? 0 : magnitude,
    last,
    scale: magnitude,
    afterMagnitude: true,
  });
  const numerator = sum.total + sum.group;
  const fraction = readFractionAfter(words, { first, last: sum.last, numerator });
  if (fraction !== null) return fraction;
  return { first, last: sum.last, value: numerator, scale: sum.scale, form: "words" };
}
