// Selectors -> where the passage stands today, and how well it was found.

import type { Anchor, Selectors } from "../model/selector.ts";

/** Finds the passage that `selectors` describe in `text`. */
export function anchor(text: string, selectors: Selectors): Anchor {
  const { exact } = selectors.quote;
  const { start, end } = selectors.position;
  if (text.slice(start, end) === exact) return { state: "exact", start, end };
  const found = text.indexOf(exact);
  return found < 0
    ? { state: "lost" }
    : { state: "moved", start: found, end: found + exact.length };
}
