// Which items of the list are drawn, and in which order what they show is read.

/** Numbers of items, both ends included; `last` before `first`: none. What is seen is drawn, with some above and below it. */
export interface DrawnRange {
  readonly first: number;
  readonly last: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

export const NOTHING_DRAWN: DrawnRange = { first: 0, last: -1, firstSeen: 0, lastSeen: -1 };

/** What the reader sees from the top down, then what is below it, then, the nearest first, what is above it. */
export function readingOrder({ first, last, firstSeen, lastSeen }: DrawnRange): number[] {
  const from = (start: number, end: number): number[] =>
    Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => start + at);
  return [
    ...from(firstSeen, lastSeen),
    ...from(lastSeen + 1, last),
    ...from(first, firstSeen - 1).reverse(),
  ];
}
