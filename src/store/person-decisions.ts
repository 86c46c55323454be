// What the reader said of persons: whom they put together, whom they parted.

import { laterOf, timeAfter } from "../core/model/iso-moment.ts";
import {
  lastOfEach,
  type PersonDecision,
  type PersonVerdict,
} from "../core/model/person-decision.ts";
import { nextRevision } from "../core/model/revision.ts";
import { type Database, write } from "./database.ts";
import { sound, soundIn } from "./sound-rows.ts";

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
  given: { readonly id: string; readonly now: string; readonly personKeys: readonly string[] },
): Promise<PersonDecision> {
  const { id, now, personKeys } = given;
  return write(database, async (transaction) => {
    const decisions = transaction.objectStore("personDecisions");
    const index = decisions.index("byPersonKey");
    const others = (await Promise.all(personKeys.map((key) => index.getAll(key)))).flat();
    // The last one holds, whatever the clock says.
    const last = soundIn("personDecisions", others)
      .map(({ created }) => created)
      .reduce(laterOf, "");
    const created = last === "" ? now : timeAfter(last, now);
    const own = { id, revision: 1, created, changed: created, removed: null };
    const decision: PersonDecision = { ...verdict, ...own, personKeys };
    await decisions.add(decision);
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
    const before = sound("personDecisions", await decisions.get(id));
    if (before === null) throw new NoSuchDecisionError();
    const { now } = change;
    const removed = change.removed ? now : null;
    const changed = laterOf(before.changed, now);
    const after = { ...before, revision: nextRevision(before.revision), changed, removed };
    await decisions.put(after);
    return after;
  });
}

/** Those that hold about names of these keys, without what was taken back. One index lookup for each key, where any is kept. */
export async function decisionsByPersonKeys(
  database: Database,
  keys: readonly string[],
): Promise<PersonDecision[]> {
  const { store } = database.transaction("personDecisions");
  if ((await store.count()) === 0) return [];
  const index = store.index("byPersonKey");
  const found = await Promise.all([...new Set(keys)].map((key) => index.getAll(key)));
  const distinct = new Map(
    soundIn("personDecisions", found.flat()).map((decision) => [decision.id, decision]),
  );
  return lastOfEach([...distinct.values()].filter(({ removed }) => removed === null));
}
