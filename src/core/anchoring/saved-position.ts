// The saved position of a passage: whether all of it stands there letter for letter, and where else it would be looked for first.

import type { Selectors } from "../model/selector.ts";
import { CONTEXT_LENGTH, contextAfter, contextBefore } from "./describe.ts";

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

/** Where the passage would stand if the text had grown or shrunk evenly. */
export function expectedStart(length: number, { position, textLength }: Selectors): number {
  return textLength > 0 ? (position.start * length) / textLength : position.start;
}
