// The shared libraries that a backup names, on a machine that does not have them.

import { type LibraryName, MOST_LIBRARIES } from "../core/model/library.ts";
import { type LibraryState, OFF } from "./library-states.ts";

/** All that there are, and those of `names` that are not among them, replicated with nothing. */
export function withRestored(
  states: readonly LibraryState[],
  names: readonly LibraryName[],
): readonly LibraryState[] {
  const restored = new Map(states.map((state) => [state.id, state]));
  for (const { library, name } of names) {
    if (restored.size >= MOST_LIBRARIES) break;
    if (!restored.has(library)) restored.set(library, { ...OFF, id: library, name });
  }
  return [...restored.values()];
}
