// The histories of an article -> what a page that opens needs of them. Nearly all passages read as they were saved, and of
// five hundred such the wordings would be half of what crosses between the processes.

import { type History, lastFound, type SteadyPassages } from "../model/history.ts";

/** `told` are those of changed passages, and of all that is no passage, in their order; `steady` has one entry for each time. */
export function partSteady(histories: readonly History[]): {
  readonly told: readonly History[];
  readonly steady: readonly SteadyPassages[];
} {
  const told: History[] = [];
  const idsOf = new Map<string, string[]>();
  for (const history of histories) {
    if (history.watched !== "passage" || history.change !== null) {
      told.push(history);
      continue;
    }
    const lastSeen = lastFound(history);
    const ids = idsOf.get(lastSeen);
    if (ids === undefined) idsOf.set(lastSeen, [history.id]);
    else ids.push(history.id);
  }
  return { told, steady: [...idsOf].map(([lastSeen, ids]) => ({ lastSeen, ids })) };
}
