// A passage -> the selectors that find it again.

import type { Selectors } from "../model/selector.ts";
import type { Span } from "../model/span.ts";

/** Describes the passage of `text` at `span` by its words, what stands around them, and its place. */
export function describe(text: string, span: Span): Selectors {
  return {
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - 32), span.start),
      suffix: text.slice(span.end, span.end + 32),
    },
    position: { type: "TextPositionSelector", start: span.start, end: span.end },
    textLength: text.length,
  };
}
