// One number with its currency or unit, and where it stands. Ranges, ratios and hedges join figures later.

import { isDigits, isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { findCurrencyBefore } from "./find-money.ts";
import { findUnitAfter } from "./find-unit.ts";
import { claimsNothing } from "./not-claims.ts";
import type { NumberFormat } from "./number-format.ts";
import type { Numeral, NumeralForm } from "./numeral.ts";
import { readNumeral } from "./read-numeral.ts";
import { readAndHalf } from "./read-word-number.ts";
import type { Unit, UnitKind } from "./unit.ts";
import { lowerAt, NOTHING, type Word, wordAt } from "./words.ts";

/** Words [first, last) of one quantity without its hedge. */
export interface Figure {
  readonly first: number;
  readonly last: number;
  /** The number itself, sign of minus included, currency sign not. */
  readonly numeral: { readonly first: number; readonly last: number };
  readonly form: NumeralForm;
  readonly scale: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly pair: readonly [number, number] | null;
  /** Empty: not said beside the number. */
  readonly unit: string;
  readonly kind: UnitKind | null;
  /** The words of the unit, currency signs included; null: elided. */
  readonly unitWords: { readonly first: number; readonly last: number } | null;
}

/** A figure, or the index after a numeral that is none. */
export type Reading = Figure | { readonly skipTo: number };

/** What is read at the word `at`; null where no number begins. */
export function readFigure(
  words: readonly Word[],
  at: number,
  format: NumberFormat,
): Reading | null {
  const bare = readNumeral(words, at, format);
  if (bare === null) return null;
  const numeral = withDigits(words, withSign(words, bare));
  const currency = findCurrencyBefore(words, numeral.first);
  const unit = currency === null ? findUnitAfter(words, numeral) : repeatedCurrency(words, numeral);
  if (claimsNothing(words, { numeral, currency, unit }))
    return { skipTo: skipFrom(words, numeral) };
  const figure = figureOf(numeral, currency, unit);
  if (figure.form !== "article") return figure;
  // "an hour and a half": the half was read with the article.
  return { ...figure, last: readAndHalf(words, figure.last)?.last ?? figure.last };
}

/** "$5 million dollars", "£2 million pounds" say their currency twice; the sign tells it. */
function repeatedCurrency(words: readonly Word[], numeral: Numeral): Unit | null {
  const { lower } = wordAt(words, numeral.last);
  return isOneOf("dollars euros pounds", lower)
    ? { name: "USD", kind: "currency", first: numeral.last, last: numeral.last + 1 }
    : null;
}

function figureOf(numeral: Numeral, currency: Unit | null, unit: Unit | null): Figure {
  const main = currency ?? unit;
  const isPercent = unit?.kind === "percent" && currency === null;
  return {
    first: currency?.first ?? numeral.first,
    last: unit?.last ?? numeral.last,
    numeral: { first: numeral.first, last: numeral.last },
    form: numeral.form,
    scale: numeral.scale,
    value: numeral.value,
    low: null,
    high: null,
    pair: null,
    unit: numeral.form === "multiple" ? "time" : poundsOf(main, numeral),
    kind: isPercent ? "percent" : (main?.kind ?? null),
    unitWords: main === null ? null : { first: main.first, last: main.last },
  };
}

/** Millions of pounds are money; other pounds are weight. */
function poundsOf(unit: Unit | null, numeral: Numeral): string {
  if (unit === null) return "";
  return unit.name === "pound" && numeral.scale >= 1e6 ? "GBP" : unit.name;
}

const MINUS = wordSet("minus negative");

/** "-5 degrees", "minus five", ".08"; a dash with a space on both sides is punctuation in prose. */
function withSign(words: readonly Word[], numeral: Numeral): Numeral {
  const { first, value } = numeral;
  const sign = wordAt(words, first - 1);
  if (value === null) return numeral;
  if (sign.text === "." && wordAt(words, first).glued && !sign.glued)
    return withPoint(words, numeral);
  const isMinus = MINUS.hasKey(sign.key) && lowerAt(words, first - 2) !== "or";
  const isSame = sign.sentence === wordAt(words, first).sentence;
  if (!isSame || !(isMinus || isMinusSign(words, numeral))) return numeral;
  return { ...numeral, first: first - 1, value: -value };
}

/** "ninety (90) days": laws and orders say a number in words and again in digits. */
function withDigits(words: readonly Word[], numeral: Numeral): Numeral {
  const { form, last, value } = numeral;
  if (form !== "words" || wordAt(words, last).text !== "(") return numeral;
  const again = wordAt(words, last + 1);
  const isSame = again.kind === "digits" && Number(again.text.replaceAll(",", "")) === value;
  return isSame && wordAt(words, last + 2).text === ")" ? { ...numeral, last: last + 3 } : numeral;
}

/** Glued to its number; or spaced where nothing but a number can be meant: alone on its line, or before degrees. */
function isMinusSign(words: readonly Word[], { first, last }: Numeral): boolean {
  const sign = wordAt(words, first - 1);
  if (sign.lower !== "-" || (sign.glued && wordAt(words, first - 2).text !== "(")) return false;
  if (wordAt(words, first).glued || isOneOf("degrees degree", lowerAt(words, last))) return true;
  const next = wordAt(words, last);
  return sign.opens && (next.opens || next === NOTHING);
}

/** ".08" */
function withPoint(words: readonly Word[], numeral: Numeral): Numeral {
  const { text } = wordAt(words, numeral.first);
  if (!isDigits(text)) return numeral;
  const value = Number(`0.${text}`) * numeral.scale;
  return { ...numeral, first: numeral.first - 1, value };
}

/** After a refused numeral, past all that is glued to it: the parts of a date or of a phone number. */
function skipFrom(words: readonly Word[], { last }: Numeral): number {
  let at = last;
  while (
    wordAt(words, at).glued &&
    wordAt(words, at + 1).glued &&
    wordAt(words, at + 1).kind === "digits" &&
    isMarkOf("-–/:.", lowerAt(words, at))
  )
    at += 2;
  return at;
}
