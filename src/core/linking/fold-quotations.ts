// Quotations of many articles -> those that are tellings of one utterance, folded together. Only those that
// share a key are compared, so that the cost follows what belongs together, not the square of the list.

import type { RememberedMark } from "../model/link.ts";
import { rankLinks } from "./rank-links.ts";
import { type Pair, unite } from "./unite.ts";

/** Below this the words are given to another speaker: a phrase that goes round, not one utterance. */
export const SAME_UTTERANCE = 0.5;

/** Each utterance as places in `quotations`; every place is in exactly one. */
export function foldQuotations(quotations: readonly RememberedMark[]): number[][] {
  const placeOf = new Map(quotations.map((mark, at) => [mark, at]));
  const sharing = new Map<string, RememberedMark[]>();
  for (const mark of quotations) {
    for (const key of mark.linkKeys) sharing.set(key, [...(sharing.get(key) ?? []), mark]);
  }
  const pairs = quotations.flatMap((mark, a): Pair[] => {
    const candidates = new Set(mark.linkKeys.flatMap((key) => sharing.get(key) ?? []));
    const later = [...candidates].filter((other) => (placeOf.get(other) ?? 0) > a);
    return rankLinks(mark, later, { index: a })
      .filter(({ score }) => score >= SAME_UTTERANCE)
      .map(({ score, other }) => ({ a, b: placeOf.get(other) ?? a, score }));
  });
  return unite(quotations.length, pairs);
}
