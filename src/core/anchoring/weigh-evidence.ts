// How much speaks for a place: the words of the passage that stand there, and the words of its context
// that stand around it, near ones counting for more than far ones.

import { agreementOf, alignWords, lengthOf, type Side } from "./align-words.ts";
import type { Place } from "./find-candidates.ts";
import type { FoldedText } from "./fold-text.ts";
import type { Pattern } from "./pattern.ts";
import { placeInRegion } from "./place-in-region.ts";
import { type Tokens, tokenize } from "./tokens.ts";

export interface Evidence extends Place {
  /** How far the words of the passage and the words at this place are the same, 0 to 1. */
  readonly quote: number;
  /** How far the context on each side is the same, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

/** Beyond its own length, how far outward the saved context is looked for: a sentence may be put in. */
const SLACK = 64;

/** The evidence for a place that has the very words of the passage. */
export function weighOccurrence(pattern: Pattern, text: FoldedText, place: Place): Evidence {
  return { ...place, quote: 1, ...weighContext(pattern, text, place) };
}

/** The evidence for the place near the estimated `start` that suits best; null where none does. */
export function weighRegion(pattern: Pattern, text: FoldedText, start: number): Evidence | null {
  const place = placeInRegion(pattern, text, start);
  if (place === null) return null;
  const quote = agreedShare({ text: pattern.text, tokens: pattern.within }, place, text);
  return { ...place, quote, ...weighContext(pattern, text, place) };
}

function agreedShare(passage: Side, place: Place, text: FoldedText): number {
  const there: Side = { text, tokens: tokenize(text, place.start, place.end) };
  const shift = place.start - (passage.tokens.from[0] ?? 0);
  const slack = SLACK + ((place.end - place.start) >> 1);
  const partner = alignWords(passage, there, { shift, slack });
  let agreed = 0;
  for (let at = 0; at < partner.length; at += 1) {
    const other = partner[at] ?? -1;
    if (other < 0) continue;
    agreed += agreementOf(passage, at, there, other) * weightOf(passage.tokens, at);
  }
  const all = Math.max(totalWeight(passage.tokens), totalWeight(there.tokens));
  return all === 0 ? 0 : agreed / all;
}

function weightOf(tokens: Tokens, at: number): number {
  return 1 + lengthOf(tokens, at);
}

function totalWeight(tokens: Tokens): number {
  let sum = 0;
  for (let at = 0; at < tokens.hash.length; at += 1) sum += weightOf(tokens, at);
  return sum;
}

function weighContext(
  pattern: Pattern,
  text: FoldedText,
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

function agreedBefore(pattern: Pattern, text: FoldedText, start: number): number {
  const before = tokenize(text, start - SLACK - pattern.start, start);
  return agreedOutward(
    { text: pattern.text, tokens: reversed(pattern.before) },
    { text, tokens: reversed(before) },
  );
}

function agreedAfter(pattern: Pattern, text: FoldedText, end: number): number {
  const after = tokenize(text, end, end + SLACK + pattern.text.folded.length - pattern.end);
  return agreedOutward({ text: pattern.text, tokens: pattern.after }, { text, tokens: after });
}

function reversed(tokens: Tokens): Tokens {
  return {
    from: tokens.from.toReversed(),
    to: tokens.to.toReversed(),
    hash: tokens.hash.toReversed(),
  };
}

/** At this distance, in folded units, a word of the context counts half of one that stands next to the passage. */
const HALF_DISTANCE = 24;
/** What a word that stands between costs, in units: a sentence put in costs a few, not all. */
const BETWEEN = 0.4;

/**
 * How much of the context agrees, weighted by nearness: the best common subsequence that starts at the
 * passage. 0 where there is no context.
 */
function agreedOutward(context: Side, text: Side): number {
  const rows = context.tokens.hash.length;
  const columns = text.tokens.hash.length;
  let previous = new Float32Array(columns + 1);
  let row = new Float32Array(columns + 1);
  for (let j = 1; j <= columns; j += 1) previous[j] = -j * BETWEEN;
  let distance = 0;
  let all = 0;
  let best = 0;
  for (let i = 1; i <= rows; i += 1) {
    const length = lengthOf(context.tokens, i - 1);
    const weight = (1 + length) / (1 + distance / HALF_DISTANCE);
    distance += length;
    all += weight;
    row[0] = -i * BETWEEN;
    for (let j = 1; j <= columns; j += 1) {
      const agreed = agreementOf(context, i - 1, text, j - 1);
      const value = Math.max(
        (previous[j - 1] ?? 0) + (agreed > 0 ? agreed * weight : -BETWEEN),
        (previous[j] ?? 0) - BETWEEN,
        (row[j - 1] ?? 0) - BETWEEN,
      );
      row[j] = value;
      if (value > best) best = value;
    }
    [previous, row] = [row, previous];
  }
  return all === 0 ? 0 : best / all;
}
