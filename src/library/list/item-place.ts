// A list of articles with their annotations -> its rows by number: a head for each article, then what is saved
// on it. Nothing is made for rows that are not in sight.

import type { Answer } from "../../core/search/library-index.ts";

type Listed = Pick<Answer, "rows" | "groupStarts">;

export type ListItem =
  | { readonly is: "head"; readonly firstRow: number }
  | { readonly is: "row"; readonly row: number; readonly isLast: boolean };

export function countItems({ rows, groupStarts }: Listed): number {
  return rows.length + groupStarts.length;
}

/**
 * For each item 1 where it is a head: heights of a hundred thousand rows are asked for together, each time that one
 * was measured.
 */
export function headsOf(list: Listed): Uint8Array {
  const heads = new Uint8Array(countItems(list));
  for (const [group, start] of list.groupStarts.entries()) heads[start + group] = 1;
  return heads;
}

/** Logarithmic in the articles. @throws RangeError for a number that the list has not */
export function itemAt({ rows, groupStarts }: Listed, at: number): ListItem {
  const group = groupAt(groupStarts, at);
  const start = groupStarts[group] ?? 0;
  const inGroup = at - (start + group) - 1;
  const row = rows[start + Math.max(0, inGroup)];
  if (row === undefined) throw new RangeError(`Expected a row of the list, found ${at}`);
  if (inGroup < 0) return { is: "head", firstRow: row };
  const end = groupStarts[group + 1] ?? rows.length;
  return { is: "row", row, isLast: start + inGroup === end - 1 };
}

/** The last group whose head stands at or before `at`: that of group g stands at its first row plus g. */
function groupAt(groupStarts: Uint32Array, at: number): number {
  let low = 0;
  let high = groupStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((groupStarts[middle] ?? 0) + middle <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
