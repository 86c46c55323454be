// Two runs of words -> which word of the one stands for which of the other: global alignment after
// Needleman and Wunsch (1970), with a word mistyped counting for more than half of the word.

import type { FoldedText } from "./fold-text.ts";
import { isDigit, type Tokens } from "./tokens.ts";

/** Words and the text that they stand in. */
export interface Side {
  readonly text: FoldedText;
  readonly tokens: Tokens;
}

/** A mistyped word agrees this far; above half, so that it is paired rather than left out. */
const MISTYPED = 0.6;
const GAP = -0.5;
const REPLACED = -0.25;

const PAIR = 1;
const SKIP_PATTERN = 2;
const SKIP_TEXT = 3;

/** Where a word of the pattern is looked for: at its own offset moved by `shift`, give or take `slack`. */
export interface Band {
  readonly shift: number;
  readonly slack: number;
}

// Made once and filled anew by each alignment: thousands of small arrays cost more than what is in them.
let steps = new Uint8Array(4096);
let above = new Float64Array(128);
let row = new Float64Array(128);

/**
 * For each word of `pattern` the index of its partner in `text`, or -1; a partner may be another word in
 * the same place. Words of `text` may stay over at both ends. Costs the length of the pattern, from its first
 * word that differs, times the slack.
 */
export function alignWords(pattern: Side, text: Side, band: Band): Int32Array {
  const rows = pattern.tokens.hash.length;
  const columns = text.tokens.hash.length;
  makeRoom(rows + 1, columns + 1);
  const head = sameHead(pattern, text, band.shift);
  begin(head, rows, columns);
  let from = head.length === 0 ? 1 : head.start + head.length + 1;
  let to = from - 1;
  for (let i = head.length + 1; i <= rows; i += 1) {
    const center = (pattern.tokens.from[i - 1] ?? 0) + band.shift;
    const reached = i === head.length + 1 ? columns : to;
    from = firstFrom(text.tokens, from - 1, center - band.slack) + 1;
    to = firstFrom(text.tokens, to, center + band.slack + 1);
    // Each row reaches farther right than the one above it.
    if (to > reached) above.fill(Number.NEGATIVE_INFINITY, reached + 1, to + 1);
    row[from - 1] = (above[from - 1] ?? 0) + GAP;
    fillRow({ at: i - 1, from, to, skipText: i === rows ? 0 : GAP }, pattern, text);
    [above, row] = [row, above];
  }
  return trace({ rows, columns, last: to, head });
}

/** Index of the first word from `index` on that begins at `offset` or later. */
function firstFrom({ from }: Tokens, index: number, offset: number): number {
  let first = index;
  while (first < from.length && (from[first] ?? 0) < offset) first += 1;
  return first;
}

/** The row before the first that is filled: where no word is paired yet, those of the text before the pattern are free. */
function begin(head: Head, rows: number, columns: number): void {
  steps.fill(SKIP_PATTERN, head.length * (columns + 1), (rows + 1) * (columns + 1));
  above.fill(0, 0, columns + 1);
  if (head.length === 0) return;
  const done = head.start + head.length;
  above.fill(Number.NEGATIVE_INFINITY, 0, done);
  for (let j = done; j <= columns; j += 1) above[j] = (j - done) * GAP;
}

/** Fewer words than this may agree by chance. */
const LEAST_HEAD = 3;

interface Head {
  /** How many of the first words of the pattern are paired with those from the text's word `start` on. */
  readonly length: number;
  readonly start: number;
}

/** The words with which the pattern begins where it is expected, up to the first that differs: no choice there. */
function sameHead(pattern: Side, text: Side, shift: number): Head {
  const { from, hash } = text.tokens;
  const start = from.indexOf((pattern.tokens.from[0] ?? 0) + shift);
  let length = 0;
  while (start >= 0 && length < pattern.tokens.hash.length) {
    if (pattern.tokens.hash[length] !== hash[start + length]) break;
    length += 1;
  }
  // The last of them may belong to what was put in: "of [the city and] the county".
  return length < LEAST_HEAD ? { length: 0, start: 0 } : { length: length - 1, start };
}

function makeRoom(rows: number, columns: number): void {
  if (steps.length < rows * columns) steps = new Uint8Array(2 * rows * columns);
  if (above.length >= columns) return;
  above = new Float64Array(2 * columns);
  row = new Float64Array(2 * columns);
}

interface Row {
  /** Which word of the pattern. */
  readonly at: number;
  /** First and last column inside the band. */
  readonly from: number;
  readonly to: number;
  readonly skipText: number;
}

// What a loop goes back to for each cell is held by name: half of its time went into looking it up.
function fillRow({ at, from, to, skipText }: Row, pattern: Side, text: Side): void {
  const [over, here, taken] = [above, row, steps];
  const { hash } = text.tokens;
  const wanted = pattern.tokens.hash[at] ?? 0;
  const weight = 2 + lengthOf(pattern.tokens, at);
  const first = (at + 1) * (hash.length + 1);
  let left = here[from - 1] ?? 0;
  let corner = over[from - 1] ?? 0;
  for (let j = from; j <= to; j += 1) {
    const same = hash[j - 1] === wanted;
    const agreed = same ? 1 : mistyped(pattern, at, text, j - 1);
    const paired = corner + (agreed > 0 ? agreed * weight : REPLACED);
    corner = over[j] ?? 0;
    const skipped = corner + GAP;
    const passed = left + skipText;
    if (paired >= skipped && paired >= passed) {
      left = paired;
      taken[first + j] = PAIR;
    } else if (skipped >= passed) {
      left = skipped;
    } else {
      left = passed;
      taken[first + j] = SKIP_TEXT;
    }
    here[j] = left;
  }
}

function trace(filled: {
  readonly rows: number;
  readonly columns: number;
  readonly last: number;
  readonly head: Head;
}): Int32Array {
  const { rows, columns, last, head } = filled;
  const partner = new Int32Array(rows).fill(-1);
  for (let at = 0; at < head.length; at += 1) partner[at] = head.start + at;
  let i = rows;
  let j = last;
  while (i > head.length) {
    const taken = j > 0 ? steps[i * (columns + 1) + j] : SKIP_PATTERN;
    if (taken === PAIR) partner[i - 1] = j - 1;
    if (taken !== SKIP_TEXT) i -= 1;
    if (taken !== SKIP_PATTERN) j -= 1;
  }
  return partner;
}

/**
 * How far word `at` of `a` agrees with word `other` of `b`: 1, MISTYPED or 0. Four arguments against the
 * house rule: it is called for each cell of each matrix, and an object for each call took half the time.
 */
export function agreementOf(a: Side, at: number, b: Side, other: number): number {
  if (other < 0) return 0;
  return a.tokens.hash[at] === b.tokens.hash[other] ? 1 : mistyped(a, at, b, other);
}

/** The same of two words that differ. */
export function mistyped(a: Side, at: number, b: Side, other: number): number {
  const here = lengthOf(a.tokens, at);
  if (here < 4) return 0;
  const there = lengthOf(b.tokens, other);
  if (there < 3 || here - there > 2 || there - here > 2) return 0;
  const differing = Math.max(here, there) - sharedEnds(a, at, b, other);
  return differing <= 2 && differing * 2 <= Math.min(here, there) ? MISTYPED : 0;
}

// "Goverment", "government", "govrenment": what differs lies between a common beginning and a common
// end that together are most of the word. One pass, no matrix; edit distance would say the same.
function sharedEnds(a: Side, at: number, b: Side, other: number): number {
  const { folded } = a.text;
  const otherFolded = b.text.folded;
  let from = a.tokens.from[at] ?? 0;
  let to = (a.tokens.to[at] ?? 0) - 1;
  let otherFrom = b.tokens.from[other] ?? 0;
  let otherTo = (b.tokens.to[other] ?? 0) - 1;
  // Figures are never mistyped: "1,200" for "1,300" is another figure.
  if (isDigit(folded.charCodeAt(from))) return 0;
  let shared = 0;
  while (
    from <= to &&
    otherFrom <= otherTo &&
    folded.charCodeAt(from) === otherFolded.charCodeAt(otherFrom)
  ) {
    from += 1;
    otherFrom += 1;
    shared += 1;
  }
  while (
    from <= to &&
    otherFrom <= otherTo &&
    folded.charCodeAt(to) === otherFolded.charCodeAt(otherTo)
  ) {
    to -= 1;
    otherTo -= 1;
    shared += 1;
  }
  return shared;
}

export function lengthOf(tokens: Tokens, at: number): number {
  return (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0);
}
