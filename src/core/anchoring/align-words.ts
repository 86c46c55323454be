// Two runs of words -> which word of the one stands for which of the other: global alignment after
// Needleman and Wunsch (1970), with a word mistyped counting for more than half of the word. Between two runs of words
// that agree (word-runs.ts) there is little to choose, so that only what lies between is aligned.

import { lengthOf, type Tokens } from "./tokens.ts";
import { mistyped } from "./word-agreement.ts";
import { type Band, firstRun, isInBand, nextRun, type Place, type Wanted } from "./word-runs.ts";

const GAP = -0.5;
const REPLACED = -0.25;

const PAIR = 1;
const SKIP_PATTERN = 2;
const SKIP_TEXT = 3;

// Made once and filled anew by each alignment: thousands of small arrays cost more than what is in them.
let steps = new Uint8Array(4096);
let above = new Float64Array(128);
let row = new Float64Array(128);
let partner = new Int32Array(128);

/**
 * For each word of `wanted` the index of its partner in `text`, or -1; a partner may be another word in
 * the same place. Words of `text` may stay over at both ends. Costs the number of words for each place where the two
 * differ, and for each word of context before the first run, since that a run stands nowhere else is looked up in all
 * words; from where no run agrees any more, their number times the slack, and a byte for each pair of them. Good until
 * the next call.
 */
export function alignWords(wanted: Wanted, text: Tokens, band: Band): Int32Array {
  const { words, last } = wanted;
  if (partner.length <= words.next) partner = new Int32Array(2 * words.next);
  partner.fill(-1, 0, words.next + 1);
  const begun = firstRun(wanted, text, band);
  if (begun === null) {
    alignAll(words, text, { at: words.first, other: text.first, band, begun: false });
    return partner;
  }
  let { at, other } = begun;
  while (at < words.next && other < text.next && isInBand(words, at, { text, other, band })) {
    if (words.hash[at] === text.hash[other]) {
      partner[at] = other;
      at += 1;
      other += 1;
      continue;
    }
    const run = nextRun(words, at, text, other);
    if (run === null) break;
    alignGap(words, text, { at, other, run });
    ({ at, other } = run);
  }
  // What comes behind the passage only holds its edge.
  if (at <= last + 1 && at < words.next) {
    // The last of them may belong to what was put in: "of [the city and] the county".
    const back = partner[at - 1] === other - 1 ? 1 : 0;
    partner[at - back] = -1;
    alignAll(words, text, { at: at - back, other: other - back, band, begun: true });
  }
  return partner;
}

/** Pairs the words between two runs that agree. */
function alignGap(
  words: Tokens,
  text: Tokens,
  { at, other, run }: { readonly at: number; readonly other: number; readonly run: Place },
): void {
  const gone = run.at - at;
  const added = run.other - other;
  if (gone === 1 && added === 1) {
    partner[at] = other;
  } else if (gone === 0) {
    // "of [the city and] the county": the second "the" is the one that was there.
    for (let k = 1; partner[at - k] === other - k; k += 1) {
      if (words.hash[at - k] !== text.hash[run.other - k]) break;
      partner[at - k] = run.other - k;
    }
  } else if (added > 0) {
    fillGap(words, text, { at, other, rows: gone, columns: added });
  }
}

function fillGap(
  words: Tokens,
  text: Tokens,
  {
    at,
    other,
    rows,
    columns,
  }: {
    readonly at: number;
    readonly other: number;
    readonly rows: number;
    readonly columns: number;
  },
): void {
  makeRoom(rows + 1, columns + 1);
  begin(true, rows, columns);
  for (let i = 1; i <= rows; i += 1) {
    row[0] = i * GAP;
    fillRow(
      { at: at + i - 1, from: 1, to: columns, first: i * (columns + 1), other, skipText: GAP },
      words,
      text,
    );
    [above, row] = [row, above];
  }
  trace({ at, other, rows, columns, last: columns });
}

/** Aligns all words from `at` on with those of the text from `other` on. */
function alignAll(
  pattern: Tokens,
  text: Tokens,
  { at, other, band, begun }: Place & { readonly band: Band; readonly begun: boolean },
): void {
  const rows = pattern.next - at;
  const columns = text.next - other;
  makeRoom(rows + 1, columns + 1);
  begin(begun, rows, columns);
  let from = 1;
  let to = 0;
  for (let i = 1; i <= rows; i += 1) {
    const center = (pattern.from[at + i - 1] ?? 0) + band.shift;
    const filled = i === 1 ? columns : to;
    from = columnFrom(text, other + from - 1, center - band.slack) - other + 1;
    to = columnFrom(text, other + to, center + band.slack + 1) - other;
    // Each row reaches farther right than the one above it.
    if (to > filled) above.fill(Number.NEGATIVE_INFINITY, filled + 1, to + 1);
    row[from - 1] = (above[from - 1] ?? 0) + GAP;
    const cells = { at: at + i - 1, from, to, first: i * (columns + 1), other };
    fillRow({ ...cells, skipText: i === rows ? 0 : GAP }, pattern, text);
    [above, row] = [row, above];
  }
  trace({ at, other, rows, columns, last: to });
}

/** Index of the first word from `index` on that begins at `offset` or later. */
function columnFrom({ from, next }: Tokens, index: number, offset: number): number {
  let first = index;
  while (first < next && (from[first] ?? 0) < offset) first += 1;
  return first;
}

/** The row before the first that is filled: where no word is paired yet, those of the text before the pattern are free. */
function begin(begun: boolean, rows: number, columns: number): void {
  steps.fill(SKIP_PATTERN, 0, (rows + 1) * (columns + 1));
  for (let j = 0; j <= columns; j += 1) above[j] = begun ? j * GAP : 0;
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
  /** First and last column inside the band; the first column is that of the text's word `other`. */
  readonly from: number;
  readonly to: number;
  readonly other: number;
  /** Where the row begins among the steps. */
  readonly first: number;
  readonly skipText: number;
}

// What a loop goes back to for each cell is held by name: half of its time went into looking it up.
function fillRow(
  { at, from, to, first, other, skipText }: Row,
  pattern: Tokens,
  text: Tokens,
): void {
  const [over, here, taken] = [above, row, steps];
  const { hash } = text;
  const wanted = pattern.hash[at] ?? 0;
  const weight = 2 + lengthOf(pattern, at);
  let left = here[from - 1] ?? 0;
  let corner = over[from - 1] ?? 0;
  for (let j = from; j <= to; j += 1) {
    const word = other + j - 1;
    const same = hash[word] === wanted;
    const agreed = same ? 1 : mistyped(pattern, at, text, word);
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

function trace({
  at,
  other,
  rows,
  columns,
  last,
}: Place & { readonly rows: number; readonly columns: number; readonly last: number }): void {
  let i = rows;
  let j = last;
  while (i > 0) {
    const taken = j > 0 ? steps[i * (columns + 1) + j] : SKIP_PATTERN;
    if (taken === PAIR) partner[at + i - 1] = other + j - 1;
    if (taken !== SKIP_TEXT) i -= 1;
    if (taken !== SKIP_PATTERN) j -= 1;
  }
}
