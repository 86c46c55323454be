// Is one word the other, or the other mistyped?

import { isDigit, lengthOf, type Tokens } from "./tokens.ts";

/** A mistyped word agrees this far; above half, so that it is paired rather than left out. */
const MISTYPED = 0.6;
/** Letters of a word that may be mistyped. */
const LEAST_MISTYPED = 4;

/**
 * How far word `at` of `a` agrees with word `other` of `b`: 1, MISTYPED or 0. Four arguments against the
 * house rule: it is called for each cell of each matrix, and an object for each call took half the time.
 */
export function agreementOf(a: Tokens, at: number, b: Tokens, other: number): number {
  if (other < 0) return 0;
  return a.hash[at] === b.hash[other] ? 1 : mistyped(a, at, b, other);
}

/** The same of two words that differ. */
export function mistyped(a: Tokens, at: number, b: Tokens, other: number): number {
  const here = lengthOf(a, at);
  if (here < LEAST_MISTYPED) return 0;
  const there = lengthOf(b, other);
  if (there < 3 || here - there > 2 || there - here > 2) return 0;
  const differing = Math.max(here, there) - sharedEnds(a, at, b, other);
  return differing <= 2 && differing * 2 <= Math.min(here, there) ? MISTYPED : 0;
}

// "Goverment", "government", "govrenment": what differs lies between a common beginning and a common
// end that together are most of the word. One pass, no matrix; edit distance would say the same.
function sharedEnds(a: Tokens, at: number, b: Tokens, other: number): number {
  const { folded } = a;
  const otherFolded = b.folded;
  let from = a.from[at] ?? 0;
  let to = (a.to[at] ?? 0) - 1;
  let otherFrom = b.from[other] ?? 0;
  let otherTo = (b.to[other] ?? 0) - 1;
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
