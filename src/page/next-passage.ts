// Which mark is next, for a reader who goes from mark to mark by keys? From the open card, else from the top
// of the window; round at either end.

import type { AnnotationKind } from "../core/model/annotation.ts";
import type { ArticleText } from "./article-text.ts";
import { boxOf } from "./passage-box.ts";
import { endOf, type Passage, startOf } from "./passages.ts";

/** The first passage that is not above the window; null: all are. Reads layout. */
export function firstInView(passages: readonly Passage[], text: ArticleText): Passage | null {
  return passages.find((passage) => (boxOf(passage, text)?.bottom ?? -1) >= 0) ?? null;
}

/** Null where there is no passage of that kind; `kind` null: any. `passages` in reading order. */
export function nextPassage(
  passages: readonly Passage[],
  text: ArticleText,
  from: { readonly by: 1 | -1; readonly kind: AnnotationKind | null; readonly at: Passage | null },
): Passage | null {
  const { by, kind, at } = from;
  const sought = passages.filter(({ reading }) => kind === null || reading.kind === kind);
  const top = at === null ? firstInView(passages, text) : null;
  const ahead = sought.filter((passage) => {
    if (at === null) return isBeyond(startOf(passage), top === null ? 0 : startOf(top), by);
    return by === 1 ? isAfter(passage, at) : isAfter(at, passage);
  });
  return (by === 1 ? (ahead[0] ?? sought[0]) : (ahead.at(-1) ?? sought.at(-1))) ?? null;
}

const isBeyond = (start: number, top: number, by: 1 | -1): boolean =>
  by === 1 ? start >= top : start < top;

/** What lies inside another, from its very start, comes after it. */
function isAfter(passage: Passage, before: Passage): boolean {
  const apart = startOf(passage) - startOf(before);
  return apart > 0 || (apart === 0 && endOf(passage) < endOf(before));
}
