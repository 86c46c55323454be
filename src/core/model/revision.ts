// How often a record was changed. A file or a server may say any number: one that cannot grow any more would make later
// changes look like no changes.

/** One change in each second for thirty years. */
export const MOST_REVISION = 1_000_000_000;

/** Never one that others would refuse. There it rests: who compares two of one revision looks at what they say. */
export function nextRevision(revision: number): number {
  return Math.min(revision + 1, MOST_REVISION);
}
