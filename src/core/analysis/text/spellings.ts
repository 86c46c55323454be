// What one spelling of a word says by itself, found once and shared by all its tokens: an article repeats
// most of its words, and lower case was asked for many times of each.

import { LONGEST_REMEMBERED } from "./remembered.ts";
import { keyOf } from "./word-sets.ts";

/** What a word holds besides small letters, as bits. */
export const Letters = {
  upper: 1,
  /** The plain hyphen. */
  dashed: 2,
  /** Characters beyond ASCII: curly apostrophes, long hyphens, fractions, accents. */
  wide: 4,
  digit: 8,
} as const;

export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** `Letters`, as bits. */
  readonly letters: number;
  /** Of `lower` (word-sets.ts). */
  readonly key: number;
}

/**
 * The spellings seen last, each in the one slot that its letters give it; a newcomer takes the place of who
 * was there, so that a page of nothing but new words costs no more than any other.
 */
const SLOTS = 0x2000;
const seen: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined);

/** The spelling of text[start, end), which is not empty. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_REMEMBERED) return spell(text.slice(start, end));
  const slot = slotOf(text, start, end);
  const known = seen[slot];
  if (known !== undefined && isAt(text, start, end, known.text)) return known;
  const made = spell(text.slice(start, end));
  seen[slot] = made;
  return made;
}

/** From five letters and the length: more tell hardly more words apart. */
function slotOf(text: string, start: number, end: number): number {
  const length = end - start;
  const middle = start + (length >> 1);
  let sum = text.charCodeAt(start) + length;
  sum = sum * 31 + text.charCodeAt(end - 1);
  sum = sum * 31 + text.charCodeAt(middle);
  sum = sum * 31 + text.charCodeAt(length > 1 ? start + 1 : start);
  sum = sum * 31 + text.charCodeAt(length > 2 ? end - 2 : start);
  return (sum ^ (sum >>> 13)) & (SLOTS - 1);
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  }
  return true;
}

function spell(text: string): Spelling {
  const letters = lettersOf(text);
  const isSmall = (letters & (Letters.upper | Letters.wide)) === 0;
  const lower = isSmall ? text : text.toLowerCase();
  return { text, letters, lower, key: keyOf(lower) };
}

/** The `Letters` of `text`, as bits. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) letters |= Letters.wide;
    else if (code >= 0x41 && code <= 0x5a) letters |= Letters.upper;
    else if (code === 0x2d) letters |= Letters.dashed;
    else if (code >= 0x30 && code <= 0x39) letters |= Letters.digit;
  }
  return letters;
}
