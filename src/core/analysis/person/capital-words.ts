// What one word shows by its letters: a capital, a possessive ending, a full stop of its own.

import { hyphenIn, isCapitalAt } from "../text/characters.ts";
import { Letters } from "../text/spellings.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { fold } from "./word-classes.ts";

/** "al-Assad", "el-Sisi", "d'Estaing", "ex-President": the capital comes after the mark. */
const INNER_CAPITAL = /^[a-z\u00df-\u024f]{1,4}['’‐‑-][A-Z\u00c0-\u024f]/;
/** What is said of a name and not part of it: "al-Assad" keeps its prefix, "then-Senator" loses it. */
const TIME_PREFIX = /^(?:co|ex|then|once|now|non|pro|anti|mid|pre|post)[‐‑-]/;

/** "Then-mayor Okoye left": the capital is its sentence's. */
function opensWithPrefix(text: string): boolean {
  const hyphen = hyphenIn(text);
  if (hyphen < 2 || !isOneOf("Ex Now Once Then", text.slice(0, hyphen))) return false;
  const code = text.charCodeAt(hyphen + 1);
  return code >= 0x61 && code <= 0x7a;
}

/** A look at what its letters are spares nearly all words a pattern. */
export const isHyphened = ({ letters }: Token): boolean =>
  (letters & (Letters.dashed | Letters.wide)) > 0;

/** True for a word whose first letter is a capital. */
export function opensUpper(word: string): boolean {
  return isCapitalAt(word, 0);
}

/** True when the token may belong to a name: "Biden", "al-Assad", not "iPhone" and not "3rd". */
export function isCapitalized(token: Token): boolean {
  const { kind, letters, text } = token;
  if (kind !== "word") return false;
  if ((letters & Letters.capital) > 0) return !(isHyphened(token) && opensWithPrefix(text));
  // Nearly all words: asked of each, more than once.
  if ((letters & (Letters.upper | Letters.wide)) === 0) return false;
  if (text.charCodeAt(0) > 0x7f) return isCapitalAt(text, 0);
  return text.length > 4 && INNER_CAPITAL.test(text) && !TIME_PREFIX.test(text);
}

/** Length of the possessive ending of a word: "Biden's" 2, "Roberts'" 1, "Biden" 0. */
export function possessiveLength(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 2);
  if (isApostrophe(last)) return (before | 0x20) === 0x73 ? 1 : 0;
  return (last | 0x20) === 0x73 && isApostrophe(before) ? 2 : 0;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

export const isPossessive = (word: string): boolean => possessiveLength(word) > 0;

/** Words that keep a full stop without ending a sentence. */
const STOPPED = wordSet(
  "adm atty barr brig capt cllr cmdr col const coun cpl del dr engr esq gen gov hon insp jr lt maj messrs mr mrs ms prof pte rep reps rev rt sen sens sgt sr st supt",
);

/** True for a folded abbreviation that a full stop follows within a sentence: "gov". */
export function isAbbreviation(folded: string): boolean {
  // Few words have a hyphen, and the pattern waits for one.
  return STOPPED.has(folded.includes("-") ? folded.replace(/^(?:ex|now|then)-/, "") : folded);
}

/** True when the full stop after the word is the word's own: "W.", "Gov.". */
export function hasOwnStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.text !== "." || next.start !== token.end)
    return false;
  const folded = fold(token.text);
  return folded.length === 1 || isAbbreviation(folded);
}
