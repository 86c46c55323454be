// Two numeric claims that share a key -> whether they are about one thing, and how the figures stand to
// each other. It never says which is right.

import type { QuantityRelation } from "../model/link.ts";
import { comparableWith, relateQuantities } from "./quantity-relation.ts";
import { type ClaimReading, type QuantityMark, type Topic, topicOf } from "./quantity-topic.ts";
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
  const ours = { quantity, topic: topicOf(here), published: here.published };
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

/** One figure elsewhere is compared with each figure of the article that shares a word with it. */
const topics = new WeakMap<ClaimReading, Topic>();

function knownTopicOf(mark: QuantityMark): Topic {
  const known = topics.get(mark.reading);
  if (known !== undefined) return known;
  const topic = topicOf(mark);
  topics.set(mark.reading, topic);
  return topic;
}
