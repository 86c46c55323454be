// The common case, without folding: the words and all their saved context stand in the text letter for
// letter, where they stood or somewhere else.

import type { Selectors } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import { CONTEXT_LENGTH, contextAfter, contextBefore } from "./describe.ts";

/** Longest string given to `indexOf`, whose worst case is the product of both lengths. */
const LONGEST_SEARCHED = 64;
/** After so many places with the first words, a hostile page gets no more attention. */
const MOST_PLACES = 256;

/** True where the passage and its context stand at the saved position unchanged. */
export function standsAtPosition(text: string, { quote, position }: Selectors): boolean {
  return (
    position.end - position.start === quote.exact.length &&
    text.startsWith(quote.exact, position.start) &&
    isContextAt(text, { quote, position })
  );
}

function isContextAt(
  text: string,
  { quote, position }: Pick<Selectors, "quote" | "position">,
): boolean {
  const { prefix, suffix } = quote;
  const verbatim =
    prefix.length === CONTEXT_LENGTH &&
    suffix.length === CONTEXT_LENGTH &&
    text.startsWith(suffix, position.end) &&
    text.startsWith(prefix, position.start - CONTEXT_LENGTH);
  // Where runs of white space were collapsed, or the text begins or ends, the context is made again.
  return (
    verbatim ||
    (contextBefore(text, position.start) === prefix && contextAfter(text, position.end) === suffix)
  );
}

/**
 * The place where the passage stands between its whole context, nearest the expected one; null where
 * there is none. A context of a few words proves little, and is left to the weighing.
 */
export function findVerbatim(text: string, selectors: Selectors): Span | null {
  const { prefix, exact, suffix } = selectors.quote;
  if (exact === "" || prefix.length + suffix.length < LEAST_CONTEXT) return null;
  const expected = Math.round(expectedStart(text.length, selectors));
  const from = Math.max(0, expected - NEAR);
  // Most passages are where an article of this length would have them: the whole page is read for the rest.
  const near = nearestWhole(
    text.slice(from, expected + NEAR + exact.length),
    selectors,
    expected - from,
  );
  const start = near === null ? nearestWhole(text, selectors, expected) : near + from;
  return start === null ? null : { start, end: start + exact.length };
}

function nearestWhole(text: string, { quote }: Selectors, expected: number): number | null {
  const { prefix, exact, suffix } = quote;
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
  return found;
}

/** How far around the expected place, in UTF-16 code units, is looked first: a screenful and more. */
const NEAR = 4096;
const LEAST_CONTEXT = 64;

/** Where the passage would stand if the text had grown or shrunk evenly. */
export function expectedStart(length: number, { position, textLength }: Selectors): number {
  return textLength > 0 ? (position.start * length) / textLength : position.start;
}
