// What the reader says of persons: adds ids, times and keys, tells everyone.

import { officialKeys } from "../core/linking/official-keys.ts";
import type { PersonDecision } from "../core/model/person-decision.ts";
import type { BackgroundHandlers } from "../messages/serve.ts";
import { type Database, library } from "../store/database.ts";
import { putDecision, setDecisionRemoved } from "../store/person-decisions.ts";
import { withWriteLock } from "../store/write-lock.ts";
import { announce } from "./announce.ts";
import { requireView } from "./require-sender.ts";

/** Carries out a change under the lock and tells everyone. */
async function change(
  work: (database: Database, now: string) => Promise<PersonDecision>,
): Promise<PersonDecision> {
  const database = await library();
  const decision = await withWriteLock(() => work(database, new Date().toISOString()));
  announce("persons-changed", null);
  return decision;
}

type Names = "decide-person" | "remove-person-decision" | "restore-person-decision";

export const personHandlers: Pick<BackgroundHandlers, Names> = {
  "decide-person": (verdict, sender) => {
    requireView(sender);
    const { one, other } = verdict;
    const personKeys = [...new Set([...officialKeys(one.name), ...officialKeys(other.name)])];
    return change((database, now) =>
      putDecision(database, verdict, { id: crypto.randomUUID(), now, personKeys }),
    );
  },
  "remove-person-decision": ({ id }, sender) => {
    requireView(sender);
    return change((database, now) => setDecisionRemoved(database, id, { removed: true, now }));
  },
  "restore-person-decision": ({ id }, sender) => {
    requireView(sender);
    return change((database, now) => setDecisionRemoved(database, id, { removed: false, now }));
  },
};
