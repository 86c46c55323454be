// The order of a list without a query. What was changed at one moment, as many annotations are that are tagged together, stands as
// the store's index of times has it, read backwards: the rows that are shown before there is an index come from there.

/** A new list. `changed`: ISO 8601 with milliseconds, UTC. */
export function lastChangedFirst<Row extends { readonly id: string; readonly changed: string }>(
  rows: readonly Row[],
): Row[] {
  return rows.toSorted((a, b) => later(a.changed, b.changed) || later(a.id, b.id));
}

/** By code units, as IndexedDB compares keys. */
function later(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
