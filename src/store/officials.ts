// Officials whom the reader's library knows: the lists that the reader added, and whom saved articles
// introduced. One record for each person: an article asks for some dozens out of ten thousand.

import { laterOf } from "../core/model/iso-moment.ts";
import type { KnownOfficial } from "../core/model/known-official.ts";
import {
  type OfficialsList,
  type OfficialsOfReader,
  type StoredOfficial,
  storedOfficials,
} from "../core/model/officials-list.ts";
import { nextRevision } from "../core/model/revision.ts";
import { type Database, type WriteTransaction, write } from "./database.ts";
import { articleIn, sound, soundIn } from "./sound-rows.ts";

/** The list asked for is not in the library. `message` is a sentence for the reader. */
export class NoSuchListError extends Error {
  override readonly name = "NoSuchListError";
  constructor() {
    super("This list is not in your library any more. Nothing was changed.");
  }
}

/** More bearers of one surname than any list of officials has: all Smiths of Congress are under two hundred. */
const MOST_PER_SURNAME = 200;

/** Keeps a new list with its officials, all or nothing. */
export function putOfficialsList(
  database: Database,
  list: OfficialsList,
  officials: readonly KnownOfficial[],
): Promise<OfficialsList> {
  return write(database, async (transaction) => {
    await transaction.objectStore("officialsLists").add(list);
    const stored = storedOfficials(officials, { from: "list", origin: list.id });
    await replaceOfficials(transaction, list.id, stored);
    return list;
  });
}

/** Within a write: puts these in place of all of the same origin, a list's or an article's id. */
export async function replaceOfficials(
  transaction: WriteTransaction,
  origin: string,
  officials: readonly StoredOfficial[],
): Promise<void> {
  const store = transaction.objectStore("officials");
  await Promise.all([
    store.delete(IDBKeyRange.bound([origin], [origin, []])),
    ...officials.map((official) => store.put(official)),
  ]);
}

/** Sets or lifts a list's tombstone; its officials stay. @throws NoSuchListError */
export function setListRemoved(
  database: Database,
  id: string,
  change: { readonly removed: boolean; readonly now: string },
): Promise<OfficialsList> {
  return write(database, async (transaction) => {
    const lists = transaction.objectStore("officialsLists");
    const before = sound("officialsLists", await lists.get(id));
    if (before === null) throw new NoSuchListError();
    const { now } = change;
    const removed = change.removed ? now : null;
    const changed = laterOf(before.changed, now);
    const after = { ...before, revision: nextRevision(before.revision), changed, removed };
    await lists.put(after);
    return after;
  });
}

/** The reader's lists, without those that were removed, last added first. */
export async function allOfficialsLists(database: Database): Promise<OfficialsList[]> {
  const lists = await database.getAll("officialsLists");
  return soundIn("officialsLists", lists)
    .filter(({ removed }) => removed === null)
    .sort((a, b) => b.created.localeCompare(a.created));
}

/**
 * Those whose surname is among the keys, without those of lists and articles that were removed, and of
 * `exceptArticle`. Costs one index lookup for each key, and none where the library knows nobody.
 */
export async function officialsBySurname(
  database: Database,
  keys: readonly string[],
  exceptArticle: string | null,
): Promise<OfficialsOfReader> {
  const stores = ["officials", "officialsLists", "articles"] as const;
  const transaction = database.transaction([...stores]);
  const officials = transaction.objectStore("officials");
  if ((await officials.count()) === 0) return { listed: [], introduced: [] };
  const index = officials.index("bySurname");
  const found = await Promise.all(keys.map((key) => index.getAll(key, MOST_PER_SURNAME)));
  const distinct = new Map(
    soundIn("officials", found.flat()).map((one) => [`${one.origin} ${one.ordinal}`, one]),
  );
  const kept = new Set<string>();
  for (const origin of new Set([...distinct.values()].map((one) => one.origin))) {
    const source =
      sound("officialsLists", await transaction.objectStore("officialsLists").get(origin)) ??
      articleIn(await transaction.objectStore("articles").get(origin));
    if (source?.removed === null && origin !== exceptArticle) kept.add(origin);
  }
  const living = [...distinct.values()].filter(({ origin }) => kept.has(origin));
  const from = (source: StoredOfficial["from"]) =>
    living.filter((one) => one.from === source).map(({ official }) => official);
  return { listed: from("list"), introduced: from("article") };
}
