// Whole tables out of the library, and an import into it: read rows are staged in a store of their own, so
// that an import of any size is one transaction; what it replaces is kept so that it can be undone in one.
// Which row is written is not decided here.

import type { StoreNames } from "idb";
import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { laterOf } from "../core/model/iso-moment.ts";
import { type Database, type Schema, type WriteTransaction, write } from "./database.ts";
import { journal } from "./journal.ts";
import { articleIn, articlesIn, isSound, soundIn } from "./sound-rows.ts";

type AnyRow = Readonly<Record<string, unknown>>;
type Key = string | [string, number];

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

/** What stands in the log of an import beside the tables: the reader's settings, which are no store. */
const SETTINGS = "settings";

/** What an import did to one row; null: there was none, or there is none. */
export interface ImportedRow {
  readonly at: number;
  readonly table: string;
  readonly key: Key;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

type Store = StoreNames<Schema>;

const BATCH = 250;

/** Reads over stores whose rows have different types: the caller knows the table that a row is of. */
interface AnyStore {
  get(key: Key): Promise<AnyRow | undefined>;
  getAll(range: IDBKeyRange | null, count: number): Promise<AnyRow[]>;
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<Key[]>;
  put(row: AnyRow): Promise<unknown>;
  delete(key: Key): Promise<unknown>;
}

/**
 * All tables at one moment, a batch at a time and in the order of `tables`. Counts them first. Damaged rows are left
 * out: no backup could be read back with them.
 */
export async function readTables(
  database: Database,
  tables: readonly string[],
  hear: {
    readonly count: (table: string, rows: number) => void;
    /** Comes before the first rows of a table, and for one without rows, too. */
    readonly before: (table: string) => void;
    readonly rows: (table: string, rows: readonly AnyRow[]) => void;
  },
): Promise<void> {
  const transaction = database.transaction(tables as Store[], "readonly");
  for (const table of tables)
    hear.count(table, await transaction.objectStore(table as Store).count());
  for (const table of tables) {
    hear.before(table);
    const store = transaction.objectStore(table as Store) as unknown as AnyStore;
    await eachBatch(store, (rows) => {
      const whole = rows.filter((row) => isSound(table, row));
      hear.rows(table, whole);
    });
  }
}

/** Calls `visit` with each batch in the order of the keys. Rows put behind the place of reading are seen, too. */
async function eachBatch(
  store: AnyStore,
  visit: (rows: readonly AnyRow[]) => Promise<void> | void,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [rows, keys]: [AnyRow[], Key[]] = await Promise.all([
      store.getAll(range, BATCH),
      store.getAllKeys(range, BATCH),
    ]);
    if (rows.length > 0) await visit(rows);
    const last = keys.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/**
 * One after the other for the first table, by which the rest is judged; of each later one all at once, after
 * those of the table before: half a million requests that wait for each other take minutes.
 */
async function inTurn(
  rows: readonly AnyRow[],
  work: (row: StagedRow) => Promise<void>,
): Promise<void> {
  const staged = rows as readonly unknown[] as readonly StagedRow[];
  for (const row of staged.filter(({ rank }) => rank === 0)) await work(row);
  const ranks = new Set(staged.map(({ rank }) => rank));
  for (const rank of [...ranks].filter((one) => one > 0)) {
    await Promise.all(staged.filter((row) => row.rank === rank).map(work));
  }
}

/** Keeps rows aside, in a transaction of their own that touches nothing else. */
export async function stageRows(database: Database, rows: readonly StagedRow[]): Promise<void> {
  const transaction = database.transaction("staged", "readwrite");
  await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
}

export async function clearStaged(database: Database): Promise<void> {
  await database.clear("staged");
}

/** The library inside a transaction. */
export interface LibraryInside {
  get(table: string, key: Key): Promise<AnyRow | null>;
  articleBySource(source: string): Promise<ArticleRecord | null>;
  /** Those kept under one of these keys of addresses (core/identity). One index lookup for each. */
  articlesByAddressKeys(keys: readonly string[]): Promise<readonly ArticleRecord[]>;
  /** Those whose fingerprints have one of these hashes; few of a hash that many have. One lookup for each. */
  articlesByHashes(hashes: readonly string[]): Promise<readonly ArticleRecord[]>;
  annotationsOn(articleId: string): Promise<readonly Annotation[]>;
}

/** More articles behind one hash share a stock phrase, not a text. */
const MOST_OF_HASH = 5;

/** A damaged row is none here, so that a backup is restored over it; undoing the import brings it back as it was. */
function inside(transaction: Pick<WriteTransaction, "objectStore">): LibraryInside {
  return {
    get: async (table, key) => {
      const row = await (transaction.objectStore(table as Store) as unknown as AnyStore).get(key);
      return row !== undefined && isSound(table, row) ? row : null;
    },
    articleBySource: async (source) =>
      articleIn(await transaction.objectStore("articles").index("bySource").get(source)),
    articlesByAddressKeys: async (keys) => {
      const index = transaction.objectStore("articles").index("byAddressKey");
      return articlesIn((await Promise.all(keys.map((key) => index.getAll(key)))).flat());
    },
    articlesByHashes: async (hashes) => {
      const index = transaction.objectStore("articles").index("byFingerprint");
      const found = await Promise.all(hashes.map((hash) => index.getAll(hash, MOST_OF_HASH)));
      return articlesIn(found.flat());
    },
    annotationsOn: async (articleId) => {
      const index = transaction.objectStore("annotations").index("byArticle");
      return soundIn("annotations", await index.getAll(articleId));
    },
  };
}

/**
 * What is to be done with a staged row: `write` it, after taking the parts of the article or list `clear`
 * away; in the end the article `revive` is not removed any more. Null: nothing.
 */
export interface Decision {
  readonly write: AnyRow | null;
  readonly clear: string | null;
  readonly revive: string | null;
}

type Review<Answer> = (staged: StagedRow, library: LibraryInside) => Promise<Answer>;

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
  visit: (rows: readonly AnyRow[], library: LibraryInside) => Promise<void>,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const transaction = database.transaction([...tables, "staged"] as Store[], "readonly");
    const library = inside(transaction as unknown as WriteTransaction);
    const staged = transaction.objectStore("staged") as unknown as AnyStore;
    const [rows, keys]: [AnyRow[], Key[]] = await Promise.all([
      staged.getAll(range, BATCH),
      staged.getAllKeys(range, BATCH),
    ]);
    await visit(rows, library);
    const last = keys.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/**
 * Takes staged rows away that `isNeeded` has no use for, so that the import's own transaction, which every other write
 * waits for, has only those that it writes and those that others are judged by. How many are left.
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
      else idle.push([staged.rank, staged.at]);
    });
    const transaction = database.transaction("staged", "readwrite");
    await Promise.all([...idle.map((key) => transaction.store.delete(key)), transaction.done]);
  });
  return left;
}

/** Stores whose rows are parts of an article or a list, under keys that begin with its id. */
const PARTS = ["marks", "officials"] as const;

/** What an import writes, each change kept with what was there before. */
class LoggedWrites {
  readonly #transaction: WriteTransaction;
  #at = 0;

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
  }

  /** Null takes the row away. */
  async change(table: string, key: Key, after: AnyRow | null): Promise<void> {
    const store = this.#transaction.objectStore(table as Store) as unknown as AnyStore;
    const before = (await store.get(key)) ?? null;
    await this.#transaction
      .objectStore("importUndo")
      .put({ at: this.#at++, table, key, before, after });
    await (after === null ? store.delete(key) : store.put(after));
    if (table === "annotations") await journal(this.#transaction, String(key));
  }

  /** Keeps what is changed elsewhere, so that undoing finds it here. */
  async remember(name: string, before: AnyRow): Promise<void> {
    const change = { at: this.#at++, table: name, key: name, before, after: null };
    await this.#transaction.objectStore("importUndo").put(change);
  }

  async clearParts(owner: string): Promise<void> {
    for (const part of PARTS) {
      const keys = await partKeys(this.#transaction, part, owner);
      for (const key of keys) await this.change(part, key, null);
    }
  }

  async revive(articleId: string, now: string): Promise<void> {
    const article = articleIn(await this.#transaction.objectStore("articles").get(articleId));
    if (article === null || article.removed === null) return;
    const revision = article.revision + 1;
    const changed = laterOf(article.changed, now);
    await this.change("articles", articleId, { ...article, removed: null, revision, changed });
  }
}

/**
 * The import: decides and writes every staged row in one transaction, and keeps what it replaced in place
 * of what the import before it did. When `decide` throws, nothing of it is kept.
 * @throws StaleImportError
 */
export async function commitStaged(
  database: Database,
  imports: {
    readonly decide: (staged: StagedRow, library: LibraryInside) => Promise<Decision | null>;
    readonly keyOf: (table: string, row: AnyRow) => Key;
    /** ISO 8601 with milliseconds, UTC. */
    readonly now: string;
    /** What was staged: rows of another import, or another number of them, are refused. */
    readonly importId: string;
    readonly records: number;
    /** The reader's settings as they are, where the import is to change them; null: it is not. */
    readonly settings: AnyRow | null;
  },
): Promise<void> {
  await write(database, async (transaction) => {
    const library = inside(transaction);
    await transaction.objectStore("importUndo").clear();
    const writes = new LoggedWrites(transaction);
    const revived = new Set<string>();
    let taken = 0;
    const take = async (staged: StagedRow): Promise<void> => {
      if (staged.importId !== imports.importId) throw new StaleImportError();
      taken += 1;
      const decision = await imports.decide(staged, library);
      if (decision === null) return;
      if (decision.clear !== null) await writes.clearParts(decision.clear);
      if (decision.revive !== null) revived.add(decision.revive);
      const row = decision.write;
      if (row !== null) await writes.change(staged.table, imports.keyOf(staged.table, row), row);
    };
    const staged = transaction.objectStore("staged") as unknown as AnyStore;
    await eachBatch(staged, (rows) => inTurn(rows, take));
    if (taken !== imports.records) throw new StaleImportError();
    for (const id of revived) await writes.revive(id, imports.now);
    if (imports.settings !== null) await writes.remember(SETTINGS, imports.settings);
    await transaction.objectStore("staged").clear();
  });
}

function partKeys(
  transaction: WriteTransaction,
  part: (typeof PARTS)[number],
  owner: string,
): Promise<Key[]> {
  return transaction.objectStore(part).getAllKeys(IDBKeyRange.bound([owner], [owner, []]));
}

export interface Undone {
  /** Rows that were changed since, and stay as they are. */
  readonly stayed: number;
  /** The settings as they were; null: the import did not change them. */
  readonly settings: AnyRow | null;
}

/**
 * Takes the last import back in one transaction: every row that is still as the import left it becomes what
 * it was before.
 */
export async function undoImport(
  database: Database,
  same: (a: AnyRow | null, b: AnyRow | null) => boolean,
): Promise<Undone> {
  return await write(database, async (transaction) => {
    const log = transaction.objectStore("importUndo");
    let stayed = 0;
    let settings: AnyRow | null = null;
    for (
      let cursor = await log.openCursor(null, "prev");
      cursor;
      cursor = await cursor.continue()
    ) {
      if (cursor.value.table === SETTINGS) settings = cursor.value.before;
      else if (!(await takeBack(transaction, cursor.value, same))) stayed += 1;
    }
    await log.clear();
    return { stayed, settings };
  });
}

/** False where the row was changed since. */
async function takeBack(
  transaction: WriteTransaction,
  { table, key, before, after }: ImportedRow,
  same: (a: AnyRow | null, b: AnyRow | null) => boolean,
): Promise<boolean> {
  const store = transaction.objectStore(table as Store) as unknown as AnyStore;
  if (!same((await store.get(key)) ?? null, after)) return false;
  await (before === null ? store.delete(key) : store.put(before));
  if (table === "annotations") await journal(transaction, String(key));
  return true;
}

/** How many rows the last import wrote, that can be taken back. */
export async function countUndoable(database: Database): Promise<number> {
  return await database.count("importUndo");
}
