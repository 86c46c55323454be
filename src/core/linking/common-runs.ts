// Two lists of words -> the runs that both have, in whatever order: greedy string tiling (Wise 1993) with
// the positions of three-word runs looked up instead of compared.

import type { Word } from "./words.ts";

export interface Run {
  /** Indices of the first word in each list, and how many words follow on in both. */
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** As many as `gram` joins. */
const SHORTEST = 3;
/** A phrase that a text repeats oftener than this is followed up no further. */
const MOST_PLACES = 12;

/** Runs of at least three words, from left to right in `here`, without overlap there. Near-linear. */
export function commonRuns(here: readonly Word[], there: readonly Word[]): Run[] {
  const pair = numbered(here, there);
  const places = placesIn(pair);
  const runs: Run[] = [];
  for (let at = 0; at + SHORTEST <= here.length; at += 1) {
    const best = longestFrom(pair, at, places);
    if (best === null) continue;
    runs.push(best);
    at += best.length - 1;
  }
  return runs;
}

/** Both lists as numbers: each pair of quotations comes by here, and numbers are compared and joined without a string. */
interface Pair {
  readonly here: Int32Array;
  /** 0 for a word that `here` has not. */
  readonly there: Int32Array;
  /** How many numbers there are, 0 included. */
  readonly count: number;
}

function numbered(here: readonly Word[], there: readonly Word[]): Pair {
  const numbers = new Map<string, number>();
  for (const { key } of here) if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  const numbersOf = (words: readonly Word[]) =>
    Int32Array.from(words, ({ key }) => numbers.get(key) ?? 0);
  return { here: numbersOf(here), there: numbersOf(there), count: numbers.size + 1 };
}

/** Of each three words that `here` may have as well, where they stand in `there`: the first place, and for each place the next. */
interface Places {
  readonly first: ReadonlyMap<number, number>;
  readonly next: Int32Array;
}

const NONE = -1;

function placesIn({ there, count }: Pair): Places {
  const first = new Map<number, number>();
  const next = new Int32Array(there.length).fill(NONE);
  for (let at = there.length - SHORTEST; at >= 0; at -= 1) {
    const key = gram(there, at, count);
    if (key === null) continue;
    next[at] = first.get(key) ?? NONE;
    first.set(key, at);
  }
  return { first, next };
}

function longestFrom({ here, there, count }: Pair, at: number, places: Places): Run | null {
  const key = gram(here, at, count);
  let place = key === null ? NONE : (places.first.get(key) ?? NONE);
  let best: Run | null = null;
  for (let seen = 0; place !== NONE && seen < MOST_PLACES; seen += 1) {
    const most = Math.min(here.length - at, there.length - place);
    let length = SHORTEST;
    while (length < most && here[at + length] === there[place + length]) length += 1;
    if (length > (best?.length ?? 0)) best = { here: at, there: place, length };
    place = places.next[place] ?? NONE;
  }
  return best;
}

/** Three words as one number, below 2^53 for lists of some hundred thousand words; null: one of them is not in both lists. */
function gram(words: Int32Array, at: number, count: number): number | null {
  const [a = 0, b = 0, c = 0] = [words[at], words[at + 1], words[at + 2]];
  return a === 0 || b === 0 || c === 0 ? null : (a * count + b) * count + c;
}
