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

/** Longer lists are left to the engine's own sort: moving each to its place would take the square of the time. */
const SHORT = 64;

/**
 * Orders `list` by where each begins, in place, those that begin together as they were. What is found in the order of
 * the text is in order nearly always: one look at each tells so, where a sort would copy the list first.
 */
export function inOrder<Placed>(list: Placed[], startOf: (one: Placed) => number): Placed[] {
  for (let at = 1; at < list.length; at++) {
    const one = list[at] as Placed;
    const start = startOf(one);
    let to = at;
    while (to > 0 && startOf(list[to - 1] as Placed) > start) {
      if (list.length > SHORT) return list.sort((a, b) => startOf(a) - startOf(b));
      list[to] = list[to - 1] as Placed;
      to--;
    }
    list[to] = one;
  }
  return list;
}

/** True when the two share more than half of what they cover together: the same words, give or take a few. */
export function isNearlySame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const joint = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared * 2 > joint;
}
