// Which words of an article may be the surname of an official on a list: the cheap question that is asked
// of thousands of names before one of them is read. It answers too often rather than too seldom; whom a
// name means is judged later, by the analysis.

import { plainSpelling } from "./plain-spelling.ts";

/** Soft hyphens and zero-width characters, which web pages put inside long names. */
const INVISIBLE = "\\u00ad\\u200b-\\u200d\\u2060";
/** "McConnell", "al-Assad", "O’Rourke", "Merkel’s", of these letters; the classes are disjoint, so it is linear. */
const wordOf = (letters: string): string =>
  `[${letters}${INVISIBLE}]+(?:['’‘\\-‐‑][${letters}${INVISIBLE}]+)*`;
const LATIN_WORD = new RegExp(wordOf("A-Za-zªµºÀ-ÖØ-öø-\\u024f"), "g");
/** Text whose letters are those, as nearly every article's: a class of all letters takes a browser milliseconds to compile. */
const ONLY_LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20cf\u2122\u2190-\u2bff]*$/;
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, "g");
const ASCII_ONLY = /^[\0-\x7f]*$/;
/** UTF-8 quotation marks and apostrophes that were read as Windows-1252: "Merkelâ€™s". */
const BROKEN_MARK = /â€./g;
/** "Jr." says whose son a person is; no article names anybody by it. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;
/** "Jr.", "Card,". */
const TRAILING_MARKS = /[.,]+$/;
/** Articles and prefixes that papers set or leave out: "al-Assad" is also "Assad". */
const ARTICLES = new Set(["al", "an", "ar", "as", "ash", "at", "ad", "el"]);
/** No surname is longer; a hostile page's word of a million letters is not worth a key. */
const LONGEST_WORD = 60;

/** The keys of each capitalised word of `text`. Linear in its length. */
export function surnameKeysIn(text: string): Set<string> {
  const whole = text.includes("â€") ? text.replace(BROKEN_MARK, "'") : text;
  const keys = new Set<string>();
  for (const word of new Set(wordsIn(whole))) {
    if (word.length > LONGEST_WORD || !isCapitalized(word)) continue;
    for (const key of keysOf(word)) keys.add(key);
  }
  return keys;
}

const wordsIn = (text: string): string[] | null =>
  text.match(ONLY_LATIN.test(text) ? LATIN_WORD : new RegExp(wordOf("\\p{L}\\p{M}"), "gu"));

/**
 * The keys of a full name: one for its surname, one for each part of a double-barrelled surname. "Linda
 * Thomas-Greenfield" gives "thomas" and "greenfield", "Andrew H. Card Jr." gives "card".
 */
export function surnameKeys(name: string): string[] {
  for (let end = name.length; end > 0; ) {
    const start = name.lastIndexOf(" ", end - 1) + 1;
    const word = name.slice(start, end).replace(TRAILING_MARKS, "");
    const keys = isCapitalized(word) ? keysOf(word) : [];
    if (keys.some((key) => key.length > 1 && !GENERATION.test(key))) return keys;
    end = start - 1;
  }
  return [];
}

/** No name is asked for by its particles: "Rogelio Ramírez de la O". */
function isCapitalized(word: string): boolean {
  return word !== word.toLowerCase();
}

/** Equal for a word with and without accents, capitals, an article in front and a possessive 's. */
function keysOf(word: string): string[] {
  const folded = fold(word);
  const bare = folded.endsWith("'s") ? folded.slice(0, -2) : folded;
  if (!bare.includes("-")) return [bare];
  return bare.split("-").filter((part) => part.length > 1 && !ARTICLES.has(part));
}

function fold(word: string): string {
  if (ASCII_ONLY.test(word)) return word.toLowerCase();
  return plainSpelling(word)
    .replace(INVISIBLES, "")
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, "-")
    .toLowerCase();
}
