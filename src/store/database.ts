// The database: opened once in each context, and written in transactions that are all or nothing.

import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import { ValuedError } from "../core/model/failure.ts";
import { beginLog, distrustLog } from "./begin-log.ts";
import { byItsName } from "./full-disk.ts";
import { notingUnsent } from "./note-unsent.ts";
import { type Schema, STORES } from "./schema.ts";
import { UPGRADES } from "./upgrades.ts";

export type Database = IDBPDatabase<Schema>;
type OpenTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], "readwrite">;
/** A transaction over all stores: when it is over is not the matter of those who write in it. */
export type WriteTransaction = Pick<OpenTransaction, "objectStore">;

export const DATABASE_NAME = "pressmark";
/** One step leads from each version to the next. */
const DATABASE_VERSION = UPGRADES.length;

/** The library cannot be opened; the browser's name for why is its one value. Nothing was changed. */
export class DatabaseError extends ValuedError {
  override readonly name: string = "DatabaseError";
}

/** A newer Pressmark wrote the library. */
export class NewerLibraryError extends DatabaseError {
  override readonly name = "NewerLibraryError";
}

function explain(error: unknown): DatabaseError {
  const name = error instanceof Error ? error.name : "";
  if (name === "VersionError") return new NewerLibraryError([], { cause: error });
  return new DatabaseError([name || String(error)], { cause: error });
}

/**
 * Opens the library, upgrading it where needed. The connection closes itself when another context needs
 * to upgrade or delete the database; `onClose` then runs, and the next use opens it anew.
 * @throws DatabaseError when it cannot be opened; an existing database is then unchanged.
 */
export async function openDatabase(onClose: () => void): Promise<Database> {
  try {
    const database = await openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
      async upgrade(upgrading, from, _to, transaction) {
        for (const step of UPGRADES.slice(from)) await step(upgrading, transaction);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClose();
      },
      terminated: () => {
        distrustLog();
        onClose();
      },
    });
    return database;
  } catch (error) {
    throw explain(error);
  }
}

let connection: Promise<Database> | null = null;

/** The one connection of this context, opened at first use and again after it was closed. */
export function library(): Promise<Database> {
  if (connection === null) {
    const forget = () => {
      connection = null;
    };
    connection = openDatabase(forget);
    connection.catch(forget);
  }
  return connection;
}

/** What a read meets on a connection that is closed: before it began, or in the midst of it. */
const CLOSED: ReadonlySet<string> = new Set(["InvalidStateError", "AbortError"]);

/**
 * Reads, and once more over another connection where the first is closed by now: browsers close it when the disk fails, and
 * so does whoever wrote meanwhile and was refused (`leave`). `work` may run twice: it writes nothing, or goes on from where it was.
 */
export async function readLibrary<Value>(
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await library();
  try {
    return await work(database);
  } catch (error) {
    const isClosed = error instanceof DOMException && CLOSED.has(error.name);
    if (!isClosed) throw error;
    // Whoever met it first has opened another already.
    if ((await connection) === database) leave(database);
    return await work(await library());
  }
}

/**
 * Runs `work` in one transaction over all stores and answers only when it is complete and on the disk
 * (`durability: "strict"`). When `work` or the transaction fails, nothing of it is kept.
 * `work` must await nothing but the transaction's own requests: IndexedDB ends a transaction that idles.
 * @throws DOMException "QuotaExceededError" where the disk is full
 */
export async function write<Value>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  return writeNoting(database, null, work);
}

/** The same for what the database of this library has already: it is noted to be sent to those of the others alone. */
export async function writeAgreed<Value>(
  database: Database,
  library: string,
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  return writeNoting(database, library, work);
}

async function writeNoting<Value>(
  database: Database,
  but: string | null,
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  await beginLog();
  return writeDerived(database, (transaction) => work(notingUnsent(transaction, but)));
}

/** The same for what can be made anew from the rest, and so may be lost. */
export async function writeDerived<Value>(
  database: Database,
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = beginWrite(database);
  // Seen below; without this a failed request would also surface as an unhandled rejection.
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    // A request only says that its transaction was aborted; why, the transaction knows: the disk is full, mostly.
    const cause = byItsName(transaction.error ?? error);
    abort(transaction);
    if (cause instanceof DOMException) leave(database);
    throw cause;
  }
}

function beginWrite(database: Database): OpenTransaction {
  try {
    return database.transaction([...STORES], "readwrite", { durability: "strict" });
  } catch (error) {
    leave(database);
    throw error;
  }
}

/** After the disk failed, Firefox lets the connection write no more, room or not: the next use opens another. */
function leave(database: Database): void {
  distrustLog();
  database.close();
  connection = null;
}

function abort(transaction: OpenTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Already over: the browser aborted it itself.
  }
}
