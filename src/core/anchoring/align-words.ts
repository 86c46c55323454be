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

/**
 * For each word of `pattern` the index of its partner in `text`, or -1; a partner may be another word in
 * the same place. Words of `text` may stay over at both ends. Costs the length of the pattern times the
 * slack.
 */
export function alignWords(pattern: Side, text: Side, band: Band): Int32Array {
  const rows = pattern.tokens.hash.length;
  const columns = text.tokens.hash.length;
  const step = new Uint8Array((rows + 1) * (columns + 1)).fill(SKIP_PATTERN);
  let above = new Float64Array(columns + 1);
  let row = new Float64Array(columns + 1).fill(Number.NEGATIVE_INFINITY);
  let from = 1;
  let to = 0;
  for (let i = 1; i <= rows; i += 1) {
    const center = (pattern.tokens.from[i - 1] ?? 0) + band.shift;
    while (from <= columns && (text.tokens.from[from - 1] ?? 0) < center - band.slack) from += 1;
    while (to < columns && (text.tokens.from[to] ?? 0) <= center + band.slack) to += 1;
    const steps = step.subarray(i * (columns + 1), (i + 1) * (columns + 1));
    row[from - 1] = (above[from - 1] ?? 0) + GAP;
    // Words of the text that stand before or behind the whole pattern cost nothing.
    const skipText = i === rows ? 0 : GAP;
    fillRow({ above, row, steps, skipText, from, to }, pattern, { at: i - 1, text });
    [above, row] = [row, above];
  }
  return trace(step, { rows, columns, last: to });
}

interface Row {
  readonly above: Float64Array;
  readonly row: Float64Array;
  readonly steps: Uint8Array;
  readonly skipText: number;
  /** First and last column inside the band. */
  readonly from: number;
  readonly to: number;
}

function fillRow(
  { above, row, steps, skipText, from, to }: Row,
  pattern: Side,
  { at, text }: { at: number; text: Side },
): void {
  const weight = 2 + lengthOf(pattern.tokens, at);
  for (let j = from; j <= to; j += 1) {
    const agreed = agreementOf(pattern, at, text, j - 1);
    const paired = (above[j - 1] ?? 0) + (agreed > 0 ? agreed * weight : REPLACED);
    const skipped = (above[j] ?? 0) + GAP;
    const passed = (row[j - 1] ?? 0) + skipText;
    const best = Math.max(paired, skipped, passed);
    row[j] = best;
    steps[j] = best === paired ? PAIR : best === skipped ? SKIP_PATTERN : SKIP_TEXT;
  }
  // The next row reaches farther right than this one.
  row.fill(Number.NEGATIVE_INFINITY, to + 1);
}

function trace(
  step: Uint8Array,
  { rows, columns, last }: { rows: number; columns: number; last: number },
): Int32Array {
  const partner = new Int32Array(rows).fill(-1);
  let i = rows;
  let j = last;
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
  if (other < 0) return 0;
  if (a.tokens.hash[at] === b.tokens.hash[other]) return 1;
  const here = lengthOf(a.tokens, at);
  const there = lengthOf(b.tokens, other);
  if (here < 4 || there < 3 || here - there > 2 || there - here > 2) return 0;
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
