// Figures in a text that is not English: digits only, in the number format of the language, with the units
// that need no dictionary ("12,5 %", "300 €", "40 km"). Words are never read: "once" is eleven in Spanish,
// "six" is six in French, and guessing would mark both.

import type { NumericClaim } from "../../model/mark.ts";
import { wordSet } from "../text/word-sets.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS } from "./currencies.ts";
import { findCurrencyBefore } from "./find-money.ts";
import type { NumberFormat } from "./number-format.ts";
import { parseNumber } from "./parse-number.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** "5 millones", "3 Mrd.", "2 млн": the number is larger than its digits, by a word that is not read. */
const MAGNITUDE_WORD =
  /^(?:bi[lo]|bln|mil|mio|mld|mln|mrd|mul|rib|tau|tis|tril|tsd|tus|tys|бил|мил|млн|млр|тис|трл|тыс)/;
const SI_UNIT: ReadonlyMap<string, string> = new Map([
  ["cm", "centimeter"],
  ["kg", "kilogram"],
  ["km", "kilometer"],
  ["km²", "square kilometer"],
  ["mm", "millimeter"],
]);
const LAST_DAY = 31;
/** As a date has them behind its day: "18 de mayo", "17 mai", "24 grudnia". */
const MONTHS = wordSet(
  "abril agosto août april aprile august augustus avril czerwca december dezember dezembro dicembre diciembre décembre enero febbraio febrero februar februari fevereiro février gennaio giugno grudnia janeiro januar januari janvier juillet juin julho juli julio junho juni junio jänner kwietnia lipca listopada luglio lutego maart maggio mai maio maja marca mars marzo março mayo mei märz november novembre novembro noviembre octobre octubre oktober ottobre outubro października september septembre septiembre setembro setiembre settembre sierpnia stycznia września августа апреля декабря июля июня марта мая ноября октября сентября февраля января",
);

/** The numerals of `words` that are no dates, times or codes, ordered by start; confidence is never high. */
export function findForeignClaims(words: readonly Word[], format: NumberFormat): NumericClaim[] {
  const claims: NumericClaim[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = claims.at(-1)?.span.end ?? 0;
    const claim =
      wordAt(words, at).kind === "digits" ? readClaim(words, at, { format, end }) : null;
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** `end`: where the claim before it ends; a sign between two numerals is the first one's. */
function readClaim(
  words: readonly Word[],
  at: number,
  { format, end }: { readonly format: NumberFormat; readonly end: number },
): NumericClaim | null {
  const word = wordAt(words, at);
  const value = parseNumber(word.text, format);
  const sign = findCurrencyBefore(words, at);
  const before = sign !== null && wordAt(words, sign.first).start >= end ? sign : null;
  const after = before === null ? unitAfter(words, at + 1) : null;
  if (value === null || (before === null && after === null && isCalendarOrCode(words, at, value)))
    return null;
  if (MAGNITUDE_WORD.test(lowerAt(words, at + 1))) return null;
  const start = wordAt(words, before?.first ?? at).start;
  const unitEnd = after === null ? word.end : wordAt(words, at + 1).end;
  const unit = before?.name ?? after ?? "";
  const numeral = { role: "numeral" as const, span: { start: word.start, end: word.end } };
  return {
    kind: "claim",
    span: { start, end: unitEnd },
    quantity: { value, low: null, high: null, unit, hedge: "none", vague: false, pair: null },
    evidence: [numeral],
    confidence: unit === "" ? "low" : "medium",
  };
}

function unitAfter(words: readonly Word[], at: number): string | null {
  const { text, lower } = wordAt(words, at);
  if (text === "%") return "%";
  if (CURRENCY_CODES.has(text)) return text;
  return CURRENCY_SIGNS.get(text) ?? SI_UNIT.get(lower) ?? null;
}

/** "18 de mayo", "17 Uhr" */
function isDayOrHour(words: readonly Word[], at: number, value: number): boolean {
  const next = lowerAt(words, at + 1);
  if (next === "uhr") return true;
  return value <= LAST_DAY && MONTHS.has(next === "de" ? lowerAt(words, at + 2) : next);
}

/** "3. Oktober", "2016", "20:30", "007", "12/5", "G20"-like runs. */
function isCalendarOrCode(words: readonly Word[], at: number, value: number): boolean {
  const { text, glued } = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (isDayOrHour(words, at, value)) return true;
  if (glued && wordAt(words, at - 1).text !== "(") return true;
  if (/^0\d/.test(text) || /^(?:1[5-9]|20)\d\d$/.test(text)) return true;
  if (!next.glued) return false;
  const isOrdinal = next.text === "." && value <= LAST_DAY && !wordAt(words, at + 2).opens;
  return isOrdinal || !/^[.,;!?)”"»]$/.test(next.text);
}
