// Whether a record is removed: a removal holds against all that it knew of, and against nothing else. What was written
// elsewhere meanwhile is kept, and the reader is told.

import { canonicalJson } from "./canonical-json.ts";
import type { Removal, ReplicaDocument, Seen } from "./document.ts";
import { TABLE_RULES } from "./tables.ts";
import { tagNames } from "./tags.ts";

type Content = Pick<ReplicaDocument, "table" | "times" | "notes" | "tags">;

/** Everything of the reader's that is in the document. */
export function seenIn({ table, times, notes, tags }: Content): Seen {
  const { work } = TABLE_RULES[table];
  return {
    notes: notes.map(({ id }) => id),
    tags: tagNames(tags),
    times: Object.fromEntries(work.map((name) => [name, times[name] ?? ""])),
  };
}

/** True where the record is removed, and nothing was written that the removal did not know of. */
export function isInForce(content: Content, removal: Removal | null): boolean {
  if (removal === null || removal.at === null) return false;
  const { seen } = removal;
  const here = seenIn(content);
  // Sets: somebody may have written a hundred thousand of them.
  const [notes, tags] = [new Set(seen.notes), new Set(seen.tags)];
  return (
    here.notes.every((id) => notes.has(id)) &&
    here.tags.every((name) => tags.has(name)) &&
    Object.entries(here.times).every(([name, time]) => time <= (seen.times[name] ?? ""))
  );
}

/** The later of two; of one moment the greater, so that all devices choose alike. */
export function mergeRemovals(a: Removal | null, b: Removal | null): Removal | null {
  if (a === null || b === null) return a ?? b;
  if (a.time !== b.time) return a.time > b.time ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}
