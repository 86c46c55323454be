// Which words of a short quotation stand, in the same order and close together, in a longer one: what is
// left of an utterance when one newspaper drops a "that" and another writes "having been" for "being".

import type { Word } from "./words.ts";

/** Longer quotations have runs of words in common, if they have anything; the cost is the square of this. */
export const MOST_IN_ORDER = 12;
/** So many words may stand between those of the shorter one. */
const SLACK = 5;

/**
 * Indices into `shorter` of the words found, in order (longest common subsequence, in the best stretch of
 * `longer` that is little longer than `shorter`). Empty for more than 12 words. Linear in `longer`.
 */
export function wordsInOrder(shorter: readonly Word[], longer: readonly Word[]): number[] {
  if (shorter.length > MOST_IN_ORDER) return [];
  const width = shorter.length + SLACK;
  const keys = new Set(shorter.map(({ key }) => key));
  let best: number[] = [];
  for (const [from, { key }] of longer.entries()) {
    // The best stretch begins with a word of the shorter one.
    if (!keys.has(key)) continue;
    const stretch = longer.slice(from, from + width);
    // Telling how many words could be found costs little beside finding them in order.
    if (stretch.filter((word) => keys.has(word.key)).length <= best.length) continue;
    const found = commonOrder(shorter, stretch);
    if (found.length > best.length) best = found;
  }
  return best;
}

function commonOrder(a: readonly Word[], b: readonly Word[]): number[] {
  let row: number[][] = b.map(() => []);
  for (const [at, { key }] of a.entries()) {
    const next: number[][] = [];
    for (const [k, word] of b.entries()) {
      const without = longer(next[k - 1] ?? [], row[k] ?? []);
      next.push(key === word.key ? longer(without, [...(row[k - 1] ?? []), at]) : without);
    }
    row = next;
  }
  return row.at(-1) ?? [];
}

function longer(a: number[], b: number[]): number[] {
  return b.length > a.length ? b : a;
}
