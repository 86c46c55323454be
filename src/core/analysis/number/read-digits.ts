// Numbers that begin with digits: "1,234.5", "6 ½", "3/4", "1.5 million", "$20-million", "2.3bn".

import { isMarkOf } from "../text/characters.ts";
import { isOneOf } from "../text/word-sets.ts";
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  LETTER_CURRENCIES,
  SINGLE_LETTER_CURRENCIES,
} from "./currencies.ts";
import { isShillings } from "./find-money.ts";
import { LABEL_NOUNS, STREET_WORDS } from "./label-words.ts";
import type { NumberFormat } from "./number-format.ts";
import {
  AMBIGUOUS_MAGNITUDES,
  DOZENS,
  MAGNITUDES,
  SHORT_MAGNITUDES,
  VULGAR_FRACTIONS,
} from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { parseNumber } from "./parse-number.ts";
import { addUp, readAndHalf } from "./read-word-number.ts";
import { isPlural } from "./singular.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Fractions that are written with a slash; "9/11" and "24/7" are none. */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16]);

/** The number whose digits stand at `first`; null where they are none, as in "192.168.1.2". */
export function readDigits(
  words: readonly Word[],
  first: number,
  format: NumberFormat,
): Numeral | null {
  const word = wordAt(words, first);
  const vulgar = VULGAR_FRACTIONS.get(word.text);
  if (vulgar !== undefined)
    return { first, last: first + 1, value: vulgar, scale: 1, form: "fraction" };
  const slash = readSlash(words, first);
  if (slash !== null)
    return { first, last: slash.last, value: slash.value, scale: 1, form: "fraction" };
  const grouped = readSpacedGroups(words, first);
  const value = parseNumber(grouped.text, format);
  if (value === null) return null;
  const read = readPower(
    words,
    readScientific(words, { first, last: grouped.last, numerator: value }),
  );
  return readScale(words, readMixed(words, read));
}

/** "1.3x10^6", "4 × 10^9" */
function readScientific(words: readonly Word[], read: Read): Read {
  const base = read.last + 1;
  if (!isMarkOf("x×", lowerAt(words, read.last)) || wordAt(words, base).text !== "10") return read;
  const power = readPower(words, { ...read, last: base + 1, numerator: 10 });
  if (power.last === base + 1) return read;
  return { ...power, numerator: times(read.numerator, power.numerator) };
}

/** "2^10", "2.5^-1" */
function readPower(words: readonly Word[], read: Read): Read {
  if (wordAt(words, read.last).text !== "^") return read;
  let at = read.last + 1;
  let sign = 1;
  for (; isMarkOf("-+", lowerAt(words, at)); at++) if (lowerAt(words, at) === "-") sign = -sign;
  const exponent = wordAt(words, at);
  if (exponent.kind !== "digits" || exponent.text.length > 3) return read;
  const power = read.numerator ** (sign * Number(exponent.text));
  return Number.isFinite(power) ? { ...read, last: at + 1, numerator: power } : read;
}

/** Longer runs are rows of a table; the limit also keeps such rows linear. */
const MOST_GROUPS = 6;

/** "1 234 567", "40 000": a space that groups, also the narrow one of French papers. */
function readSpacedGroups(words: readonly Word[], first: number): { text: string; last: number } {
  let { text } = wordAt(words, first);
  let last = first + 1;
  if (text.length > 3) return { text, last };
  while (last < first + MOST_GROUPS) {
    const next = wordAt(words, last);
    const before = wordAt(words, last - 1);
    // "R337 758.68": cents behind the last group.
    if (next.kind !== "digits" || !/^\d{3}(?:\.\d\d)?$/.test(next.text)) return { text, last };
    if (next.start !== before.end + 1 || next.sentence !== before.sentence) return { text, last };
    text += next.text;
    last++;
    if (next.text.length > 3) break;
  }
  return { text, last };
}

/** "3/4" from `first`, where the slash makes a fraction and no date. */
function readSlash(words: readonly Word[], first: number): { value: number; last: number } | null {
  const slash = wordAt(words, first + 1);
  const below = wordAt(words, first + 2);
  if (slash.text !== "/" || !slash.glued || !below.glued || below.kind !== "digits") return null;
  const over = Number(wordAt(words, first).text);
  const under = Number(below.text);
  const ends = wordAt(words, first + 3);
  if (ends.text === "/" && ends.glued) return null;
  return over < under && SLASH_DENOMINATORS.has(under)
    ? { value: over / under, last: first + 3 }
    : null;
}

interface Read {
  readonly first: number;
  readonly last: number;
  readonly numerator: number;
}

/** "6 ½", "2 1/4", "5 and a half". */
function readMixed(words: readonly Word[], read: Read): Read {
  const { first, last, numerator } = read;
  const vulgar = VULGAR_FRACTIONS.get(wordAt(words, last).text);
  if (vulgar !== undefined) return { first, last: last + 1, numerator: numerator + vulgar };
  const slash = wordAt(words, last).kind === "digits" ? readSlash(words, last) : null;
  if (slash !== null) return { first, last: slash.last, numerator: numerator + slash.value };
  const half = readAndHalf(words, last);
  return half === null ? read : { first, last: half.last, numerator: numerator + half.value };
}

/** "1.5 million", "$20-million", "2.3bn", "3 dozen", "10k". */
function readScale(words: readonly Word[], read: Read): Numeral {
  const { first, last, numerator } = read;
  const hyphen = lowerAt(words, last) === "-" && wordAt(words, last).glued;
  const at = hyphen ? last + 1 : last;
  const { lower } = wordAt(words, at);
  const dozen = DOZENS.get(lower);
  if (dozen !== undefined)
    return { first, last: at + 1, value: numerator * dozen, scale: dozen, form: "digits" };
  if (MAGNITUDES.has(lower) && wordAt(words, at).sentence === wordAt(words, first).sentence) {
    const sum = addUp(words, {
      total: numerator,
      group: 0,
      last: at,
      scale: 1,
      afterMagnitude: true,
    });
    const scaled = lower === "hundred" ? times(numerator, 100) : times(sum.total + sum.group, 1);
    if (lower === "hundred")
      return { first, last: at + 1, value: scaled, scale: 100, form: "digits" };
    return { first, last: sum.last, value: scaled, scale: sum.scale, form: "digits" };
  }
  const short = hyphen ? undefined : readShort(words, read);
  if (short !== undefined)
    return { first, last: last + 1, value: times(numerator, short), scale: short, form: "digits" };
  return { first, last, value: numerator, scale: 1, form: "digits" };
}

/** Without the last digits of binary fractions: 4.1 billion is 4100000000. */
const times = (numerator: number, scale: number): number =>
  Number((numerator * scale).toPrecision(15));

/** Short magnitudes that may stand apart from their digits: "10 bn" but not "5 T". */
const SPACED_MAGNITUDE = /^(?:[kKM]|MM|bln|bn|mln|mn|tln|tn|trn)$/;

/** "4K", "8k" and "4K screens", but "$4K" and "4K fans". */
function isScreen(words: readonly Word[], first: number, last: number): boolean {
  const next = lowerAt(words, last + 1);
  return (
    isMarkOf("248", wordAt(words, first).text) &&
    wordAt(words, last).lower === "k" &&
    wordAt(words, last).glued &&
    !CURRENCY_SIGNS.has(wordAt(words, first - 1).text) &&
    (!isPlural(next) || isOneOf("cameras displays monitors screens televisions tvs videos", next))
  );
}

function readShort(words: readonly Word[], { first, last, numerator }: Read): number | undefined {
  const word = wordAt(words, last);
  const short = SHORT_MAGNITUDES.get(word.text);
  if (short === undefined || (!word.glued && !SPACED_MAGNITUDE.test(word.text))) return undefined;
  // A network of the fifth generation, the pixels of a screen, and the letter of a street.
  if (word.text === "G" && numerator < 10) return undefined;
  if (isScreen(words, first, last)) return undefined;
  // "Apartment 4B"
  if (word.glued && LABEL_NOUNS.has(lowerAt(words, first - 1))) return undefined;
  if (!word.glued && STREET_WORDS.has(lowerAt(words, last + 1))) return undefined;
  if (!AMBIGUOUS_MAGNITUDES.has(word.text)) return short;
  // "$1.5m" and "1.5m voters" are millions, "1.5m tall" are metres.
  const sign = wordAt(words, first - 1).text;
  const isMoney =
    isShillings(words, last + 1) ||
    CURRENCY_SIGNS.has(sign) ||
    LETTER_CURRENCIES.has(sign) ||
    CURRENCY_CODES.has(sign) ||
    // "N500m".
    (SINGLE_LETTER_CURRENCIES.has(sign) && wordAt(words, first).glued);
  const next = lowerAt(words, last + 1);
  // "40m rand", "1.5m voters"
  return isMoney || isPlural(next) || CURRENCY_WORDS.has(next) ? short : undefined;
}
