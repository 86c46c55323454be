// Folded text -> its words, for alignment. In Chinese, Japanese and Thai, which put no space between
// words, each character counts as one.

import type { Span } from "../model/span.ts";
import { type FoldedText, isWordUnit } from "./fold-text.ts";

/**
 * Words of a stretch of folded text; offsets are into the folded text. Stretches of one text share its arrays: thousands of
 * small views cost more than what is looked at in them.
 */
export interface Tokens {
  /** The text that they stand in. */
  readonly folded: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Two equal words have equal hashes; two unequal ones hardly ever. */
  readonly hash: Int32Array;
  /** The stretch: the words from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

// Words as they are found, made once and used by each call, which copies out what it found.
let froms = new Int32Array(1024);
let tos = new Int32Array(1024);
let hashes = new Int32Array(1024);

function makeRoom(words: number): void {
  if (froms.length >= words) return;
  froms = new Int32Array(2 * words);
  tos = new Int32Array(2 * words);
  hashes = new Int32Array(2 * words);
}

/** In one piece of memory: most stretches are short, and three pieces cost three times one. */
function copyOut(folded: string, size: number): Tokens {
  const all = new Int32Array(3 * size);
  all.set(froms.subarray(0, size));
  all.set(tos.subarray(0, size), size);
  all.set(hashes.subarray(0, size), 2 * size);
  return {
    folded,
    from: all.subarray(0, size),
    to: all.subarray(size, 2 * size),
    hash: all.subarray(2 * size),
    first: 0,
    next: size,
  };
}

/** The words of `text.folded` in [from, to); a word that the edges cut is cut. Linear in to - from. */
export function tokenize(text: FoldedText, from: number, to: number): Tokens {
  const stop = Math.min(to, text.folded.length);
  const begin = Math.max(0, from);
  makeRoom(stop - begin);
  return copyOut(text.folded, readWords(text, { from: begin, to: stop }, 0));
}

/** Words before a passage, of it, and behind it: stretches of one array. */
export interface PartedWords {
  readonly before: Tokens;
  readonly within: Tokens;
  readonly after: Tokens;
}

/** The words of all of `text.folded`, before `start`, from there to `end`, and behind: words that `start` or `end` cuts are cut. */
export function tokenizeParts(text: FoldedText, { start, end }: Span): PartedWords {
  const { length } = text.folded;
  makeRoom(length);
  const before = readWords(text, { from: 0, to: start }, 0);
  const within = readWords(text, { from: start, to: end }, before);
  const after = readWords(text, { from: end, to: length }, within);
  const all = copyOut(text.folded, after);
  return {
    before: stretch(all, 0, before),
    within: stretch(all, before, within),
    after: stretch(all, within, after),
  };
}

/** Reads the words of [from, to) behind the `known` that were read already, and gives how many there are then. */
function readWords(
  { folded, gaps }: FoldedText,
  { from, to }: { readonly from: number; readonly to: number },
  known: number,
): number {
  let size = known;
  let open = false;
  let hash = 0;
  let last = NO_WORD;
  for (let at = from; at < to; at += 1) {
    const unit = folded.charCodeAt(at);
    const kind = kindOf(unit);
    // "Qt5", "40km", "G20": the figure can change while the letters stay.
    if (open && (kind !== last || kind === ALONE || gaps[at] === 1)) {
      tos[size] = at;
      hashes[size] = hash;
      size += 1;
      open = false;
    }
    last = kind;
    if (kind === NO_WORD) continue;
    if (!open) {
      open = true;
      froms[size] = at;
      hash = FNV_BASIS;
    }
    hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  if (!open) return size;
  tos[size] = to;
  hashes[size] = hash;
  return size + 1;
}

/** The words of `text.folded` that stand whole in [from, to). Linear in to - from. */
export function wholeWords(text: FoldedText, from: number, to: number): Tokens {
  const words = tokenize(text, from, to);
  const size = words.next;
  const first = size > 0 && goesOn(text, words.from[0] ?? 0) ? 1 : 0;
  const next = size > first && goesOn(text, words.to[size - 1] ?? 0) ? size - 1 : size;
  return stretch(words, first, next);
}

/** The same from the words of the whole text: logarithmic, and nothing is copied. */
export function wordsBetween(words: Tokens, from: number, to: number): Tokens {
  const first = firstFrom(words, from);
  const end = firstFrom(words, to);
  const next = end > first && (words.to[end - 1] ?? 0) > to ? end - 1 : end;
  return stretch(words, first, Math.max(first, next));
}

/** True where one word stands on both sides of `at`. */
function goesOn({ folded, gaps }: FoldedText, at: number): boolean {
  if (at <= 0 || at >= folded.length || gaps[at] === 1) return false;
  const here = kindOf(folded.charCodeAt(at));
  return (here === LETTER || here === DIGIT) && here === kindOf(folded.charCodeAt(at - 1));
}

/** Index of the first token that begins at `offset` or later. */
function firstFrom({ from }: Tokens, offset: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Some of the words of an array of words. */
export function stretch({ folded, from, to, hash }: Tokens, first: number, next: number): Tokens {
  return { folded, from, to, hash, first, next };
}

export function sizeOf({ first, next }: Tokens): number {
  return next - first;
}

export function lengthOf(tokens: Tokens, at: number): number {
  return (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0);
}

// FNV-1a, 32 bits.
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

// What a unit is in a word, learnt when it is first met. 0: not yet met.
const NO_WORD = 1;
const LETTER = 2;
const DIGIT = 3;
const ALONE = 4;
const kinds = new Uint8Array(0x1_0000);

function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const kind = !isWordUnit(unit)
    ? NO_WORD
    : standsAlone(unit)
      ? ALONE
      : isDigit(unit)
        ? DIGIT
        : LETTER;
  kinds[unit] = kind;
  return kind;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Thai, Lao and Khmer; kana and the Chinese characters. */
function standsAlone(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x9fff)
  );
}
