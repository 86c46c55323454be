// Figures for one quantity, in the order of their dates -> how each stands to the one before, and where all of them
// stand on one scale.

import type { QuantityRelation } from "../model/link.ts";
import type { Quantity } from "../model/mark.ts";
import { inUnitOf } from "./measures.ts";
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

/** Each in the unit of the first, where it measures the same; others, which count the same by another word, as they are. */
export function onOneScale(quantities: readonly Quantity[]): Quantity[] {
  const [first] = quantities;
  return quantities.map((quantity) =>
    first === undefined ? quantity : (inUnitOf(first, quantity) ?? quantity),
  );
}
