// An import taken back, the last change first and in short transactions: one that is whole, at the reader's word, or
// one that broke off. What was taken back is gone from the log in the same transaction, so that it is done once.

import { type AnyRow, anyStore } from "./any-rows.ts";
import { type Database, type WriteTransaction, write } from "./database.ts";
import type { ImportRun } from "./import-run.ts";
import { journal } from "./journal.ts";
import { type ImportedRow, SETTINGS } from "./logged-writes.ts";

/** What stands in the place of a run for a whole import that is to be taken back. */
const WHOLE: ImportRun = {
  ...{ id: "run", doing: "undoing", from: 0, policy: "", records: 0, stayed: 0 },
  ...{ settings: null, settingsBefore: null },
};

/**
 * From here on the import is taken back, whatever happens: the one that is being written, or else the last whole one.
 * One that is whole but for its tidying up stays.
 */
export async function beginTakingBack(database: Database): Promise<ImportRun> {
  return await write(database, async (transaction) => {
    const runs = transaction.objectStore("importRun");
    const run = (await runs.get("run")) ?? WHOLE;
    if (run.doing === "tidying") return run;
    const undoing: ImportRun =
      run.doing === "undoing" ? run : { ...run, doing: "undoing", settings: null };
    await runs.put(undoing);
    return undoing;
  });
}

type Same = (a: AnyRow | null, b: AnyRow | null) => boolean;

/**
 * Takes back the last changes before the place `before`, `most` at most and all or none of them: every row that is still as the import left
 * it becomes what it was. Where the first of them stood and how many there were; null: none is left.
 */
export async function takeBackSome(
  database: Database,
  { same, most }: { readonly same: Same; readonly most: number },
  before: number | null,
): Promise<{ readonly first: number; readonly count: number } | null> {
  return await write(database, async (transaction) => {
    const runs = transaction.objectStore("importRun");
    const run = await runs.get("run");
    if (run?.doing !== "undoing") return null;
    const changes = await lastChanges(transaction, { from: run.from, before, most });
    const [first, last] = [changes.at(-1), changes[0]];
    if (first === undefined || last === undefined) return null;
    const stayed = await takeBackAll(transaction, changes, same);
    const settings = changes.find(({ table }) => table === SETTINGS)?.before ?? run.settings;
    await transaction.objectStore("importUndo").delete(IDBKeyRange.bound(first.at, last.at));
    await runs.put({ ...run, settings, stayed: run.stayed + stayed });
    return { first: first.at, count: changes.length };
  });
}

/** The last first. */
async function lastChanges(
  transaction: WriteTransaction,
  place: { readonly from: number; readonly before: number | null; readonly most: number },
): Promise<ImportedRow[]> {
  const { from, before, most } = place;
  const log = transaction.objectStore("importUndo");
  const range =
    before === null
      ? IDBKeyRange.lowerBound(from)
      : before > from
        ? IDBKeyRange.bound(from, before, false, true)
        : null;
  if (range === null) return [];
  const last = await log.openKeyCursor(range, "prev");
  if (last === null) return [];
  const first = Math.max(from, last.key - most + 1);
  return (await log.getAll(IDBKeyRange.bound(first, last.key))).reverse();
}

/** What was changed twice is taken back twice, in turn; else all at once. How many stay as they are. */
async function takeBackAll(
  transaction: WriteTransaction,
  changes: readonly ImportedRow[],
  same: Same,
): Promise<number> {
  const turns = new Map<string, Promise<boolean>>();
  const done = changes
    .filter(({ table }) => table !== SETTINGS)
    .map((change) => {
      const place = `${change.table} ${JSON.stringify(change.key)}`;
      const turn = turns.get(place) ?? Promise.resolve(true);
      const next = turn.then(() => takeBack(transaction, change, same));
      turns.set(place, next);
      return next;
    });
  return (await Promise.all(done)).filter((isBack) => !isBack).length;
}

/** False where the row was changed since. */
async function takeBack(
  transaction: WriteTransaction,
  { table, key, before, after }: ImportedRow,
  same: Same,
): Promise<boolean> {
  const store = anyStore(transaction, table);
  if (!same((await store.get(key)) ?? null, after)) return false;
  await (before === null ? store.delete(key) : store.put(before));
  if (table === "annotations") await journal(transaction, String(key));
  return true;
}

/** How many changes of the last import can be taken back; none while one is not over. */
export async function countUndoable(database: Database): Promise<number> {
  const transaction = database.transaction(["importRun", "importUndo"]);
  const [run, count] = await Promise.all([
    transaction.objectStore("importRun").count(),
    transaction.objectStore("importUndo").count(),
  ]);
  return run > 0 ? 0 : count;
}
