// Where words stand in a text. Every offset in Pressmark is one of these; only
// page/article-text.ts turns them into DOM positions.

/** Half-open range [start, end) of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` that `span` covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when `inner` lies within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when the two share more than half of what they cover together: the same words, give or take a few. */
export function isNearlySame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const joint = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared * 2 > joint;
}
