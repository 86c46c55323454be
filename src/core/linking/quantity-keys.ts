// A numeric claim -> keys that claims about the same thing share: its unit with each word that its
// sentence is about. A unit alone ("%") would put every poll of the library into one list.

import { type QuantityMark, topicOf } from "./quantity-topic.ts";
import { shortHash } from "./words.ts";

const MOST_KEYS = 60;

/** The keys of a claim, without doubles; none for a vague one ("thousands of"), which compares to nothing. */
export function quantityKeys(mark: QuantityMark): string[] {
  if (mark.reading.quantity.vague) return [];
  const { unit, isTelling, names, words } = topicOf(mark);
  const subjects = isTelling
    ? ["", ...names.keys(), ...words.keys()]
    : [...names.keys(), ...words.keys()];
  return subjects.slice(0, MOST_KEYS).map((subject) => `n:${shortHash(`${unit} ${subject}`)}`);
}
