// Where in a text a pattern may stand: at every place that has its very words, and near every place
// that several short pieces of it, context included, point to. Judging the places is weigh-evidence's.

import type { FoldedText } from "./fold-text.ts";
import { isInsideWord, type Pattern } from "./pattern.ts";
import { placesOf, type SearchableText } from "./searchable-text.ts";
import { sizeOf } from "./tokens.ts";

/** Folded offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A name may stand a thousand times on a page; past this many, its context has to find it. */
const MOST_OCCURRENCES = 256;
/** Places with the same words that are weighed, those whose neighbours agree for longest. */
const MOST_WEIGHED = 6;
/** Longest string that is looked for in one go; what follows it is compared. */
const LONGEST_SEARCHED = 64;

export interface Occurrence extends Place {
  /** Units of context, counted outward without interruption, that are the pattern's. */
  readonly agreed: number;
}

/**
 * Places that have the pattern's very words, those with the most context first, then those nearest `expected`.
 * Of words that stand everywhere, those in `near` are looked at, whatever stands before.
 */
export function findOccurrences(
  pattern: Pattern,
  text: SearchableText,
  { expected, near }: { readonly expected: number; readonly near: Place },
): Occurrence[] {
  const { exact } = pattern;
  const searched = exact.slice(0, LONGEST_SEARCHED);
  const most = MOST_OCCURRENCES;
  const found = placesOf(text, searched, { from: 0, to: text.folded.length, most });
  if (found.length === most) {
    const nearby = placesOf(text, searched, { from: near.start, to: near.end, most });
    found.push(...nearby.filter((at) => at > (found[most - 1] ?? 0)));
  }
  const places: Occurrence[] = [];
  for (const at of found) {
    const end = at + exact.length;
    const whole =
      text.folded.startsWith(exact, at) &&
      (pattern.cutsStart || !isInsideWord(text, at)) &&
      (pattern.cutsEnd || !isInsideWord(text, end));
    if (whole) places.push({ start: at, end, agreed: agreedContext(pattern, text, at) });
  }
  if (places.length < 2) return places;
  const far = ({ start }: Place) => Math.abs(start - expected);
  return places.sort((a, b) => b.agreed - a.agreed || far(a) - far(b)).slice(0, MOST_WEIGHED);
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

/** Estimated starts of the passage, those that most pieces point to first. */
export function findRegions(pattern: Pattern, text: SearchableText, near: Place): number[] {
  const hits = hitsOf(pattern, text, near);
  const first = hits[0];
  const last = hits.at(-1);
  if (first === undefined || last === undefined) return [];
  // Mostly all pieces point to the same place.
  if (last - first <= SAME_PLACE) return [hits[(hits.length - 1) >> 1] ?? first];
  return clusters(hits).map(({ start }) => start);
}

/** The starts that the pieces point to, sorted: all of a rare piece, those in `near` of a frequent one. */
function hitsOf(pattern: Pattern, text: SearchableText, near: Place): number[] {
  const length = seedLength(pattern);
  const hits: number[] = [];
  const most = MOST_HITS + 1;
  for (const at of seedOffsets(pattern, length)) {
    const seed = pattern.text.folded.slice(at, at + length);
    let found = placesOf(text, seed, { from: 0, to: text.folded.length, most });
    if (found.length === most)
      found = placesOf(text, seed, { from: near.start, to: near.end, most });
    if (found.length === most) continue;
    for (const hit of found) hits.push(hit + pattern.start - at);
  }
  return hits.sort((a, b) => a - b);
}

function seedLength(pattern: Pattern): number {
  const { before, within, after } = pattern.words();
  const words = sizeOf(before) + sizeOf(within) + sizeOf(after);
  return words * 2 > pattern.text.folded.length ? DENSE_SEED_LENGTH : SEED_LENGTH;
}

/** Offsets of the pieces: nearest the passage on both sides, and evenly within it. */
function seedOffsets(pattern: Pattern, length: number): number[] {
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
