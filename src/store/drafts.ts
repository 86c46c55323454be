// The reader's unsaved words, in a database of their own: a library that cannot be opened does not take them along. Not in
// storage.local, which in Chromium is a LevelDB that is never asked to reach the disk, and that can be lost after the disk was
// full (begin-log.ts says how).

import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import type { Draft } from "../core/model/annotation.ts";
import { beginLog, distrustLog } from "./begin-log.ts";
import { byItsName } from "./full-disk.ts";

/** One editor's draft. What is read of it is for the caller to check. */
export interface DraftRow {
  /** The draft's. */
  readonly key: string;
  /** Which editor wrote it; empty: there is one for all. */
  readonly writer: string;
  readonly draft: Draft;
}

interface DraftsSchema extends DBSchema {
  drafts: { key: [key: string, writer: string]; value: DraftRow };
}

export type DraftsDatabase = IDBPDatabase<DraftsSchema>;

const DATABASE_NAME = "pressmark-drafts";

let connection: Promise<DraftsDatabase> | null = null;

/** Drafts that are kept elsewhere: an earlier Pressmark did so, and so does this one where there is no database. */
export interface DraftsElsewhere {
  read(): Promise<readonly DraftRow[]>;
  drop(): Promise<void>;
}

/**
 * The one connection of this context, opened at first use and again after it was closed. What stands elsewhere is taken in
 * first, and dropped there once it is on the disk.
 * @throws DOMException when it cannot be opened
 */
export function draftsDatabase(elsewhere: DraftsElsewhere): Promise<DraftsDatabase> {
  connection ??= openDrafts(elsewhere).catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

async function openDrafts(elsewhere: DraftsElsewhere): Promise<DraftsDatabase> {
  const forget = () => {
    connection = null;
  };
  const database = await openDB<DraftsSchema>(DATABASE_NAME, 1, {
    upgrade: (upgrading) =>
      void upgrading.createObjectStore("drafts", { keyPath: ["key", "writer"] }),
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: () => {
      distrustLog();
      forget();
    },
  });
  const rows = await elsewhere.read();
  if (rows.length > 0) {
    await takeIn(database, rows);
    await elsewhere.drop();
  }
  return database;
}

/** Where the same editor wrote here since, that is the draft. */
async function takeIn(database: DraftsDatabase, rows: readonly DraftRow[]): Promise<void> {
  await change(database, async (drafts) => {
    for (const row of rows) {
      // Of a damaged row there may be no draft at all.
      const there: unknown = (await drafts.get([row.key, row.writer]))?.draft?.changed;
      if (typeof there !== "string" || there < row.draft.changed) await drafts.put(row);
    }
  });
}

/** All that is kept under `key`, by whomever it was written. */
export async function draftsUnder(database: DraftsDatabase, key: string): Promise<DraftRow[]> {
  return await database.getAll("drafts", IDBKeyRange.bound([key], [key, []]));
}

/**
 * Keeps one and drops others, all or nothing, and on the disk when it answers.
 * @throws DOMException "QuotaExceededError" where the disk is full
 */
export async function changeDrafts(
  database: DraftsDatabase,
  { put, remove }: DraftChanges,
): Promise<void> {
  await change(database, async (drafts) => {
    if (put !== null) await drafts.put(put);
    for (const { key, writer } of remove) await drafts.delete([key, writer]);
  });
}

export interface DraftChanges {
  readonly put: DraftRow | null;
  readonly remove: readonly Pick<DraftRow, "key" | "writer">[];
}

type DraftsStore = IDBPObjectStore<DraftsSchema, ["drafts"], "drafts", "readwrite">;

async function change(
  database: DraftsDatabase,
  work: (drafts: DraftsStore) => Promise<void>,
): Promise<void> {
  await beginLog();
  try {
    const transaction = database.transaction("drafts", "readwrite", { durability: "strict" });
    // Seen below; without this a failed request would also surface as an unhandled rejection.
    transaction.done.catch(() => undefined);
    await work(transaction.store).catch((error: unknown) => {
      throw transaction.error ?? error;
    });
    await transaction.done;
  } catch (error) {
    // After the disk failed a connection may write no more, room or not: the next use opens another.
    distrustLog();
    database.close();
    connection = null;
    throw byItsName(error);
  }
}
