// One end of a passage -> the same end a word further. What the reader's keys do to a saved passage.

import type { Span } from "../model/span.ts";

export type Edge = "start" | "end";
/** Towards the start of the text, or towards its end. */
export type Step = -1 | 1;

/** White space, or the gap between two paragraphs. */
const GAP = /\s/u;

/**
 * `span` with one end moved over one word and the white space on its way; itself where the text ends or
 * nothing would be left. Linear in the length of the word.
 */
export function moveEdge(
  text: string,
  span: Span,
  { edge, step }: { edge: Edge; step: Step },
): Span {
  const at = edge === "start" ? moveStart(text, span.start, step) : moveEnd(text, span.end, step);
  const moved = edge === "start" ? { ...span, start: at } : { ...span, end: at };
  return moved.start < moved.end ? moved : span;
}

/** To where a word begins. */
function moveStart(text: string, from: number, step: Step): number {
  let at = from;
  if (step === -1) {
    while (at > 0 && isGap(text, at - 1)) at -= 1;
    while (at > 0 && !isGap(text, at - 1)) at -= 1;
    return isGap(text, at) ? from : at;
  }
  while (at < text.length && !isGap(text, at)) at += 1;
  while (at < text.length && isGap(text, at)) at += 1;
  return at;
}

/** To where a word ends. */
function moveEnd(text: string, from: number, step: Step): number {
  let at = from;
  if (step === 1) {
    while (at < text.length && isGap(text, at)) at += 1;
    while (at < text.length && !isGap(text, at)) at += 1;
    return isGap(text, at - 1) ? from : at;
  }
  while (at > 0 && !isGap(text, at - 1)) at -= 1;
  while (at > 0 && isGap(text, at - 1)) at -= 1;
  return at;
}

function isGap(text: string, at: number): boolean {
  return GAP.test(text.charAt(at));
}
