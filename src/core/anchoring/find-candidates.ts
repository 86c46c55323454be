// Where in a text a pattern may stand: at every place that has its very words, and near every place
// that several short pieces of it, context included, point to. Judging the places is weigh-evidence's.

import type { FoldedText } from "./fold-text.ts";
import { isInsideWord, type Pattern } from "./pattern.ts";
import type { SearchableText } from "./searchable-text.ts";

/** Folded offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A name may stand a thousand times on a page; past this many, its context has to find it. */
const MOST_OCCURRENCES = 256;
/** Places with the same words that are weighed, those whose neighbours agree for longest. */
const MOST_WEIGHED = 6;
/** Longest string given to `indexOf`, whose worst case is the product of both lengths. */
const LONGEST_SEARCHED = 64;

export interface Occurrence extends Place {
  /** Units of context, counted outward without interruption, that are the pattern's. */
  readonly agreed: number;
}

/** Places in [from, to) that have the pattern's very words, those with the most context first. */
export function findOccurrences(
  pattern: Pattern,
  text: SearchableText,
  { start: from, end: to }: Place,
): Occurrence[] {
  const { exact } = pattern;
  if (exact === "") return [];
  const places: Occurrence[] = [];
  const searched = exact.slice(0, LONGEST_SEARCHED);
  if (!text.mayContain(searched)) return [];
  const stretch = text.folded.slice(Math.max(0, from), to);
  const shift = Math.max(0, from);
  let found = stretch.indexOf(searched);
  for (let tries = 0; found >= 0 && tries < MOST_OCCURRENCES; tries += 1) {
    const at = found + shift;
    const end = at + exact.length;
    const whole =
      text.folded.startsWith(exact, at) &&
      (pattern.cutsStart || !isInsideWord(text, at)) &&
      (pattern.cutsEnd || !isInsideWord(text, end));
    if (whole) places.push({ start: at, end, agreed: agreedContext(pattern, text, at) });
    found = stretch.indexOf(searched, found + 1);
  }
  return places.sort((a, b) => b.agreed - a.agreed).slice(0, MOST_WEIGHED);
}

/** How many units before and behind the place at `at` are the pattern's, without interruption. */
function agreedContext(pattern: Pattern, text: FoldedText, at: number): number {
  const wanted = pattern.text.folded;
  let before = 0;
  while (
    before < pattern.start &&
    before < at &&
    wanted.charCodeAt(pattern.start - 1 - before) === text.folded.charCodeAt(at - 1 - before)
  ) {
    before += 1;
  }
  let end = pattern.end;
  const shift = at - pattern.start;
  while (end < wanted.length && wanted.charCodeAt(end) === text.folded.charCodeAt(end + shift)) {
    end += 1;
  }
  return before + end - pattern.end;
}

/** Two or three words of a European language. */
const SEED_LENGTH = 12;
/** In Chinese and Japanese five characters say as much. */
const DENSE_SEED_LENGTH = 5;
const SEEDS_PER_SIDE = 3;
const SEEDS_WITHIN = 6;
/** A piece that stands in more places than this points to none. */
const MOST_HITS = 6;
/** Pieces that point to starts no farther apart than this point to the same place. */
const SAME_PLACE = 48;
const MOST_REGIONS = 4;
/** A place that so many times fewer pieces point to than to the first is not worth an alignment. */
const FEWER = 3;

/** Of the pieces, so many in one place near the expected one leave no need to read the whole page. */
const ENOUGH_NEARBY = 2 / 3;

/** Estimated starts of the passage, those that most pieces point to first; in `near` before elsewhere. */
export function findRegions(pattern: Pattern, text: SearchableText, near: Place): number[] {
  const every = seedOffsets(pattern);
  const length = seedLength(pattern);
  const seeds = every.filter((at) => text.mayContain(pattern.text.folded.slice(at, at + length)));
  const from = Math.max(0, near.start);
  const nearby = clusters(
    hitsOf(pattern, seeds, { text: text.folded.slice(from, near.end), from }),
  );
  const [first] = nearby;
  return first !== undefined && first.size >= ENOUGH_NEARBY * every.length
    ? [first.start]
    : clusters(hitsOf(pattern, seeds, { text: text.folded, from: 0 })).map(({ start }) => start);
}

/** The starts that the pieces at `seeds` point to, sorted. `from`: where in the folded text `text` begins. */
function hitsOf(
  pattern: Pattern,
  seeds: readonly number[],
  { text, from }: { text: string; from: number },
): number[] {
  const hits: number[] = [];
  for (const at of seeds) {
    const seed = pattern.text.folded.slice(at, at + seedLength(pattern));
    const found: number[] = [];
    let hit = text.indexOf(seed);
    while (hit >= 0 && found.length <= MOST_HITS) {
      found.push(from + hit + pattern.start - at);
      hit = text.indexOf(seed, hit + 1);
    }
    if (found.length <= MOST_HITS) hits.push(...found);
  }
  return hits.sort((a, b) => a - b);
}

function seedLength(pattern: Pattern): number {
  const words = pattern.before.hash.length + pattern.within.hash.length + pattern.after.hash.length;
  return words * 2 > pattern.text.folded.length ? DENSE_SEED_LENGTH : SEED_LENGTH;
}

/** Offsets of the pieces: nearest the passage on both sides, and evenly within it. */
function seedOffsets(pattern: Pattern): number[] {
  const length = seedLength(pattern);
  const offsets: number[] = [];
  for (let k = 1; k <= SEEDS_PER_SIDE; k += 1) {
    if (pattern.start >= k * length) offsets.push(pattern.start - k * length);
    if (pattern.end + k * length <= pattern.text.folded.length) {
      offsets.push(pattern.end + (k - 1) * length);
    }
  }
  const room = pattern.exact.length - length;
  const pieces = Math.min(SEEDS_WITHIN, Math.floor(pattern.exact.length / length));
  for (let k = 0; k < pieces; k += 1) {
    offsets.push(pattern.start + (pieces === 1 ? 0 : Math.floor((room * k) / (pieces - 1))));
  }
  return offsets;
}

interface Cluster {
  readonly start: number;
  /** How many pieces point to it. */
  readonly size: number;
}

function clusters(hits: readonly number[]): Cluster[] {
  const found: Cluster[] = [];
  let from = 0;
  for (let at = 1; at <= hits.length; at += 1) {
    const apart = (hits[at] ?? Number.POSITIVE_INFINITY) - (hits[at - 1] ?? 0);
    if (apart <= SAME_PLACE) continue;
    found.push({ start: hits[(from + at - 1) >> 1] ?? 0, size: at - from });
    from = at;
  }
  found.sort((a, b) => b.size - a.size);
  const most = found[0]?.size ?? 0;
  return found.filter(({ size }) => size * FEWER >= most).slice(0, MOST_REGIONS);
}
