// Pointer position -> the passage under it. The caret position gives the place in the text in constant
// time; the boxes of that one place tell whether the pointer is really on its words, since the caret snaps
// to the nearest line.

import type { ArticleText } from "./article-text.ts";
import { type Passage, passagesAt } from "./passages.ts";

/** The character on either side of the caret that lies under the point. */
function characterAt(x: number, y: number): Range | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!(caret?.offsetNode instanceof Text)) return null;
  const node = caret.offsetNode;
  for (const start of [caret.offset - 1, caret.offset]) {
    if (start < 0 || start >= node.length) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    const box = range.getBoundingClientRect();
    if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return range;
  }
  return null;
}

/** The innermost of `passages` at a point of the viewport, or null. Reads layout. */
export function passageAtPoint(
  passages: readonly Passage[],
  text: ArticleText,
  point: { readonly x: number; readonly y: number },
): Passage | null {
  const character = characterAt(point.x, point.y);
  const span = character === null ? null : text.toSpan(character);
  return span === null ? null : (passagesAt(passages, span)[0] ?? null);
}
