// A folded text that says at once where it has a piece. Most pieces of an edited passage stand nowhere, and
// reading a page of 60,000 characters for each of a dozen of them, for each of a thousand passages, took most of
// the time. A table of the runs of a few units (a q-gram index) is made once for all of them and answers instead.

import type { FoldedText } from "./fold-text.ts";
import { type Tokens, tokenize, wholeWords, wordsBetween } from "./tokens.ts";

export interface SearchableText extends FoldedText {
  readonly index: Index;
}

/** What is known of a text so far; made as it is asked for, in linear time, and some eight bytes a unit. */
interface Index {
  /** How often it was read for a piece, and a stretch of it into words. */
  readings: number;
  stretches: number;
  runs: RunTable | null;
  shortRuns: RunTable | null;
  words: Tokens | null;
}

/** A stretch of folded text, and after how many places the search ends. */
interface Search {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** Units of a run: of two words that begin alike, seldom more than one stands in an article. */
const RUN = 8;
/** For short pieces, and for Chinese and Japanese, where five characters say as much. */
const SHORT_RUN = 4;

/** So many pieces are read for, and so many stretches read into words, before all of the text is: it pays no sooner. */
const READINGS = 24;

/** The text with an empty index. The answers are the same with a full one. */
export function searchable({ source, folded, starts, ends, gaps }: FoldedText): SearchableText {
  const index = { readings: 0, stretches: 0, runs: null, shortRuns: null, words: null };
  return { source, folded, starts, ends, gaps, index };
}

/**
 * Where in [from, to) the folded text has `piece`, ascending; at most `most`. Linear in how often its rarest
 * run occurs, for a piece shorter than a run in the length of the text.
 */
export function placesOf(
  { folded, index }: SearchableText,
  piece: string,
  search: Search,
): number[] {
  index.readings += 1;
  if (piece.length < SHORT_RUN || index.readings <= READINGS) return read(folded, piece, search);
  if (piece.length < RUN) {
    index.shortRuns ??= tableOfRuns(folded, SHORT_RUN);
    return lookUp(index.shortRuns, piece, search);
  }
  index.runs ??= tableOfRuns(folded, RUN);
  return lookUp(index.runs, piece, search);
}

/** The words of the folded text that stand whole in [from, to). */
export function wordsIn(text: SearchableText, from: number, to: number): Tokens {
  const { index } = text;
  index.stretches += 1;
  if (index.stretches <= READINGS) return wholeWords(text, from, to);
  index.words ??= tokenize(text, 0, text.folded.length);
  return wordsBetween(index.words, from, to);
}

function read(folded: string, piece: string, { from, to, most }: Search): number[] {
  const places: number[] = [];
  let at = piece === "" ? -1 : folded.indexOf(piece, from);
  while (at >= 0 && at + piece.length <= to && places.length < most) {
    places.push(at);
    at = folded.indexOf(piece, at + 1);
  }
  return places;
}

/** The places of each run of `run` units, chained in ascending order; 0 ends a chain, places count from one. */
interface RunTable {
  readonly folded: string;
  readonly run: number;
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** 32 less the base-two logarithm of how many chains there are. */
  readonly shift: number;
}

function tableOfRuns(folded: string, run: number): RunTable {
  const bits = Math.max(8, Math.ceil(Math.log2(folded.length + 1)));
  const table = {
    folded,
    run,
    first: new Int32Array(1 << bits),
    next: new Int32Array(folded.length + 1),
    shift: 32 - bits,
  };
  chainRuns(table);
  return table;
}

/** From the end, so that each chain ascends. The hash of a run follows from that of the run behind it. */
function chainRuns({ folded, run, first, next, shift }: RunTable): void {
  let leaving = 1;
  for (let k = 0; k < run; k += 1) leaving = Math.imul(leaving, BASE);
  let hash = folded.length < run ? 0 : hashOf(folded, folded.length - run, run);
  for (let at = folded.length - run; at >= 0; at -= 1) {
    const chain = chainOf(hash, shift);
    next[at + 1] = first[chain] ?? 0;
    first[chain] = at + 1;
    if (at === 0) return;
    const left = Math.imul(leaving, folded.charCodeAt(at + run - 1));
    hash = (Math.imul(hash, BASE) + folded.charCodeAt(at - 1) - left) | 0;
  }
}

/** Odd and large: a rolling hash after Karp and Rabin (1987), modulo two to the 32nd. */
const BASE = 0x2c1b3c6d;

function chainOf(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x01000193) >>> shift;
}

function hashOf(piece: string, at: number, run: number): number {
  let hash = 0;
  for (let k = at + run - 1; k >= at; k -= 1) {
    hash = (Math.imul(hash, BASE) + piece.charCodeAt(k)) | 0;
  }
  return hash;
}

function lookUp(table: RunTable, piece: string, { from, to, most }: Search): number[] {
  const { folded, run, next } = table;
  // A piece that the text does not have mostly lacks its last run where it has its first.
  const last = piece.length - run;
  if (last > 0 && headOf(table, hashOf(piece, last, run)) === 0) return [];
  const places: number[] = [];
  let entry = headOf(table, hashOf(piece, 0, run));
  while (entry > 0 && places.length < most) {
    const at = entry - 1;
    if (at + piece.length > to) break;
    if (at >= from && folded.startsWith(piece, at)) places.push(at);
    entry = next[entry] ?? 0;
  }
  return places;
}

function headOf({ first, shift }: RunTable, hash: number): number {
  return first[chainOf(hash, shift)] ?? 0;
}
