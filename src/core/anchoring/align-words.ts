// Two runs of words -> which word of the one stands for which of the other: global alignment after
// Needleman and Wunsch (1970), with a word mistyped counting for more than half of the word.

import { fillGains, lengthOf, type Side } from "./agreement.ts";
import type { Tokens } from "./tokens.ts";

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
  const weight = 2 + lengthOf(pattern.tokens, at);
  const gains = fillGains({ side: pattern, at }, text, {
    from: from - 1,
    to,
    weight,
    otherwise: REPLACED,
  });
  const first = (at + 1) * (text.tokens.hash.length + 1);
  let left = here[from - 1] ?? 0;
  let corner = over[from - 1] ?? 0;
  for (let j = from; j <= to; j += 1) {
    const paired = corner + (gains[j - 1] ?? 0);
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
