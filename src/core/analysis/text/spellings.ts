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

/**
 * The spellings seen last, each in the one slot that its letters give it; a newcomer takes the place of who
 * was there, so that a page of nothing but new words costs no more than any other.
 */
const SLOT_BITS = 13;
const SLOTS = 1 << SLOT_BITS;
const seen: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined);
/** By slot, the letters of the spelling there in three numbers: ASCII words are told apart without a look at a letter. */
const packed = new Int32Array(3 * SLOTS);

/** The spelling of text[start, end), which is not empty. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_REMEMBERED) return spell(text.slice(start, end));
  // Four letters to a number, seven bits for each.
  let first = 0;
  let second = 0;
  let third = 0;
  let all = 0;
  let at = start;
  for (const to = Math.min(end, start + 4); at < to; at++) {
    const code = text.charCodeAt(at);
    all |= code;
    first = (first << 7) | code;
  }
  for (const to = Math.min(end, start + 8); at < to; at++) {
    const code = text.charCodeAt(at);
    all |= code;
    second = (second << 7) | code;
  }
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    all |= code;
    third = (third << 7) | code;
  }
  const slot = slotOf(first, second, third);
  const known = seen[slot];
  if (
    known !== undefined &&
    packed[3 * slot] === first &&
    packed[3 * slot + 1] === second &&
    packed[3 * slot + 2] === third &&
    (isAscii(all) ? (known.letters & Letters.wide) === 0 : isAt(text, start, end, known.text))
  )
    return known;
  const made = spell(text.slice(start, end));
  seen[slot] = made;
  packed[3 * slot] = first;
  packed[3 * slot + 1] = second;
  packed[3 * slot + 2] = third;
  return made;
}

const isAscii = (codes: number): boolean => codes <= 0x7f;

/** Knuth's multiplicative hashing. */
function slotOf(first: number, second: number, third: number): number {
  const sum = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x9e3779b1) ^ third;
  return Math.imul(sum, 0x9e3779b1) >>> (32 - SLOT_BITS);
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
