// Where a passage stands in the window, and bringing it there.

import type { ArticleText } from "./article-text.ts";
import type { Passage } from "./passages.ts";
import type { Box } from "./place-beside.ts";
import { windowSize } from "./window-size.ts";

/** The box around the passage's words, in pixels of the viewport; null where they are not rendered. Reads layout. */
export function boxOf(passage: Pick<Passage, "spans">, text: ArticleText): Box | null {
  const boxes = text
    .toRanges(...passage.spans)
    .flatMap((range) => [...range.getClientRects()])
    .filter((box) => box.width > 0 && box.height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Scrolls the passage's first words to the middle of the window, inside whatever scrolls them. */
export function scrollToPassage(passage: Passage, text: ArticleText): void {
  const first = passage.spans[0];
  const start = first === undefined ? undefined : text.toRanges(first)[0]?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  const box = boxOf(passage, text);
  const { height } = windowSize();
  // A long paragraph in the middle can still leave the words outside.
  if (box !== null && (box.top < 0 || box.bottom > height)) {
    window.scrollBy({ top: box.top - height / 2, behavior: "instant" });
  }
}
