// Where a box goes beside some words: below them if it fits, else above, else wherever it hides the least.
// Never over the words, never off the screen.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the words and the box. */
const GAP = 8;
/** Between the box and the edge of the window. */
const EDGE = 8;

/** Top left corner for a box of `size` beside `words`, all in pixels of the viewport. */
export function placeBeside(
  words: Box,
  size: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } {
  const left = Math.max(EDGE, Math.min(words.left, viewport.width - size.width - EDGE));
  const below = words.bottom + GAP;
  if (below + size.height + EDGE <= viewport.height) return { left, top: below };
  const above = words.top - GAP - size.height;
  if (above >= EDGE) return { left, top: above };
  // Neither fits: beside the words where there is room, else at the edge that is farther from them.
  const lowest = Math.max(EDGE, viewport.height - size.height - EDGE);
  const right = words.right + GAP;
  if (right + size.width + EDGE <= viewport.width) return { left: right, top: lowest };
  return { left, top: words.top > viewport.height - words.bottom ? EDGE : lowest };
}
