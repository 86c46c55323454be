// Text -> its words, in the form in which two articles' words are compared: without case, accents,
// apostrophes and punctuation ("don’t" and "dont", "São" and "Sao").

import { STOP_WORDS } from "./stop-words.ts";

export interface Word {
  readonly key: string;
  /** Extent in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A word with its apostrophes ("we’ve"), or a figure with its separators ("2.6", "1,200"). */
const WORD = /\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}]+(?:['’‘ʼ][\p{L}\p{M}]+)*/gu;
const APOSTROPHE_OR_ACCENT = /['’‘ʼ\p{M}]/gu;

/** The words of `text`, at most `most` of them. Linear. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  // Not matchAll, whose iterator is a third of the work: every pair of marks that is compared comes by here.
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    if (words.length >= most) break;
    const { 0: word, index } = found;
    words.push({ key: keyOf(word), start: index, end: index + word.length });
  }
  return words;
}

const PLAIN = /^[a-z0-9]+$/u;

/** One word as it is compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return word.normalize("NFD").replace(APOSTROPHE_OR_ACCENT, "").toLowerCase();
}

/** True for a word that says what a sentence is about: no article, pronoun or auxiliary. */
export function isContentWord(key: string): boolean {
  return key.length > 1 && !STOP_WORDS.has(key);
}

/** 32-bit FNV-1a of a string, in base 36: short enough to store by the thousand. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // FNV leaves the last characters in the low bits; the winnowing takes smallest hashes, so mix.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, "0");
}
