// A folded text that says at once where it has a piece. Most pieces of an edited passage stand nowhere, and
// reading a page of 60,000 characters for each of a dozen of them, for each of a thousand passages, took most of
// the time. A table of the runs of a few units (a q-gram index) is made once for all of them and answers instead.

import type { FoldedText } from "./fold-text.ts";
import { type Tokens, tokenize, wholeWords, wordsBetween } from "./tokens.ts";

export interface SearchableText extends FoldedText {
  /**
   * Where in [from, to) the folded text has `piece`, ascending; at most `most`. Linear in how often its rarest
   * run occurs, for a piece shorter than a run in the length of the text.
   */
  readonly placesOf: (piece: string, search: Search) => number[];
  /** The words of the folded text that stand whole in [from, to). */
  readonly wordsIn: (from: number, to: number) => Tokens;
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

/** Tables are made in linear time and take some eight bytes a unit. The answers are the same without them. */
export function searchable(text: FoldedText): SearchableText {
  const { folded } = text;
  let readings = 0;
  let stretches = 0;
  let words: Tokens | null = null;
  const tables = new Map<number, RunTable>();
  const tableOf = (run: number): RunTable => {
    const made = tables.get(run) ?? tableOfRuns(folded, run);
    tables.set(run, made);
    return made;
  };
  return {
    ...text,
    placesOf: (piece, search) => {
      readings += 1;
      if (piece.length < SHORT_RUN || readings <= READINGS) return read(folded, piece, search);
      return lookUp(tableOf(piece.length < RUN ? SHORT_RUN : RUN), piece, search);
    },
    wordsIn: (from, to) => {
      stretches += 1;
      if (stretches <= READINGS) return wholeWords(text, from, to);
      words ??= tokenize(text, 0, folded.length);
      return wordsBetween(words, from, to);
    },
  };
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
  const shift = 32 - bits;
  const first = new Int32Array(1 << bits);
  const next = new Int32Array(folded.length + 1);
  // From the end, so that each chain ascends. The hash of a run follows from that of the run behind it.
  let hash = 0;
  let leaving = 1;
  for (let k = 0; k < run; k += 1) leaving = Math.imul(leaving, BASE);
  for (let at = folded.length - 1; at >= 0; at -= 1) {
    const gone = at + run;
    const left = gone < folded.length ? Math.imul(leaving, folded.charCodeAt(gone)) : 0;
    hash = (Math.imul(hash, BASE) + folded.charCodeAt(at) - left) | 0;
    if (gone > folded.length) continue;
    const chain = chainOf(hash, shift);
    next[at + 1] = first[chain] ?? 0;
    first[chain] = at + 1;
  }
  return { folded, run, first, next, shift };
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
