// Where a box goes beside some words: below them if it fits, else above, else beside them, else lower than it wants to be.
// Never off the screen; over the words only where they leave no room in the window.

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

/** A box of that height shows its first part, and can be scrolled. */
const LEAST_HEIGHT = 88;

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** The box may be no higher; null: it is as high as it wants. */
  readonly height: number | null;
}

/** Top left corner for a box of `size` beside `words`, all in pixels of the viewport. */
export function placeBeside(words: Box, size: Size, viewport: Size): Placed {
  const rightmost = viewport.width - size.width - EDGE;
  const lowest = viewport.height - size.height - EDGE;
  const left = Math.max(EDGE, Math.min(words.left, rightmost));
  const below = words.bottom + GAP;
  const above = words.top - GAP - size.height;
  if (below <= lowest) return { left, top: below, height: null };
  if (above >= EDGE) return { left, top: above, height: null };
  // Neither fits: beside the words where there is room.
  const beside = Math.max(EDGE, Math.min(words.top, lowest));
  const right = words.right + GAP;
  if (right <= rightmost) return { left: right, top: beside, height: null };
  const before = words.left - GAP - size.width;
  if (before >= EDGE) return { left: before, top: beside, height: null };
  // Nor that: lower than it wants to be, where more is left of the window.
  const roomBelow = viewport.height - EDGE - below;
  const roomAbove = words.top - GAP - EDGE;
  if (Math.max(roomBelow, roomAbove) >= LEAST_HEIGHT) {
    return roomBelow >= roomAbove
      ? { left, top: below, height: roomBelow }
      : { left, top: EDGE, height: roomAbove };
  }
  // Words that fill the window: at the edge that is farther from their middle.
  const isAtTop = words.top > viewport.height - words.bottom;
  return { left, top: isAtTop ? EDGE : Math.max(EDGE, lowest), height: null };
}
