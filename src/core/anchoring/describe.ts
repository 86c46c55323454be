// A passage -> the selectors that find it again, when nothing but they and a later text is left.

import type { Selectors } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import { surrogatePairs } from "../model/surrogate-pairs.ts";

/**
 * How much context is kept on each side, in UTF-16 code units with runs of white space counted as one.
 * A sentence of news has about 130: 96 reach past its end from the middle of it, which is what tells
 * one "the president" from another. Hypothesis keeps 32.
 */
export const CONTEXT_LENGTH = 96;

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
    pairsBefore: surrogatePairs(text.slice(0, span.start)),
  };
}

/** The words of `text` just before `offset`, white space collapsed. Linear in the white space there. */
export function contextBefore(text: string, offset: number): string {
  return nearest((reach) => text.slice(Math.max(0, offset - reach), offset), {
    most: offset,
    cut: (near) => near.slice(-CONTEXT_LENGTH + (isLowSurrogate(near, -CONTEXT_LENGTH) ? 1 : 0)),
  });
}

/** The words of `text` just after `offset`, white space collapsed. Linear in the white space there. */
export function contextAfter(text: string, offset: number): string {
  return nearest((reach) => text.slice(offset, offset + reach), {
    most: text.length - offset,
    cut: (near) => near.slice(0, CONTEXT_LENGTH - (isLowSurrogate(near, CONTEXT_LENGTH) ? 1 : 0)),
  });
}

/** " \n\t " as markup leaves it between two blocks, often hundreds of units: one space. */
const WHITE_SPACE_RUN = /\s+/gu;
/** However much of it a page has, no more than this is looked through. */
const FARTHEST = 4096;

function nearest(
  within: (reach: number) => string,
  { most, cut }: { most: number; cut: (near: string) => string },
): string {
  for (let reach = CONTEXT_LENGTH + 16; ; reach *= 4) {
    const near = within(reach).replace(WHITE_SPACE_RUN, " ");
    // One more than is kept, so that a run of white space at the far edge is seen whole.
    if (near.length > CONTEXT_LENGTH + 1 || reach >= most || reach >= FARTHEST) return cut(near);
  }
}

// Half an emoji is no valid text, and an exporter may refuse it.
function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.at(at)?.charCodeAt(0) ?? 0;
  return unit >= 0xdc00 && unit <= 0xdfff;
}
