// A numeric claim -> keys that claims about the same thing share: its unit with each word that its
// sentence is about. A unit alone ("%") would put every poll of the library into one list.

import { RARE, rarityOf } from "./figure-likeness.ts";
import { type QuantityMark, topicOf } from "./quantity-topic.ts";
import { shortHash } from "./words.ts";

const MOST_KEYS = 60;

/**
 * The keys of a claim, without doubles; none for a vague one ("thousands of"), which compares to nothing,
 * and none for one whose sentence names nothing. At most 60.
 */
export function quantityKeys(mark: QuantityMark): string[] {
  if (mark.reading.quantity.vague) return [];
  const { quantity } = mark.reading;
  const { unit, measure, names, words, figures } = topicOf(mark);
  // Two articles about one event may have no word in common beside a figure that says enough by itself.
  const figure = quantity.value ?? quantity.pair ?? quantity.low;
  const own = rarityOf(quantity, measure) >= RARE ? [`=${figure}`] : [];
  const subjects = new Set([...own, ...words.keys(), ...names.keys(), ...figures]);
  return [...subjects].slice(0, MOST_KEYS).map((subject) => `n:${shortHash(`${unit} ${subject}`)}`);
}
