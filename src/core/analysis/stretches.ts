// A live blog of two hundred thousand words is no article: its entries stand by themselves, and all of them at once would
// keep a page waiting for a second. Such a text is analysed in stretches, each as an article of its own. What that costs: a
// surname in one stretch is not joined with the full name in another.
//
// Where a stretch ends is told by the words there (content-defined chunking, as rsync and LBFS do it), so that an entry
// that is added on top leaves nearly all others as they were, and their marks with them.

import type { Span } from "../model/span.ts";

/** Some twenty thousand words, more than any article has; such a text is one stretch. */
const WHOLE = 120_000;
/** A stretch is about this long in UTF-16 code units: two to five thousand words. */
const LEAST = 12_000;
const MOST = 30_000;
/** After LEAST, one paragraph in so many ends a stretch. */
const ONE_IN = 8;

/** The stretches of `text`, in order; they share its newlines with nobody and leave none of its words out. */
export function stretchesOf(text: string): Span[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const stretches: Span[] = [];
  let start = 0;
  let paragraph = 0;
  while (paragraph < text.length) {
    const newline = text.indexOf("\n", paragraph);
    const end = newline < 0 ? text.length : newline;
    // A paragraph without end is cut where it would be too long, between two words if it has any.
    while (end - start > 2 * MOST) {
      const space = text.lastIndexOf(" ", start + MOST);
      const cut = space > start + LEAST ? space : start + MOST;
      stretches.push({ start, end: cut });
      start = cut;
    }
    const length = end - start;
    if (length >= MOST || (length >= LEAST && isLast(text, paragraph, end))) {
      stretches.push({ start, end });
      start = end + 1;
    }
    paragraph = end + 1;
  }
  if (start < text.length) stretches.push({ start, end: text.length });
  return stretches;
}

/** FNV-1a over the paragraph's first words: a page that finishes a sentence later moves no other stretch. */
function isLast(text: string, start: number, end: number): boolean {
  let hash = 0x811c9dc5;
  for (let at = start; at < Math.min(end, start + 40); at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 16) % ONE_IN === 0;
}
