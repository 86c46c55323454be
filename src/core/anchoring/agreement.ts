// How far does a word of one text agree with a word of another: wholly, as a mistyped one, or not at all?

import type { FoldedText } from "./fold-text.ts";
import { isDigit, type Tokens } from "./tokens.ts";

/** Words and the text that they stand in. */
export interface Side {
  readonly text: FoldedText;
  readonly tokens: Tokens;
}

/** A mistyped word agrees this far; above half, so that it is paired rather than left out. */
const MISTYPED = 0.6;
/** Shorter words are other words where a letter is another. */
const SHORTEST_MISTYPED = 4;
/** Letters that may differ. */
const MOST_DIFFERING = 2;

/** Which words of the other side a word is paired with, and what comes of it. */
interface Pairing {
  /** Indexes of the words, half-open. */
  readonly from: number;
  readonly to: number;
  /** What a pair that agrees wholly is worth; one that agrees in part, in part. */
  readonly weight: number;
  /** What a pair is worth that does not. */
  readonly otherwise: number;
}

// Made once and filled anew by each call: thousands of small arrays cost more than what is in them.
let gains = new Float64Array(128);

/**
 * What pairing a word with each word of `other` is worth, at their indexes; the next call fills the same array. A matrix is filled
 * row by row, and most of its cells are words that are nothing alike: a look at their lengths, their first and their last letter
 * says so.
 */
export function fillGains(
  { side, at }: { readonly side: Side; readonly at: number },
  other: Side,
  { from, to, weight, otherwise }: Pairing,
): Float64Array {
  if (gains.length < to) gains = new Float64Array(2 * to);
  // What the loop goes back to for each word is held by name: half of its time went into looking it up.
  const filled = gains;
  const { folded } = other.text;
  const { from: starts, to: ends, hash } = other.tokens;
  const wanted = side.tokens.hash[at] ?? 0;
  const length = lengthOf(side.tokens, at);
  const shortest = Math.max(SHORTEST_MISTYPED - 1, length - MOST_DIFFERING);
  const longest = length < SHORTEST_MISTYPED ? 0 : length + MOST_DIFFERING;
  const first = side.text.folded.charCodeAt(side.tokens.from[at] ?? 0);
  const last = side.text.folded.charCodeAt((side.tokens.to[at] ?? 0) - 1);
  for (let index = from; index < to; index += 1) {
    if (hash[index] === wanted) {
      filled[index] = weight;
      continue;
    }
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const isLike =
      end - start <= longest &&
      end - start >= shortest &&
      (folded.charCodeAt(start) === first || folded.charCodeAt(end - 1) === last) &&
      isMistyped(side, at, other, index);
    filled[index] = isLike ? MISTYPED * weight : otherwise;
  }
  return filled;
}

/**
 * How far word `at` of `a` agrees with word `other` of `b`: 1, MISTYPED or 0. Four arguments against the
 * house rule: it is called for each word of each passage.
 */
export function agreementOf(a: Side, at: number, b: Side, other: number): number {
  if (other < 0) return 0;
  if (a.tokens.hash[at] === b.tokens.hash[other]) return 1;
  return isMistyped(a, at, b, other) ? MISTYPED : 0;
}

/** True where two words that differ are one, mistyped. */
function isMistyped(a: Side, at: number, b: Side, other: number): boolean {
  const here = lengthOf(a.tokens, at);
  if (here < SHORTEST_MISTYPED) return false;
  const there = lengthOf(b.tokens, other);
  if (there < SHORTEST_MISTYPED - 1 || Math.abs(here - there) > MOST_DIFFERING) return false;
  const differing = Math.max(here, there) - sharedEnds(a, at, b, other);
  return differing <= MOST_DIFFERING && differing * 2 <= Math.min(here, there);
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
