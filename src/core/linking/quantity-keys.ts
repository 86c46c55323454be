// A numeric claim -> keys that claims about the same thing share: its unit with each word that its
// sentence is about. A unit alone ("%") would put every poll of the library into one list.

import { RARE, rarityOf } from "./figure-likeness.ts";
import { type QuantityMark, topicOf } from "./quantity-topic.ts";
import { shortHash } from "./words.ts";

const MOST_KEYS = 60;
/** By which others are looked up: what stands nearest to the figure says what it is about. */
const MOST_LOOKUPS = 7;

/**
 * The keys of a claim, without doubles; none for a vague one ("thousands of"), which compares to nothing,
 * and none for one whose sentence names nothing. At most 60.
 */
export function quantityKeys(mark: QuantityMark): string[] {
  return keysOf(mark, MOST_KEYS);
}

/** Of these keys those to look others up by. */
export function quantityLookups(mark: QuantityMark): string[] {
  return keysOf(mark, MOST_LOOKUPS);
}

function keysOf(mark: QuantityMark, most: number): string[] {
  if (mark.reading.quantity.vague) return [];
  const { quantity } = mark.reading;
  const { unit, measure, names, words, figures } = topicOf(mark);
  // Two articles about one event may have no word in common beside a figure that says enough by itself.
  const figure = quantity.value ?? quantity.pair ?? quantity.low;
  const own = rarityOf(quantity, measure) >= RARE ? [`=${figure}`] : [];
  const nearest = [...words, ...names].sort((a, b) => b[1] - a[1]).map(([stem]) => stem);
  const subjects = new Set([...own, ...figures, ...nearest]);
  return [...subjects].slice(0, most).map((subject) => `n:${shortHash(`${unit} ${subject}`)}`);
}
