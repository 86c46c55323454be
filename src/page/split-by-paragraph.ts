// An annotation's selectors never cross a paragraph: a quotation over three of them is found in three pieces.

import { type Span, textOf } from "../core/model/span.ts";

/** Each paragraph's part of `span` on its own, those without a word left out. */
export function splitByParagraph(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const part of textOf(text, span).split("\n")) {
    if (part.trim() !== "") parts.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return parts;
}
