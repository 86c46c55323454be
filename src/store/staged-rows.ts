// What an import has read of a file: kept aside in a store of its own, looked at beside the library, and taken from there
// batch by batch when it is written. Which row is written is not decided here.

import { type AnyRow, type AnyStore, anyStore, BATCH, type Store } from "./any-rows.ts";
import type { Database, WriteTransaction } from "./database.ts";
import { inside, type LibraryInside } from "./library-inside.ts";

/** A row that an import has read. Staged ones are kept in order of `rank`, then of `at`. */
export interface StagedRow {
  /** Place of its table among those that are imported. */
  readonly rank: number;
  /** Place in the file. */
  readonly at: number;
  readonly table: string;
  readonly row: AnyRow;
  readonly foreign: boolean;
  /** Of the import that staged it: another tab may begin one of its own. */
  readonly importId: string;
}

/** The staged rows are not those that the reader agreed to. */
export class StaleImportError extends Error {
  override readonly name = "StaleImportError";
}

/**
 * One after the other for the first table, by which the rest is judged; of each later one all at once, after
 * those of the table before: half a million requests that wait for each other take minutes.
 */
export async function inTurn(
  rows: readonly StagedRow[],
  work: (row: StagedRow) => Promise<void>,
): Promise<void> {
  for (const row of rows.filter(({ rank }) => rank === 0)) await work(row);
  const ranks = new Set(rows.map(({ rank }) => rank));
  for (const rank of [...ranks].filter((one) => one > 0)) {
    await Promise.all(rows.filter((row) => row.rank === rank).map(work));
  }
}

/** Keeps rows aside, on the disk: once the reader has agreed, they are what an import that was cut off goes on from. */
export async function stageRows(database: Database, rows: readonly StagedRow[]): Promise<void> {
  const transaction = database.transaction("staged", "readwrite", { durability: "strict" });
  await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
}

/** Some at a time: whoever saves waits for one batch. */
export async function clearStaged(database: Database): Promise<void> {
  await clearSome(database, "staged", null);
}

/** Takes away all rows of the store whose keys are in the range, some at a time. */
export async function clearSome(
  database: Database,
  store: "staged" | "importUndo" | "importFacts",
  within: IDBKeyRange | null,
): Promise<void> {
  let last: IDBValidKey | undefined;
  do {
    const transaction = database.transaction(store, "readwrite");
    const keys: readonly IDBValidKey[] = await transaction.store.getAllKeys(
      // From behind those that are gone: looking at a thousand places of deleted rows takes long.
      last === undefined ? within : after(last, within),
      BATCH * 4,
    );
    last = keys.at(-1);
    if (last !== undefined) await transaction.store.delete(IDBKeyRange.bound(keys[0], last));
    await transaction.done;
  } while (last !== undefined);
}

const after = (key: IDBValidKey, within: IDBKeyRange | null): IDBKeyRange =>
  within === null
    ? IDBKeyRange.lowerBound(key, true)
    : IDBKeyRange.bound(key, within.upper, true, within.upperOpen);

export type Review<Answer> = (staged: StagedRow, library: LibraryInside) => Promise<Answer>;

/**
 * Looks at every staged row with the library beside it, and changes nothing. A batch at a time: whoever saves
 * meanwhile waits for one batch, and not for all of a file.
 */
export async function reviewStaged(
  database: Database,
  tables: readonly string[],
  review: Review<void>,
): Promise<void> {
  await eachStagedBatch(database, tables, async (rows, library) => {
    await inTurn(rows, (row) => review(row, library));
  });
}

async function eachStagedBatch(
  database: Database,
  tables: readonly string[],
  visit: (rows: readonly StagedRow[], library: LibraryInside) => Promise<void>,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const transaction = database.transaction([...tables, "staged"] as Store[], "readonly");
    const library = inside(transaction as unknown as WriteTransaction);
    const rows = await stagedRows(anyStore(transaction, "staged"), range, BATCH);
    await visit(rows, library);
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    range = IDBKeyRange.lowerBound(placeOf(last), true);
  }
}

const stagedRows = async (
  store: AnyStore,
  range: IDBKeyRange | null,
  count: number,
): Promise<StagedRow[]> => (await store.getAll(range, count)) as readonly unknown[] as StagedRow[];

export const placeOf = ({ rank, at }: Pick<StagedRow, "rank" | "at">): [number, number] => [
  rank,
  at,
];

/**
 * Takes staged rows away that `isNeeded` has no use for, so that the import's own transactions, which every other write
 * waits for, have only those that it writes and those that others are judged by. How many are left.
 * @throws StaleImportError where other rows are staged than these; then none is taken away
 */
export async function thinStaged(
  database: Database,
  own: { readonly importId: string; readonly records: number },
  tables: readonly string[],
  isNeeded: Review<boolean>,
): Promise<number> {
  if ((await database.count("staged")) !== own.records) throw new StaleImportError();
  let left = 0;
  await eachStagedBatch(database, tables, async (rows, library) => {
    const idle: [number, number][] = [];
    await inTurn(rows, async (staged) => {
      if (staged.importId !== own.importId) throw new StaleImportError();
      if (await isNeeded(staged, library)) left += 1;
      else idle.push(placeOf(staged));
    });
    const transaction = database.transaction("staged", "readwrite");
    await Promise.all([...idle.map((key) => transaction.store.delete(key)), transaction.done]);
  });
  return left;
}

/** Parts of one owner beyond so many are written in several batches. */
const MOST_TOGETHER = 2_000;

/**
 * Within a write: the next rows behind `from`, about `most` of them; null: the first. Rows that belong together are not
 * parted, so that nobody else writes between two of them.
 */
export async function nextStaged(
  transaction: WriteTransaction,
  from: readonly [rank: number, at: number] | null,
  {
    most,
    belongTogether,
  }: {
    readonly most: number;
    readonly belongTogether: (one: StagedRow, next: StagedRow) => boolean;
  },
): Promise<StagedRow[]> {
  const store = anyStore(transaction, "staged");
  const range = from === null ? null : IDBKeyRange.lowerBound(from, true);
  const rows = await stagedRows(store, range, most + 1);
  if (rows.length <= most) return rows;
  const end = groupStart(rows, most, belongTogether);
  if (end > 0) return rows.slice(0, end);
  const more = await stagedRows(store, range, MOST_TOGETHER);
  return more.slice(0, groupEnd(more, belongTogether));
}

/** Where the group begins that the row at `at` belongs to. */
function groupStart(
  rows: readonly StagedRow[],
  at: number,
  belongTogether: (one: StagedRow, next: StagedRow) => boolean,
): number {
  const [one, next] = [rows[at - 1], rows[at]];
  if (one === undefined || next === undefined || !belongTogether(one, next)) return at;
  return groupStart(rows, at - 1, belongTogether);
}

/** Where the first group ends. */
function groupEnd(
  rows: readonly StagedRow[],
  belongTogether: (one: StagedRow, next: StagedRow) => boolean,
): number {
  const end = rows.findIndex((row, at) => {
    const before = rows[at - 1];
    return before !== undefined && !belongTogether(before, row);
  });
  return end === -1 ? rows.length : end;
}

/** Within a write: these rows were taken; in the order of their keys and with none between them. */
export async function dropStaged(
  transaction: WriteTransaction,
  rows: readonly StagedRow[],
): Promise<void> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const range = IDBKeyRange.bound(placeOf(first), placeOf(last));
  await transaction.objectStore("staged").delete(range);
}
