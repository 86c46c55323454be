// How much speaks for a place: the words of the passage that stand there, and the words of its context
// that stand around it, near ones counting for more than far ones.

import { agreementOf, alignWords, lengthOf, type Side } from "./align-words.ts";
import type { Place } from "./find-candidates.ts";
import type { FoldedText } from "./fold-text.ts";
import type { Pattern } from "./pattern.ts";
import { type Tokens, tokenize } from "./tokens.ts";

export interface Evidence extends Place {
  /** How far the words of the passage and the words at this place are the same, 0 to 1. */
  readonly quote: number;
  /** How far the context on each side is the same, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

/** Room on both sides of a region, for words put in since. */
const SLACK = 64;

/** The evidence for a place that has the very words of the passage. */
export function weighOccurrence(pattern: Pattern, text: FoldedText, place: Place): Evidence {
  return { ...place, quote: 1, ...weighContext(pattern, text, place) };
}

/** The place near the estimated `start` that suits the passage best, or null where nothing of it is there. */
export function weighRegion(pattern: Pattern, text: FoldedText, start: number): Evidence | null {
  const slack = SLACK + (pattern.exact.length >> 2);
  const from = start - pattern.start - slack;
  const to = start - pattern.start + pattern.text.folded.length + slack;
  const window: Side = { text, tokens: tokenize(text, from, to) };
  const whole: Side = { text: pattern.text, tokens: joined(pattern) };
  const place = placeOf(pattern, whole, { window, partner: alignWords(whole, window) });
  if (place === null) return null;
  const quote = agreedShare({ text: pattern.text, tokens: pattern.within }, place, text);
  return { ...place, quote, ...weighContext(pattern, text, place) };
}

function joined({ before, within, after }: Pattern): Tokens {
  return {
    from: [...before.from, ...within.from, ...after.from],
    to: [...before.to, ...within.to, ...after.to],
    hash: [...before.hash, ...within.hash, ...after.hash],
  };
}

interface Aligned {
  readonly window: Side;
  readonly partner: Int32Array;
}

function placeOf(pattern: Pattern, whole: Side, aligned: Aligned): Place | null {
  const first = pattern.before.hash.length;
  const last = first + pattern.within.hash.length - 1;
  if (last < first) return null;
  const { partner, window } = aligned;
  const { tokens } = window;
  const from = edge(partner, { at: first, inward: 1, stop: last });
  const to = edge(partner, { at: last, inward: -1, stop: first });
  if (from === null || to === null || to < from) return null;
  const start = tokens.from[from];
  const end = tokens.to[to];
  if (start === undefined || end === undefined) return null;
  return withPunctuation(pattern, whole, { text: window.text, start, end });
}

/** The word of the text at which the passage begins (or ends), found from its own first (last) word,
 * else from the neighbour outside it, else from the next word inside it. */
function edge(
  partner: Int32Array,
  { at, inward, stop }: { at: number; inward: 1 | -1; stop: number },
): number | null {
  const own = partner[at] ?? -1;
  if (own >= 0) return own;
  const outside = partner[at - inward] ?? -1;
  if (outside >= 0) return outside + inward;
  for (let inside = at; inside !== stop + inward; inside += inward) {
    const found = partner[inside] ?? -1;
    if (found >= 0) return found;
  }
  return null;
}

/** Takes in the quotation mark or full stop that the passage had at its edges, where it is still there. */
function withPunctuation(
  pattern: Pattern,
  whole: Side,
  { text, start, end }: Place & { text: FoldedText },
): Place {
  const wanted = whole.text.folded;
  let from = start;
  let mark = pattern.within.from[0] ?? pattern.start;
  while (
    mark > pattern.start &&
    from > 0 &&
    wanted.charCodeAt(mark - 1) === text.folded.charCodeAt(from - 1)
  ) {
    mark -= 1;
    from -= 1;
  }
  let to = end;
  mark = pattern.within.to.at(-1) ?? pattern.end;
  while (mark < pattern.end && wanted.charCodeAt(mark) === text.folded.charCodeAt(to)) {
    mark += 1;
    to += 1;
  }
  return { start: from, end: to };
}

function agreedShare(passage: Side, place: Place, text: FoldedText): number {
  const there: Side = { text, tokens: tokenize(text, place.start, place.end) };
  const partner = alignWords(passage, there);
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
  const reach = SLACK + pattern.start;
  const before = tokenize(text, start - reach, start);
  const after = tokenize(text, end, end + SLACK + pattern.text.folded.length - pattern.end);
  return {
    before: agreedOutward(
      { text: pattern.text, tokens: reversed(pattern.before) },
      { text, tokens: reversed(before) },
    ),
    after: agreedOutward({ text: pattern.text, tokens: pattern.after }, { text, tokens: after }),
  };
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
