// The whole library as one file: every table at one moment, and the reader's settings.

import type { Annotation } from "../core/model/annotation.ts";
import { type Row, TABLE_NAMES, type TableName } from "../exchange/tables.ts";
import { BackupText } from "../exchange/write-backup.ts";
import { readLibrariesToKeep } from "../replication/library-states.ts";
import { readSettings } from "../settings/settings.ts";
import { library } from "../store/database.ts";
import { readTables } from "../store/read-tables.ts";
import { message } from "../ui/message.ts";
import { readBackupState } from "./backup-state.ts";

export interface LibraryFile {
  readonly file: Blob;
  /** The last change that is surely in it (BackupState *change*). */
  readonly covered: string | null;
  /** Of the moment that it shows; ISO 8601 with milliseconds, UTC. */
  readonly now: string;
}

/** Text is handed to the browser in pieces of this many UTF-16 code units, so that it need not stay in memory. */
const PIECE = 1_000_000;

/** Articles are read before annotations, which stand at their address. */
const IN_ORDER: readonly TableName[] = [
  ...TABLE_NAMES.filter((name) => name !== "annotations"),
  "annotations",
];

/**
 * `progress` hears of the share that is read, 0 to 1.
 * @throws the signal's reason once it is aborted; DatabaseError
 */
export async function libraryFile(
  options: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void } = {},
): Promise<LibraryFile> {
  // Asked first: a change in the midst of reading leaves the backup due.
  const { change: covered } = await readBackupState();
  const settings = await readSettings();
  const shared = (await readLibrariesToKeep()).map((name) => ({ ...name }));
  const now = new Date().toISOString();
  const label = message("backupLabel");
  const text = new BackupText({ id: crypto.randomUUID(), now, label });
  const pieces: Blob[] = [];
  let open: string[] = [];
  let length = 0;
  const add = (part: string) => {
    open.push(part);
    length += part.length;
    if (length < PIECE) return;
    pieces.push(new Blob(open));
    open = [];
    length = 0;
  };
  const sources = new Map<string, string>();
  let total = 0;
  let read = 0;
  await readTables(await library(), IN_ORDER, {
    count: (_table, rows) => {
      options.signal?.throwIfAborted();
      total += rows;
    },
    rows: (table, rows) => {
      options.signal?.throwIfAborted();
      read += rows.length;
      options.progress?.(read / total);
      if (table === "articles") remember(sources, rows);
      add(
        table === "annotations"
          ? text.annotations(annotationsIn(rows), (id) => sources.get(id) ?? null)
          : text.rows(table as Exclude<TableName, "annotations">, rows),
      );
    },
    before: (table) => {
      if (table !== "annotations") return;
      add(text.rows("settings", [{ ...settings }]));
      if (shared.length > 0) add(text.rows("libraries", shared));
    },
  });
  add(text.end());
  const parts = [text.start(), ...pieces, ...open];
  return { file: new Blob(parts, { type: "application/json" }), covered, now };
}

function remember(sources: Map<string, string>, articles: readonly Row[]): void {
  for (const { id, source } of articles) sources.set(String(id), String(source));
}

/** Rows of the table of annotations are annotations. */
const annotationsIn = (rows: readonly Row[]): readonly Annotation[] =>
  rows as readonly unknown[] as readonly Annotation[];
