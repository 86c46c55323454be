// Figures for one quantity, in the order of their dates -> how each stands to the one before, and the words
// that tell what all of them count.

import type { QuantityRelation } from "../model/link.ts";
import { relateQuantities } from "./quantity-relation.ts";
import { type QuantityMark, stemOf, topicOf } from "./quantity-topic.ts";
import { COLOURLESS, PERSON_UNITS } from "./quantity-words.ts";
import type { DatedQuantity } from "./rank-quantities.ts";
import { isContentWord, wordsOf } from "./words.ts";

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

const MOST_SUBJECT_WORDS = 4;

/**
 * The words that most of the sentences have in common, as the first of them writes them, the most common
 * first; empty where they share none.
 */
export function sharedSubject(figures: readonly QuantityMark[]): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const [stem, word] of figures.flatMap((figure) => [...subjectsOf(figure)])) {
    const known = counts.get(stem);
    if (known === undefined) counts.set(stem, { word, count: 1 });
    else known.count += 1;
  }
  const enough = Math.max(2, Math.ceil(figures.length / 2));
  return [...counts.values()]
    .filter(({ count }) => count >= enough)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SUBJECT_WORDS)
    .map(({ word }) => word);
}

/** The stems of the words that tell what a figure counts, each with the word as the sentence writes it first. */
function subjectsOf({ reading: { sentence, quantity } }: QuantityMark): Map<string, string> {
  const units = new Set([stemOf(quantity.unit), stemOf(`${quantity.unit}s`)]);
  const own = new Map<string, string>();
  for (const { key, start, end } of wordsOf(sentence)) {
    const stem = stemOf(key);
    const isEmpty = !isContentWord(key) || COLOURLESS.has(key) || PERSON_UNITS.has(key);
    if (isEmpty || units.has(stem) || own.has(stem) || DIGIT.test(key)) continue;
    own.set(stem, sentence.slice(start, end));
  }
  return own;
}

const DIGIT = /\p{N}/u;
