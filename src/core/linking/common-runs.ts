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
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST <= there.length; at += 1) {
    const key = gram(there, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const runs: Run[] = [];
  for (let at = 0; at + SHORTEST <= here.length; at += 1) {
    const best = longestFrom(here, at, { there, places: places.get(gram(here, at)) ?? [] });
    if (best === null) continue;
    runs.push(best);
    at += best.length - 1;
  }
  return runs;
}

function longestFrom(
  here: readonly Word[],
  at: number,
  { there, places }: { there: readonly Word[]; places: readonly number[] },
): Run | null {
  let best: Run | null = null;
  for (const place of places) {
    let length = 0;
    while (
      at + length < here.length &&
      place + length < there.length &&
      here[at + length]?.key === there[place + length]?.key
    ) {
      length += 1;
    }
    if (length > (best?.length ?? 0)) best = { here: at, there: place, length };
  }
  return best;
}

function gram(words: readonly Word[], at: number): string {
  // Made for each word of each pair of quotations: a list to join would cost three times as much.
  return `${words[at]?.key} ${words[at + 1]?.key} ${words[at + 2]?.key}`;
}
