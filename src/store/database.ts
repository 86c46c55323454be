// The database: its schema as a type, so that a wrong store or index name does not compile, and one
// upgrade step per version.

import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from "idb";
import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Correction } from "../core/model/correction.ts";
import { ValuedError } from "../core/model/failure.ts";
import type { History } from "../core/model/history.ts";
import { OWN_LIBRARY } from "../core/model/library.ts";
import type { RememberedMark } from "../core/model/link.ts";
import type { OfficialsList, StoredOfficial } from "../core/model/officials-list.ts";
import type { OwnLink } from "../core/model/own-link.ts";
import type { PersonDecision } from "../core/model/person-decision.ts";
import type { Remembered } from "../core/model/remembered.ts";
import { beginLog, distrustLog } from "./begin-log.ts";
import type { KeptDigest } from "./digest.ts";
import type { FactRow, ImportRun } from "./import-run.ts";
import type { JournalEntry } from "./journal.ts";
import type { ImportedRow } from "./logged-writes.ts";
import { notingUnsent, type UnsentRow } from "./note-unsent.ts";
import type { ReplicaRow, ReplicationRow, SetAsideRow } from "./replicas.ts";
import type { StagedRow } from "./staged-rows.ts";

export interface Schema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: { bySource: string; byAddress: string; byAddressKey: string; byFingerprint: string };
  };
  annotations: {
    key: string;
    value: Annotation;
    indexes: {
      byArticle: string;
      byChanged: string;
      /** Those alone that stand in a shared library. */
      byLibrary: string;
      /** Those alone that are removed; of these, those alone that stand in a shared library. */
      byRemoved: string;
      byLibraryRemoved: [library: string, removed: string];
    };
  };
  /** Marks of articles that are kept, for linking. Made anew at each save on the article. */
  marks: {
    key: [articleId: string, ordinal: number];
    value: RememberedMark;
    indexes: { byLinkKey: string };
  };
  /** What the reader said of marks. By address: their article need not be kept. */
  corrections: { key: string; value: Correction; indexes: { bySource: string } };
  /** Lists of officials that the reader added. */
  officialsLists: { key: string; value: OfficialsList };
  /** Of the reader's lists, and of saved articles that gave them an office; made anew at each save. */
  officials: {
    key: [origin: string, ordinal: number];
    value: StoredOfficial;
    indexes: { bySurname: string };
  };
  /** Whom the reader put together and parted, found by the keys of both names. */
  personDecisions: { key: string; value: PersonDecision; indexes: { byPersonKey: string } };
  /** Links that the reader drew, found from either end. */
  ownLinks: { key: string; value: OwnLink; indexes: { byEnd: string } };
  /** Every wording seen of what is saved and of the marks of its articles. `byAlarm`: only those with one. */
  histories: {
    key: string;
    value: History;
    indexes: { byArticle: string; byAlarm: string };
  };
  /** What an import has read and the reader has not yet agreed to. */
  staged: { key: [rank: number, at: number]; value: StagedRow };
  /** An import that is being written, or taken back; no row: none is. */
  importRun: { key: string; value: ImportRun };
  /** What its rows that were written say of those to come. */
  importFacts: { key: [rank: number, at: number]; value: FactRow };
  /** What the last import replaced, in its order. */
  importUndo: { key: number; value: ImportedRow };
  /** The folder that backups are written to, in browsers that let the reader pick one. */
  backupPlace: { key: string; value: BackupPlace };
  /** Everything saved, packed for search; derived, one record. */
  digest: { key: string; value: KeptDigest };
  /** Annotations that were written since the digest was made. */
  digestJournal: { key: string; value: JournalEntry };
  /** Which articles are kept whether or not anything is saved on them, by the article's id. */
  remembered: { key: string; value: Remembered };
  /** That a library is replicated with a database elsewhere, and how far; no row: nothing is. */
  replications: { key: string; value: ReplicationRow };
  /** Documents as both sides last had them. */
  replicas: { key: [library: string, id: string]; value: ReplicaRow };
  /** Records that were written since, for each library that is replicated. */
  unsent: { key: [library: string, table: string, key: string]; value: UnsentRow };
  /** Documents from elsewhere that did not fit. */
  setAside: { key: [library: string, id: string]; value: SetAsideRow };
}

/** `id` is always "folder": there is one. */
export interface BackupPlace {
  readonly id: "folder";
  readonly folder: FileSystemDirectoryHandle;
}

export type Database = IDBPDatabase<Schema>;
type OpenTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], "readwrite">;
/** A transaction over all stores: when it is over is not the matter of those who write in it. */
export type WriteTransaction = Pick<OpenTransaction, "objectStore">;

export const DATABASE_NAME = "pressmark";
export const DATABASE_VERSION = 10;

/** The library cannot be opened; the browser's name for why is its one value. Nothing was changed. */
export class DatabaseError extends ValuedError {
  override readonly name: string = "DatabaseError";
}

/** A newer Pressmark wrote the library. */
export class NewerLibraryError extends DatabaseError {
  override readonly name = "NewerLibraryError";
}

type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;
type Upgrade = (database: Database, transaction: UpgradeTransaction) => Promise<void> | void;

/** Step i brings version i to version i + 1; a step that was released is never changed. */
const UPGRADES: readonly Upgrade[] = [
  (database) => {
    const articles = database.createObjectStore("articles", { keyPath: "id" });
    articles.createIndex("bySource", "source");
    articles.createIndex("byAddress", "addresses", { multiEntry: true });
    const annotations = database.createObjectStore("annotations", { keyPath: "id" });
    annotations.createIndex("byArticle", "articleId");
    annotations.createIndex("byChanged", "changed");
    const marks = database.createObjectStore("marks", { keyPath: ["articleId", "ordinal"] });
    marks.createIndex("byLinkKey", "linkKeys", { multiEntry: true });
    const corrections = database.createObjectStore("corrections", { keyPath: "id" });
    corrections.createIndex("bySource", "source");
  },
  (database) => {
    database.createObjectStore("officialsLists", { keyPath: "id" });
    const officials = database.createObjectStore("officials", { keyPath: ["origin", "ordinal"] });
    officials.createIndex("bySurname", "surnameKeys", { multiEntry: true });
  },
  (database) => {
    const decisions = database.createObjectStore("personDecisions", { keyPath: "id" });
    decisions.createIndex("byPersonKey", "personKeys", { multiEntry: true });
    const links = database.createObjectStore("ownLinks", { keyPath: "id" });
    links.createIndex("byEnd", "ends", { multiEntry: true });
  },
  async (database, transaction) => {
    const histories = database.createObjectStore("histories", { keyPath: "id" });
    histories.createIndex("byArticle", "articleId");
    // A record whose `alarm` is null is not in the index at all.
    histories.createIndex("byAlarm", "alarm");
    const articles = transaction.objectStore("articles");
    articles.createIndex("byAddressKey", "addressKeys", { multiEntry: true });
    articles.createIndex("byFingerprint", "fingerprint", { multiEntry: true });
    // Filled in when the article is open again; what was saved gets its history then, too.
    for await (const cursor of articles) {
      await cursor.update({ ...cursor.value, addressKeys: [], fingerprint: [] });
    }
  },
  (database) => {
    database.createObjectStore("staged", { keyPath: ["rank", "at"] });
    database.createObjectStore("importUndo", { keyPath: "at" });
    database.createObjectStore("backupPlace", { keyPath: "id" });
  },
  async (database, transaction) => {
    database.createObjectStore("digest", { keyPath: "id" });
    const entries = database.createObjectStore("digestJournal", { keyPath: "id" });
    for (const id of await transaction.objectStore("annotations").getAllKeys()) {
      await entries.put({ id, token: "" });
    }
  },
  (database) => {
    database.createObjectStore("remembered", { keyPath: "articleId" });
  },
  (database) => {
    database.createObjectStore("replications", { keyPath: "library" });
    database.createObjectStore("replicas", { keyPath: ["library", "id"] });
    database.createObjectStore("unsent", { keyPath: ["table", "key"] });
    database.createObjectStore("setAside", { keyPath: ["library", "id"] });
  },
  async (database, transaction) => {
    const annotations = transaction.objectStore("annotations");
    annotations.createIndex("byLibrary", "library");
    annotations.createIndex("byRemoved", "removed");
    annotations.createIndex("byLibraryRemoved", ["library", "removed"]);
    // Until now there was the reader's own library alone.
    const rows = await transaction.objectStore("unsent").getAll();
    database.deleteObjectStore("unsent");
    const unsent = database.createObjectStore("unsent", { keyPath: ["library", "table", "key"] });
    for (const row of rows) await unsent.put({ ...row, library: OWN_LIBRARY });
  },
  (database) => {
    database.createObjectStore("importRun", { keyPath: "id" });
    database.createObjectStore("importFacts", { keyPath: ["rank", "at"] });
  },
];

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

/**
 * Reads, and once more over another connection where the first is closed by now: Firefox closes it when the disk fails, and
 * so does whoever wrote meanwhile and was refused (`leave`). `work` may run twice, and writes nothing.
 */
export async function readLibrary<Value>(
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await library();
  try {
    return await work(database);
  } catch (error) {
    const isClosed = error instanceof DOMException && error.name === "InvalidStateError";
    if (!isClosed) throw error;
    // Whoever met it first has opened another already.
    if ((await connection) === database) leave(database);
    return await work(await library());
  }
}

/** Every store; tests compare it with what is there, and with what a backup holds. */
export const STORES = [
  "articles",
  "annotations",
  "marks",
  "corrections",
  "officialsLists",
  "officials",
  "personDecisions",
  "ownLinks",
  "histories",
  "staged",
  "importRun",
  "importFacts",
  "importUndo",
  "backupPlace",
  "digest",
  "digestJournal",
  "remembered",
  "replications",
  "replicas",
  "unsent",
  "setAside",
] as const satisfies readonly StoreNames<Schema>[];

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

/**
 * Chromium closes the database when the disk is full, and says so in its log's words: "Connection is closing because
 * of: IO error: …: FILE_ERROR_NO_SPACE (…)".
 */
function byItsName(error: unknown): unknown {
  const isFull = error instanceof DOMException && error.message.includes("NO_SPACE");
  return isFull ? new DOMException("The disk is full", "QuotaExceededError") : error;
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
