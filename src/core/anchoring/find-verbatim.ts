// The common case, without folding: the words and all their saved context stand in the text letter for
// letter, where they stood or somewhere else.

import type { Selectors } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import { contextAfter, contextBefore } from "./describe.ts";

/** Longest string given to `indexOf`, whose worst case is the product of both lengths. */
const LONGEST_SEARCHED = 64;
/** After so many places with the first words, a hostile page gets no more attention. */
const MOST_PLACES = 256;

/** True where the passage and its context stand at the saved position unchanged. */
export function standsAtPosition(text: string, { quote, position }: Selectors): boolean {
  return (
    position.end - position.start === quote.exact.length &&
    text.startsWith(quote.exact, position.start) &&
    contextBefore(text, position.start) === quote.prefix &&
    contextAfter(text, position.end) === quote.suffix
  );
}

/**
 * The place where the passage stands between its whole context, nearest the expected one; null where
 * there is none. A context without words proves nothing, and is left to the weighing.
 */
export function findVerbatim(text: string, selectors: Selectors): Span | null {
  const { prefix, exact, suffix } = selectors.quote;
  if (exact === "" || prefix.length + suffix.length < LEAST_CONTEXT) return null;
  const expected = expectedStart(text.length, selectors);
  const searched = exact.slice(0, LONGEST_SEARCHED);
  let found: number | null = null;
  let at = text.indexOf(searched);
  for (let tries = 0; at >= 0 && tries < MOST_PLACES; tries += 1) {
    const whole =
      at >= prefix.length &&
      text.startsWith(prefix, at - prefix.length) &&
      text.startsWith(exact, at) &&
      text.startsWith(suffix, at + exact.length);
    if (whole && (found === null || Math.abs(at - expected) < Math.abs(found - expected))) {
      found = at;
    }
    at = text.indexOf(searched, at + 1);
  }
  return found === null ? null : { start: found, end: found + exact.length };
}

const LEAST_CONTEXT = 64;

/** Where the passage would stand if the text had grown or shrunk evenly. */
export function expectedStart(length: number, { position, textLength }: Selectors): number {
  return textLength > 0 ? (position.start * length) / textLength : position.start;
}
