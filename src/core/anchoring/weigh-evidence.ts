// How much speaks for a place: the words of the passage that stand there, and the words of its context
// that stand around it, near ones counting for more than far ones.

import type { Place } from "./find-candidates.ts";
import type { FoldedText } from "./fold-text.ts";
import { isInsideWord, type Pattern } from "./pattern.ts";
import type { FoundPlace } from "./place-in-region.ts";
import { type SearchableText, wordsIn } from "./searchable-text.ts";
import { lengthOf, sizeOf, type Tokens, tokenize } from "./tokens.ts";
import { mistyped } from "./word-agreement.ts";

export interface Evidence extends FoundPlace {
  /** How far the context on each side is the same, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

/** Beyond its own length, how far outward the saved context is looked for: a sentence may be put in. */
const SLACK = 64;

/** The evidence for a place that has the very words of the passage. */
export function weighOccurrence(
  pattern: Pattern,
  text: SearchableText,
  { start, end }: Place,
): Evidence {
  return { start, end, quote: 1, ...weighContext(pattern, text, { start, end }) };
}

/** The evidence for a place where some words of the passage stand. */
export function weighPlace(pattern: Pattern, text: SearchableText, place: FoundPlace): Evidence {
  return { ...place, ...weighContext(pattern, text, place) };
}

/**
 * The least that the evidence for a place comes to, in one pass: words of the context beside which the same stand, as
 * many words from the passage.
 */
export function leastEvidence(pattern: Pattern, text: SearchableText, place: FoundPlace): Evidence {
  const { before, after } = pattern.words();
  const { start, end } = place;
  return {
    ...place,
    before: besideAgreed(before, wordsBefore(pattern, text, start), BACKWARD),
    after: besideAgreed(after, wordsAfter(pattern, text, end), FORWARD),
  };
}

function weighContext(
  pattern: Pattern,
  text: SearchableText,
  { start, end }: Place,
): { before: number; after: number } {
  const { folded } = pattern.text;
  const context = folded.slice(pattern.end);
  const beforeIsSame = start >= pattern.start && sameUnits(pattern, text, start);
  const afterIsSame = context !== "" && text.folded.startsWith(context, end);
  return {
    before: beforeIsSame ? 1 : agreedBefore(pattern, text, start),
    after: afterIsSame ? 1 : agreedAfter(pattern, text, end),
  };
}

function sameUnits(pattern: Pattern, text: FoldedText, start: number): boolean {
  const context = pattern.text.folded.slice(0, pattern.start);
  return context !== "" && text.folded.startsWith(context, start - context.length);
}

function agreedBefore(pattern: Pattern, text: SearchableText, start: number): number {
  return agreedOutward(pattern.words().before, wordsBefore(pattern, text, start), BACKWARD);
}

function agreedAfter(pattern: Pattern, text: SearchableText, end: number): number {
  return agreedOutward(pattern.words().after, wordsAfter(pattern, text, end), FORWARD);
}

function wordsBefore(pattern: Pattern, text: SearchableText, start: number): Tokens {
  return wordsFrom(text, { start: start - SLACK - pattern.start, end: start }, start);
}

function wordsAfter(pattern: Pattern, text: SearchableText, end: number): Tokens {
  const reach = SLACK + pattern.text.folded.length - pattern.end;
  return wordsFrom(text, { start: end, end: end + reach }, end);
}

/** Where the passage ends inside a word, its context begins with the rest of it. */
function wordsFrom(text: SearchableText, { start, end }: Place, edge: number): Tokens {
  return isInsideWord(text, edge) ? tokenize(text, start, end) : wordsIn(text, start, end);
}

/** Which way from the passage the words of a context are counted. */
type Outward = typeof BACKWARD | typeof FORWARD;
const BACKWARD = -1;
const FORWARD = 1;

/** At this distance, in folded units, a word of the context counts half of one that stands next to the passage. */
const HALF_DISTANCE = 24;
/** What a word that stands between costs, in units: a sentence put in costs a few, not all. */
const BETWEEN = 0.4;

// Made once and used by each comparison, which fills them anew: they hold a context of some hundred words.
let previous = new Float64Array(64);
let row = new Float64Array(64);

/** What `agreedOutward` finds, or less. */
function besideAgreed(context: Tokens, text: Tokens, outward: Outward): number {
  let all = 0;
  let agreed = 0;
  let best = 0;
  weightsOf(context, outward).forEach((weight, at) => {
    all += weight;
    if (at >= sizeOf(text)) return;
    const here = context.hash[outwardAt(context, at, outward)];
    agreed += here === text.hash[outwardAt(text, at, outward)] ? weight : -BETWEEN;
    best = Math.max(best, agreed);
  });
  return all === 0 ? 0 : best / all;
}

/**
 * How much of the context agrees, weighted by nearness: the best common subsequence that starts at the
 * passage. 0 where there is no context.
 */
function agreedOutward(context: Tokens, text: Tokens, outward: Outward): number {
  const weights = weightsOf(context, outward);
  // Words that agree next to the passage are best paired with each other: only from the first that does not
  // is there anything to choose.
  let same = 0;
  let begun = 0;
  let all = 0;
  for (const weight of weights) all += weight;
  while (same < weights.length && same < sizeOf(text)) {
    const here = context.hash[outwardAt(context, same, outward)];
    if (here !== text.hash[outwardAt(text, same, outward)]) break;
    begun += weights[same] ?? 0;
    same += 1;
  }
  if (all === 0) return 0;
  return bestFrom({ same, begun, weights, outward }, context, text) / all;
}

/** Index of the word that is `at` words from the passage. */
function outwardAt({ first, next }: Tokens, at: number, outward: Outward): number {
  return outward === FORWARD ? first + at : next - 1 - at;
}

/** What each word counts, the nearest first. */
function weightsOf(context: Tokens, outward: Outward): number[] {
  const weights: number[] = [];
  let distance = 0;
  for (let at = 0; at < sizeOf(context); at += 1) {
    const length = lengthOf(context, outwardAt(context, at, outward));
    weights.push((1 + length) / (1 + distance / HALF_DISTANCE));
    distance += length;
  }
  return weights;
}

function bestFrom(
  reached: {
    /** Words paired so far, and what they count together. */
    readonly same: number;
    readonly begun: number;
    readonly weights: readonly number[];
    readonly outward: Outward;
  },
  context: Tokens,
  text: Tokens,
): number {
  const { same, begun, weights, outward } = reached;
  const width = sizeOf(text) - same;
  if (previous.length <= width) {
    previous = new Float64Array(2 * width);
    row = new Float64Array(2 * width);
  }
  for (let j = 0; j <= width; j += 1) previous[j] = begun - j * BETWEEN;
  let best = begun;
  for (let i = same; i < weights.length; i += 1) {
    const at = outwardAt(context, i, outward);
    const weight = weights[i] ?? 0;
    row[0] = begun - (i - same + 1) * BETWEEN;
    best = Math.max(
      best,
      fillRow({ at, weight, first: outwardAt(text, same, outward), outward, width }, context, text),
    );
    [previous, row] = [row, previous];
  }
  return best;
}

/** Fills `row` from `previous` for word `at` of the context, and gives its greatest value. */
function fillRow(
  word: {
    readonly at: number;
    readonly weight: number;
    /** The word of the text that stands nearest, of `width` words outward. */
    readonly first: number;
    readonly outward: Outward;
    readonly width: number;
  },
  context: Tokens,
  text: Tokens,
): number {
  const { at, weight, outward, width } = word;
  // Held by name, as in align-words.ts.
  const [over, here] = [previous, row];
  const { hash } = text;
  const wanted = context.hash[at] ?? 0;
  let other = word.first;
  let value = here[0] ?? 0;
  let corner = over[0] ?? 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let j = 1; j <= width; j += 1) {
    const agreed = hash[other] === wanted ? 1 : mistyped(context, at, text, other);
    const paired = corner + (agreed > 0 ? agreed * weight : -BETWEEN);
    corner = over[j] ?? 0;
    value = Math.max(paired, corner - BETWEEN, value - BETWEEN);
    here[j] = value;
    if (value > best) best = value;
    other += outward;
  }
  return best;
}
