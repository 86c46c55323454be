// Where in the article's text is the reader? Asked so that what they see is marked first.

import type { ArticleText } from "./article-text.ts";
import { boxOf } from "./passage-box.ts";

/**
 * Offset in the text of the first block that is not above the window. Blocks are taken to stand below one another; where
 * they do not, it is some block's. Reads layout, of a few blocks.
 */
export function offsetInView(text: ArticleText): number {
  const { blocks } = text;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    // A block that is not rendered says nothing; the reader is taken to be further down.
    const bottom = block === undefined ? 0 : (boxOf({ spans: [block] }, text)?.bottom ?? -1);
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return (blocks[low] ?? blocks.at(-1))?.start ?? 0;
}
