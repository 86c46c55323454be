// The currency of a number: a sign or code before it, or a sign, code or name after it.

import { isMarkOf } from "../text/characters.ts";
import { isOneOf } from "../text/word-sets.ts";
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  LETTER_CURRENCIES,
  NATIONAL_CURRENCIES,
  SINGLE_LETTER_CURRENCIES,
} from "./currencies.ts";
import { stopsNoun } from "./find-counted-noun.ts";
import { MAGNITUDES, SHORT_MAGNITUDES, SMALL_NUMBERS } from "./number-words.ts";
import { singularOf } from "./singular.ts";
import type { Unit } from "./unit.ts";
import { isHyphen, lowerAt, type Word, wordAt } from "./words.ts";

/** The currency sign or code before the word `first`: "$", "US$", "EUR"; null where there is none. */
export function findCurrencyBefore(words: readonly Word[], first: number): Unit | null {
  const sign = wordAt(words, first - 1);
  if (sign.sentence !== wordAt(words, first).sentence) return null;
  if (CURRENCY_CODES.has(sign.text))
    return {
      name: sign.text === "RMB" ? "CNY" : sign.text,
      kind: "currency",
      first: first - 1,
      last: first,
    };
  const code = CURRENCY_SIGNS.get(sign.text);
  if (code === undefined) return findLetterCurrency(words, first);
  const prefix = wordAt(words, first - 2);
  const national = isMarkOf("$¢₵", sign.text) ? DOLLAR_PREFIXES.get(prefix.lower) : undefined;
  // "US $ 150 million" is written with a space too, but "a $5 bill" is no Australian one.
  if (national !== undefined && (sign.glued || prefix.lower.length > 1))
    return { name: national, kind: "currency", first: first - 2, last: first };
  return { name: code, kind: "currency", first: first - 1, last: first };
}

/** "Rs 500", "Rs. 5 lakh", "N100,000": letters that stand for a currency. */
function findLetterCurrency(words: readonly Word[], first: number): Unit | null {
  const isStopped = wordAt(words, first - 1).text === "." && wordAt(words, first - 1).glued;
  const at = isStopped ? first - 2 : first - 1;
  const { text } = wordAt(words, at);
  const single = SINGLE_LETTER_CURRENCIES.get(text);
  const isSingle = single !== undefined && !isStopped && isSum(words, first);
  const name = LETTER_CURRENCIES.get(text) ?? (isSingle ? single : undefined);
  return name === undefined ? null : { name, kind: "currency", first: at, last: first };
}

/** Words of "K50.90, N18.60 and". */
const CODE_REACH = 8;
const CODES_BETWEEN = /^(?:[a-z]|[\d.]+|,|:|-|and|is|or|was)$/;

/** "codes K50.90 and N18.60": letters and numbers of a classification; not "use the code and pay R49.99". */
function isCoded(words: readonly Word[], first: number): boolean {
  let at = first - 2;
  while (at > first - CODE_REACH && CODES_BETWEEN.test(lowerAt(words, at))) at--;
  return /^(?:codes?|icd)$/.test(lowerAt(words, at));
}

/** Glued to its letter, and long: grouped by commas or spaces ("R5 000"), with a magnitude ("R2-billion"), to the cent ("P27.72") or for each of something ("R22 per litre"). */
function isSum(words: readonly Word[], first: number): boolean {
  const { text, glued, start } = wordAt(words, first);
  const next = wordAt(words, first + 1);
  const isGrouped = /^\d{3}(?:\.\d\d)?$/.test(next.text) && next.start === start + text.length + 1;
  const isExact = /^\d+\.\d\d$/.test(text) && !isCoded(words, first);
  const large = isHyphen(next) ? lowerAt(words, first + 2) : next.lower;
  const isLarge = MAGNITUDES.has(large) || (next.glued && SHORT_MAGNITUDES.has(next.text));
  return (
    glued && (text.includes(",") || isGrouped || isLarge || isExact || isRate(words, first + 1))
  );
}

/** "R22 per litre", "P50 a kilo"; not "R12 per cent", "an N95 a day". */
const isRate = (words: readonly Word[], at: number): boolean => {
  const over = lowerAt(words, at + 1);
  if (!isMarkOf("RP", wordAt(words, at - 2).text)) return false;
  return lowerAt(words, at) === "per"
    ? wordAt(words, at + 1).kind === "word" && over !== "cent"
    : isOneOf("a an", lowerAt(words, at)) &&
        !isOneOf("ago earlier later", lowerAt(words, at + 2)) &&
        isOneOf("day head hour kilo litre month share week year", over);
};

/** "500/-", "36m/-": shillings without pence, as East Africa writes them. */
export const isShillings = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).text === "/" &&
  wordAt(words, at).glued &&
  isHyphen(wordAt(words, at + 1)) &&
  wordAt(words, at + 1).glued &&
  (wordAt(words, at + 2).kind === "mark" || !wordAt(words, at + 2).glued);

/** The currency that begins at the word `at`: "yen", "Canadian dollars", "€"; or null. */
export function findCurrencyAfter(words: readonly Word[], at: number): Unit | null {
  const word = wordAt(words, at);
  if (isShillings(words, at))
    return { name: "shilling", kind: "currency", first: at, last: at + 2 };
  const sign = CURRENCY_SIGNS.get(word.text);
  if (sign !== undefined && !(word.text === "$" && wordAt(words, at + 1).kind === "digits"))
    return { name: sign, kind: "currency", first: at, last: at + 1 };
  if (CURRENCY_CODES.has(word.text)) {
    const name = word.text === "RMB" ? "CNY" : word.text;
    return { name, kind: "currency", first: at, last: at + 1 };
  }
  return findNationalCurrency(words, at) ?? findPlainCurrency(words, at);
}

/** "Canadian dollars", "Hong Kong dollars", "pounds sterling". */
function findNationalCurrency(words: readonly Word[], at: number): Unit | null {
  const lead = lowerAt(words, at);
  if (!NATIONS.has(lead) && !NATIONS.has(singularOf(lead))) return null;
  for (const length of [2, 3]) {
    const last = at + length;
    const phrase = words.slice(at, last).map((word) => singularOf(word.lower));
    const name = NATIONAL_CURRENCIES.get(phrase.join(" "));
    if (name !== undefined) return { name, kind: "currency", first: at, last };
  }
  return null;
}

/** First words of the names above: most nouns are sent on by one look-up. */
const NATIONS: ReadonlySet<string> = new Set(
  [...NATIONAL_CURRENCIES.keys()].map((name) => name.split(" ")[0] ?? ""),
);

function findPlainCurrency(words: readonly Word[], at: number): Unit | null {
  const { lower } = wordAt(words, at);
  const name = CURRENCY_WORDS.get(lower) ?? CURRENCY_WORDS.get(singularOf(lower));
  if (name === undefined) return null;
  // "12 won seats", "three real problems", "two rand" are verbs and adjectives more often than money.
  if (lower !== "won" && lower !== "real")
    return { name, kind: "currency", first: at, last: at + 1 };
  const next = wordAt(words, at + 1);
  if (next.kind === "word" && !stopsNoun(next.lower)) return null;
  // "Three won, two lost".
  if (SMALL_NUMBERS.has(lowerAt(words, at - 1))) return null;
  return { name, kind: "currency", first: at, last: at + 1 };
}
