// Pointer position -> the passage under it. The caret position gives the place in the text in constant
// time; the boxes of that one place tell whether the pointer is really on its words, since the caret snaps
// to the nearest line.

import { contains } from "../core/model/span.ts";
import type { ArticleSession } from "./article-session.ts";
import { ownDocument } from "./own-document.ts";
import { type Passage, passagesAt } from "./passages.ts";

/** The character on either side of the caret that lies under the point. */
function characterAt(x: number, y: number, shadowRoots: ShadowRoot[]): Range | null {
  const caret = ownDocument.caretPositionFromPoint(x, y, { shadowRoots });
  if (!(caret?.offsetNode instanceof Text)) return null;
  const node = caret.offsetNode;
  for (const start of [caret.offset - 1, caret.offset]) {
    if (start < 0 || start >= node.length) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    const box = range.getBoundingClientRect();
    if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return range;
  }
  return null;
}

/** The same with its neighbours in the text node: a space between two words is no word of the article. */
function withNeighbours(character: Range): Range {
  const wide = character.cloneRange();
  const node = character.startContainer;
  const length = node instanceof Text ? node.length : character.endOffset;
  wide.setStart(node, Math.max(0, character.startOffset - 1));
  wide.setEnd(node, Math.min(length, character.endOffset + 1));
  return wide;
}

/** The innermost of `passages` at a point of the viewport, or null. Reads layout. */
export function passageAtPoint(
  passages: readonly Passage[],
  { text, places }: Pick<ArticleSession, "text" | "places">,
  point: { readonly x: number; readonly y: number },
): Passage | null {
  const character = characterAt(point.x, point.y, [...places.shadowRoots]);
  if (character === null) return null;
  const span = text.toSpan(character) ?? text.toSpan(withNeighbours(character));
  if (span === null) return null;
  const around = (passage: Passage) => passage.spans.some((own) => contains(own, span));
  return passagesAt(passages, span).find(around) ?? null;
}
