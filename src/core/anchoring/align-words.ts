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

/**
 * For each word of `pattern` the index of its partner in `text`, or -1; a partner may be another word in
 * the same place. Words of `text` may stay over at both ends. Costs the product of the two lengths.
 */
export function alignWords(pattern: Side, text: Side): Int32Array {
  const rows = pattern.tokens.hash.length;
  const columns = text.tokens.hash.length;
  const step = new Uint8Array((rows + 1) * (columns + 1));
  let above = new Float64Array(columns + 1);
  let row = new Float64Array(columns + 1);
  for (let i = 1; i <= rows; i += 1) {
    row[0] = i * GAP;
    const steps = step.subarray(i * (columns + 1), (i + 1) * (columns + 1));
    steps[0] = SKIP_PATTERN;
    // Words of the text that stand before or behind the whole pattern cost nothing.
    fillRow({ above, row, steps, skipText: i === rows ? 0 : GAP }, pattern, { at: i - 1, text });
    [above, row] = [row, above];
  }
  return trace(step, rows, columns);
}

interface Row {
  readonly above: Float64Array;
  readonly row: Float64Array;
  readonly steps: Uint8Array;
  readonly skipText: number;
}

function fillRow(
  { above, row, steps, skipText }: Row,
  pattern: Side,
  { at, text }: { at: number; text: Side },
): void {
  const weight = 2 + lengthOf(pattern.tokens, at);
  for (let j = 1; j < row.length; j += 1) {
    const agreed = agreementOf(pattern, at, text, j - 1);
    const paired = (above[j - 1] ?? 0) + (agreed > 0 ? agreed * weight : REPLACED);
    const skipped = (above[j] ?? 0) + GAP;
    const passed = (row[j - 1] ?? 0) + skipText;
    const best = Math.max(paired, skipped, passed);
    row[j] = best;
    steps[j] = best === paired ? PAIR : best === skipped ? SKIP_PATTERN : SKIP_TEXT;
  }
}

function trace(step: Uint8Array, rows: number, columns: number): Int32Array {
  const partner = new Int32Array(rows).fill(-1);
  let i = rows;
  let j = columns;
  while (i > 0) {
    const taken = j > 0 ? step[i * (columns + 1) + j] : SKIP_PATTERN;
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
  if (a.tokens.hash[at] === b.tokens.hash[other]) return 1;
  const here = lengthOf(a.tokens, at);
  const there = lengthOf(b.tokens, other);
  if (here < 4 || there < 3 || Math.abs(here - there) > 2) return 0;
  const word = { folded: a.text.folded, from: a.tokens.from[at] ?? 0, length: here };
  const otherWord = { folded: b.text.folded, from: b.tokens.from[other] ?? 0, length: there };
  return isMistyped(word, otherWord) ? MISTYPED : 0;
}

interface Word {
  readonly folded: string;
  readonly from: number;
  readonly length: number;
}

// "Goverment", "government", "govrenment": what differs lies between a common beginning and a common
// end that together are most of the word. One pass, no matrix; edit distance would say the same.
function isMistyped(a: Word, b: Word): boolean {
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (
    head < shortest &&
    a.folded.charCodeAt(a.from + head) === b.folded.charCodeAt(b.from + head)
  ) {
    head += 1;
  }
  let tail = 0;
  while (
    tail < shortest - head &&
    a.folded.charCodeAt(a.from + a.length - 1 - tail) ===
      b.folded.charCodeAt(b.from + b.length - 1 - tail)
  ) {
    tail += 1;
  }
  const differing = Math.max(a.length, b.length) - head - tail;
  // Figures are never mistyped: "1,200" for "1,300" is another figure.
  return differing <= 2 && differing * 2 <= shortest && !isDigit(a.folded.charCodeAt(a.from));
}

export function lengthOf(tokens: Tokens, at: number): number {
  return (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0);
}
