// Shared libraries that are to be in the list again: those that a backup names, on a machine that does not have them, and those
// in which something stands while nobody knows their name any more.

import type { LibraryName } from "../core/model/library.ts";
import { type LibraryState, OFF } from "./library-states.ts";

/** A file leaves room for those that the reader adds (MOST_LIBRARIES in all): past that no list of them can be shown. */
const MOST_RESTORED = 100;

/**
 * All that there are, as they are, and those of `names` that are not among them, replicated with nothing. `taken`: marks of
 * databases that libraries here have or had: a file could be made up to take one from them, so that the reader, who adds the
 * database again, is led to a library of somebody else's making.
 */
export function withRestored(
  states: readonly LibraryState[],
  names: readonly LibraryName[],
  taken: ReadonlySet<string> = new Set(),
): readonly LibraryState[] {
  const restored = new Map(states.map((state) => [state.id, state]));
  const marks = new Set(taken);
  for (const { library, name, database } of names) {
    if (restored.size >= MOST_RESTORED) break;
    if (restored.has(library)) continue;
    const isKnownAgain = database !== undefined && !marks.has(database);
    const last = isKnownAgain ? { lastDatabase: database } : {};
    if (isKnownAgain) marks.add(database);
    restored.set(library, { ...OFF, id: library, name, ...last });
  }
  return [...restored.values()];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** All that there are, and one called `name` for each of `ids` that is not among them. */
export function withFound(
  states: readonly LibraryState[],
  ids: readonly string[],
  name: string,
): readonly LibraryState[] {
  const known = new Set(states.map(({ id }) => id));
  const lost = ids.filter((id) => !known.has(id) && UUID.test(id));
  return [...states, ...lost.map((id) => ({ ...OFF, id, name }))];
}
