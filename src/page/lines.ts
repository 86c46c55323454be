// How close are the lines of the article? The tint of a line is as high as its letters may be, and it is painted over
// what the line before has below its own.

import type { Lines } from "./painter.ts";

/** Of "normal", in newspapers' faces; a browser tells no number. */
const NORMAL = 1.15;
/** What letters take above their base line, of their size. */
const ASCENT = 0.92;
/** Where highlights.css has the line of what is saved: so much of the size of letters, and pixels with its thickness. */
export const OFFSET = 0.16;
export const REST = 5.5;
/** So many pixels of it may be hidden. */
const HIDDEN = 1;

/** Reads computed styles, so call it in a batch of reads, before any write. */
export function linesOf(element: Element): Lines {
  const { fontSize, lineHeight } = getComputedStyle(element);
  return linesFor(Number.parseFloat(fontSize), Number.parseFloat(lineHeight));
}

/** Both in pixels; a height that is no number is the browser's own. */
export function linesFor(size: number, height: number): Lines {
  const room = (Number.isNaN(height) ? NORMAL * size : height) - ASCENT * size;
  return room < OFFSET * size + REST - HIDDEN ? "close" : "apart";
}
