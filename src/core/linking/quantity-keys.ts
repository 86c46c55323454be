// A numeric claim -> keys that claims about the same thing share: its unit with each word that its
// sentence is about. A unit alone ("%") would put every poll of the library into one list.

import { RARE, rarityOf } from "./figure-likeness.ts";
import { unitsBeside } from "./measures.ts";
import { knownTopicOf, type QuantityMark } from "./quantity-topic.ts";
import { shortHash } from "./words.ts";

const MOST_KEYS = 60;

/**
 * The keys of a claim, without doubles; none for a vague one ("thousands of"), which compares to nothing,
 * and none for one whose sentence names nothing. At most 60.
 */
export function quantityKeys(mark: QuantityMark): string[] {
  const { unit, figures, subjects } = matterOf(mark);
  return keysOf(unit, [...figures, ...subjects], MOST_KEYS);
}

/**
 * Of these keys those to look others up by, of so many `words` that stand nearest, and those of a figure in another unit
 * that measures the same: it is kept under the unit that its article wrote.
 */
export function quantityLookups(mark: QuantityMark): (words: number) => string[] {
  const { unit, figures, subjects } = matterOf(mark);
  const others = unitsBeside(unit);
  return (words) => [
    ...keysOf(unit, [...figures, ...subjects], words),
    ...others.flatMap((other) => keysOf(other, subjects, words)),
  ];
}

function keysOf(unit: string, subjects: readonly string[], most: number): string[] {
  return [...new Set(subjects)]
    .slice(0, most)
    .map((subject) => `n:${shortHash(`${unit} ${subject}`)}`);
}

interface Matter {
  readonly unit: string;
  /** The claim's own figure, where it says enough by itself; in another unit it is another one. */
  readonly figures: readonly string[];
  /** The other figures of its sentence, then its words, what stands nearest first. */
  readonly subjects: readonly string[];
}

function matterOf(mark: QuantityMark): Matter {
  const { quantity } = mark.reading;
  if (quantity.vague) return { unit: quantity.unit, figures: [], subjects: [] };
  const { unit, measure, names, words, figures } = knownTopicOf(mark);
  // Two articles about one event may have no word in common beside a figure that says enough by itself.
  const figure = quantity.value ?? quantity.pair ?? quantity.low;
  const own = rarityOf(quantity, measure) >= RARE ? [`=${figure}`] : [];
  const nearest = [...words, ...names].sort((a, b) => b[1] - a[1]).map(([stem]) => stem);
  return { unit, figures: own, subjects: [...figures, ...nearest] };
}
