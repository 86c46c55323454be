// Figures for one quantity, in the order of their dates -> how each stands to the one before.

import type { QuantityRelation } from "../model/link.ts";
import { relateQuantities } from "./quantity-relation.ts";
import { topicOf } from "./quantity-topic.ts";
import type { DatedQuantity } from "./rank-quantities.ts";

/** For each figure how it stands to the one before it; null for the first. */
export function standings(figures: readonly DatedQuantity[]): (QuantityRelation | null)[] {
  const dated = figures.map((figure) => ({
    quantity: figure.reading.quantity,
    topic: topicOf(figure),
    published: figure.published,
  }));
  return dated.map((figure, at) => {
    const before = dated[at - 1];
    return before === undefined ? null : relateQuantities(figure, before).relation;
  });
}
