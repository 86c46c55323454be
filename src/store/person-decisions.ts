// What the reader said of persons: whom they put together, whom they parted.

import {
  lastOfEach,
  type PersonDecision,
  type PersonVerdict,
} from "../core/model/person-decision.ts";
import { type Database, write } from "./database.ts";

/** The decision asked for is not in the library. `message` is a sentence for the reader. */
export class NoSuchDecisionError extends Error {
  override readonly name = "NoSuchDecisionError";
  constructor() {
    super("This is not in your library any more. Nothing was changed.");
  }
}

/** Keeps a new decision. */
export function putDecision(
  database: Database,
  verdict: PersonVerdict,
  own: { readonly id: string; readonly now: string; readonly personKeys: readonly string[] },
): Promise<PersonDecision> {
  const { id, now, personKeys } = own;
  const decision: PersonDecision = {
    ...verdict,
    id,
    revision: 1,
    created: now,
    changed: now,
    removed: null,
    personKeys,
  };
  return write(database, async (transaction) => {
    await transaction.objectStore("personDecisions").add(decision);
    return decision;
  });
}

/** Sets or lifts the tombstone. @throws NoSuchDecisionError */
export function setDecisionRemoved(
  database: Database,
  id: string,
  change: { readonly removed: boolean; readonly now: string },
): Promise<PersonDecision> {
  return write(database, async (transaction) => {
    const decisions = transaction.objectStore("personDecisions");
    const before = await decisions.get(id);
    if (before === undefined) throw new NoSuchDecisionError();
    const { now } = change;
    const removed = change.removed ? now : null;
    const after = { ...before, revision: before.revision + 1, changed: now, removed };
    await decisions.put(after);
    return after;
  });
}

/** Those that hold about names of these keys, without what was taken back. One index lookup for each key. */
export async function decisionsByPersonKeys(
  database: Database,
  keys: readonly string[],
): Promise<PersonDecision[]> {
  const index = database.transaction("personDecisions").store.index("byPersonKey");
  const found = await Promise.all([...new Set(keys)].map((key) => index.getAll(key)));
  const distinct = new Map(found.flat().map((decision) => [decision.id, decision]));
  return lastOfEach([...distinct.values()].filter(({ removed }) => removed === null));
}
