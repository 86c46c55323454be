// Two numeric claims that share a key -> whether they are about one thing, and how the figures stand to
// each other. It never says which is right.

import type { QuantityRelation } from "../model/link.ts";
import { comparableWith, relateQuantities } from "./quantity-relation.ts";
import { knownTopicOf, type QuantityMark } from "./quantity-topic.ts";
import { sameQuantity } from "./same-quantity.ts";
import type { Verdict } from "./verdict.ts";

/** A claim with the time of its article: ISO 8601, null where it is not known. */
export interface DatedQuantity extends QuantityMark {
  readonly published: string | null;
}

/** Compares other claims with `here`; null for one that is not about the same thing. */
export function quantityComparer(
  here: DatedQuantity,
): (there: DatedQuantity, isOneEvent: boolean) => Verdict<QuantityRelation> | null {
  const { quantity } = here.reading;
  const ours = { quantity, topic: knownTopicOf(here), published: here.published };
  return (there, isOneEvent) => {
    if (quantity.vague || there.reading.quantity.vague) return null;
    const theirs = {
      quantity: there.reading.quantity,
      topic: knownTopicOf(there),
      published: there.published,
    };
    const comparable = comparableWith(ours, theirs);
    if (comparable === null) return null;
    const points = sameQuantity(ours, comparable, isOneEvent);
    if (points === null) return null;
    return { ...relateQuantities(ours, theirs), score: Math.min(1, 0.6 + points / 10) };
  };
}
