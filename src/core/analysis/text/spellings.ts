// What one spelling of a word says by itself, found once and shared by all its tokens: an article repeats
// most of its words, and lower case was asked for many times of each.

import { remembered } from "./remembered.ts";
import { keyOf } from "./word-sets.ts";

/** What a word holds besides small letters, as bits. */
export const Letters = {
  upper: 1,
  /** The plain hyphen. */
  dashed: 2,
  /** Characters beyond ASCII: curly apostrophes, long hyphens, fractions, accents. */
  wide: 4,
  digit: 8,
  /** The first character: A to Z. */
  capital: 16,
  /** The last character: a full stop. */
  stopped: 32,
} as const;

export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** `Letters`, as bits. */
  readonly letters: number;
  /** Of `lower` (word-sets.ts). */
  readonly key: number;
}

/** The spelling of a word, which is not empty. */
export const spellingOf: (word: string) => Spelling = remembered(spell);

function spell(text: string): Spelling {
  const letters = lettersOf(text);
  const isSmall = (letters & (Letters.upper | Letters.wide)) === 0;
  const lower = isSmall ? text : text.toLowerCase();
  return { text, letters, lower, key: keyOf(lower) };
}

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** The `Letters` of `text`, as bits. */
export function lettersOf(text: string): number {
  let letters = isUpper(text.charCodeAt(0)) ? Letters.capital : 0;
  if (text.endsWith(".")) letters |= Letters.stopped;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) letters |= Letters.wide;
    else if (isUpper(code)) letters |= Letters.upper;
    else if (code === 0x2d) letters |= Letters.dashed;
    else if (code >= 0x30 && code <= 0x39) letters |= Letters.digit;
  }
  return letters;
}
