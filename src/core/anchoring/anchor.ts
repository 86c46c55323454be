// Selectors -> where the passage stands today, and how well it was found. The order: unchanged in its
// place; unchanged with all its context elsewhere; else all places that have the words, and all that
// something points to, compete, and the best must bring enough evidence or the passage is lost. A wrong
// place is worse than none: a fact-checker would cite words that the article never said.

import type { Anchor, Selectors } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import { isSameWording } from "./compare-words.ts";
import { findPlace } from "./find-place.ts";
import type { FoldedText } from "./fold-text.ts";
import { patternOf } from "./pattern.ts";
import type { FoundPlace } from "./place-in-region.ts";
import { type PreparedText, prepareText } from "./prepare-text.ts";
import { expectedStart, standsAtPosition } from "./saved-position.ts";
import type { SearchableText } from "./searchable-text.ts";

/**
 * Finds the passage that `selectors` describe. `exact`: the same words where they stood; `moved`: the
 * same words elsewhere; `changed`: words differ, though white space, punctuation, accents and case may
 * differ in all three. Give a prepared text where several passages are looked for.
 */
export function anchor(text: string | PreparedText, selectors: Selectors): Anchor {
  const prepared = typeof text === "string" ? prepareText(text) : text;
  const { start, end } = selectors.position;
  if (start < end && standsAtPosition(prepared.text, selectors)) {
    return { state: "exact", start, end };
  }
  const found = findFolded(prepared.folded(), selectors);
  if (found === null) return { state: "lost" };
  const { quote, ...place } = found;
  // Where a word is missing there is nothing to compare; where none is, a sign before a figure may differ.
  const words = prepared.text.slice(place.start, place.end);
  const same = quote === 1 && isSameWording(selectors.quote.exact, words);
  return { state: same ? stateAt(place, selectors) : "changed", ...place };
}

/** Finds several passages of one text, in the order of `selectors`. */
export function anchorAll(
  text: string | PreparedText,
  selectors: readonly Selectors[],
): readonly Anchor[] {
  const prepared = typeof text === "string" ? prepareText(text) : text;
  return selectors.map((each) => anchor(prepared, each));
}

function stateAt(found: Span, { position }: Selectors): "exact" | "moved" {
  return found.start === position.start ? "exact" : "moved";
}

/**
 * A quotation longer than this, in UTF-16 code units, is found by its beginning and its end, each as a
 * passage of its own: aligning all of it costs the square of its length, and an edit in its middle is
 * no reason to lose it.
 */
const LONG = 480;
const PART = 200;
/** Between the two ends, the passage may have become so much shorter or longer. */
const SHORTEST = 0.5;
const LONGEST = 2;

/** In units of the source, with the share of the passage's words that stand there. */
function findFolded(text: SearchableText, selectors: Selectors): FoundPlace | null {
  const { exact } = selectors.quote;
  const expected = expectedStart(text.source.length, selectors) / Math.max(1, text.source.length);
  const whole = patternOf(selectors.quote);
  const place = findPlace(whole, text, { expected, verbatimOnly: exact.length > LONG });
  if (place !== null) return { ...sourceSpan(text, place), quote: place.quote };
  if (exact.length <= LONG) return null;
  const search = { expected, verbatimOnly: false };
  const head = findPlace(patternOf(headOf(selectors.quote)), text, search);
  const tail = head && findPlace(patternOf(tailOf(selectors.quote)), text, search);
  if (!head || !tail) return null;
  const grown = (tail.end - head.start) / whole.exact.length;
  if (grown < SHORTEST || grown > LONGEST) return null;
  const ends = sourceSpan(text, { start: head.start, end: tail.end });
  // What stands between the ends was not looked at.
  return { ...ends, quote: 1 };
}

function headOf({ type, exact, prefix }: Selectors["quote"]): Selectors["quote"] {
  return { type, prefix, exact: exact.slice(0, PART), suffix: exact.slice(PART, PART + PART / 2) };
}

function tailOf({ type, exact, suffix }: Selectors["quote"]): Selectors["quote"] {
  return { type, prefix: exact.slice(-PART - PART / 2, -PART), exact: exact.slice(-PART), suffix };
}

function sourceSpan(text: FoldedText, place: Span): Span {
  return { start: text.starts[place.start] ?? 0, end: text.ends[place.end - 1] ?? 0 };
}
