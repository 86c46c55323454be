// A passage -> the selectors that find it again, when nothing but they and a later text is left.

import type { Selectors } from "../model/selector.ts";
import type { Span } from "../model/span.ts";

/**
 * How much context is kept on each side, in UTF-16 code units with runs of white space counted as one.
 * A sentence of news has about 130: 96 reach past its end from the middle of it, which is what tells
 * one "the president" from another. Hypothesis keeps 32.
 */
export const CONTEXT_LENGTH = 96;

/** However much white space a page puts between two blocks, no more than this is looked through. */
const FARTHEST = 2048;

/** " \n\t " as markup leaves it: one space. */
const WHITE_SPACE_RUN = /\s+/gu;

/** Describes the passage of `text` at `span` by its words, what stands around them, and its place. */
export function describe(text: string, span: Span): Selectors {
  return {
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(span.start, span.end),
      prefix: contextBefore(text, span.start),
      suffix: contextAfter(text, span.end),
    },
    position: { type: "TextPositionSelector", start: span.start, end: span.end },
    textLength: text.length,
  };
}

/** The words of `text` just before `offset`, white space collapsed. */
export function contextBefore(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - FARTHEST), offset).replace(WHITE_SPACE_RUN, " ");
  return startsInsidePair(near, near.length - CONTEXT_LENGTH)
    ? near.slice(1 - CONTEXT_LENGTH)
    : near.slice(-CONTEXT_LENGTH);
}

/** The words of `text` just after `offset`, white space collapsed. */
export function contextAfter(text: string, offset: number): string {
  const near = text.slice(offset, offset + FARTHEST).replace(WHITE_SPACE_RUN, " ");
  return near.slice(
    0,
    startsInsidePair(near, CONTEXT_LENGTH) ? CONTEXT_LENGTH - 1 : CONTEXT_LENGTH,
  );
}

// Half an emoji is no valid text, and an exporter may refuse it.
function startsInsidePair(text: string, at: number): boolean {
  const unit = at > 0 ? text.charCodeAt(at) : Number.NaN;
  return unit >= 0xdc00 && unit <= 0xdfff;
}
