// Chromium keeps IndexedDB in LevelDB, which writes on in the log that it finds (option reuse_logs). A log that ends in
// the middle of a record, as after a full disk or a loss of power, is read without complaint; but what is then
// written behind the torn record makes it unreadable at the next start, and Chromium deletes such a database whole. So
// before anything is acknowledged in a browser's session, and again after the disk failed, the log is made to end.
// LevelDB begins another when its table in memory is full (4 MB), writes the table to a file of its own, and waits
// for that when the next one is full: twice the size leaves nothing to be read from the old log. (LevelDB's
// db_impl.cc: RecoverLogFile, MakeRoomForWrite. Shown by tests/journey/full-disk.ts.)

import { deleteDB, openDB } from "idb";
import { byItsName, isFullDisk } from "./full-disk.ts";

/** Databases of one origin share a log; this one is gone again when the new log is begun. */
const FILLER = "pressmark-log";
const TRANSACTIONS = 10;
/** Larger values become files of their own; the bytes are random since Chromium compresses. */
const ROW_BYTES = 32_768;
const ROWS = 32;

/** Whether this browser session has a log that is whole, for all contexts that write. */
export interface LogMemory {
  isBegun(): Promise<boolean>;
  setBegun(begun: boolean): Promise<void>;
}

function inThisContext(): LogMemory {
  let begun = false;
  return {
    isBegun: async () => begun,
    setBegun: async (now) => {
      begun = now;
    },
  };
}

let memory = inThisContext();
let beginning: Promise<void> | null = null;

/** Where it is kept that a log was begun; until this is called, in this context alone. */
export function keepLogMemory(kept: LogMemory): void {
  memory = kept;
}

/** Firefox keeps IndexedDB in SQLite, whose journal is not written on. */
const hasLog = (): boolean => !globalThis.location?.protocol.startsWith("moz-");

/**
 * Begins a new log where this session has none that is whole.
 * @throws DOMException "QuotaExceededError" where there is no room for it: what was written now could be lost
 */
export async function beginLog(): Promise<void> {
  if (!hasLog()) return;
  beginning ??= begin().finally(() => {
    beginning = null;
  });
  await beginning;
}

/** The disk failed, or the browser closed the database: the log may end in the middle of a record. */
export function distrustLog(): void {
  if (!hasLog()) return;
  memory.setBegun(false).catch(() => undefined);
}

async function begin(): Promise<void> {
  if (await memory.isBegun()) return;
  try {
    await fill();
  } catch (error) {
    // Whatever else hinders it must not hinder saving.
    if (isFullDisk(error)) throw byItsName(error);
    return;
  }
  await memory.setBegun(true);
}

async function fill(): Promise<void> {
  const filler = await openDB(FILLER, 1, {
    upgrade: (database) => void database.createObjectStore("rows"),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    for (let at = 0; at < TRANSACTIONS; at += 1) {
      const transaction = filler.transaction("rows", "readwrite", { durability: "relaxed" });
      transaction.done.catch(() => undefined);
      for (let row = 0; row < ROWS; row += 1) {
        const bytes = crypto.getRandomValues(new Uint8Array(ROW_BYTES));
        transaction.store.put(bytes, row).catch(() => undefined);
      }
      await transaction.done.catch((error: unknown) => {
        throw transaction.error ?? error;
      });
    }
  } finally {
    filler.close();
    await deleteDB(FILLER);
  }
}
