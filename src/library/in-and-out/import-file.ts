// An import, step by step: a file is read into a place of its own in the library's database, looked at
// beside what is there, then applied in one transaction, or forgotten. Done here and not in the background,
// since a message holds 64 MiB at most; under the lock that every writer takes.

import type { Annotation } from "../../core/model/annotation.ts";
import { OWN_LIBRARY } from "../../core/model/library.ts";
import type { Settings } from "../../core/model/settings.ts";
import type { Incoming, Problem } from "../../exchange/incoming.ts";
import { type FileFormat, ImportedText } from "../../exchange/read-file.ts";
import { sameRecord } from "../../exchange/same-record.ts";
import { type Here, type Policy, Settlement, type Verdict } from "../../exchange/settle.ts";
import {
  isTableName,
  type Row,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from "../../exchange/tables.ts";
import { ask } from "../../messages/send.ts";
import { readSettings, rewriteSettings } from "../../settings/settings.ts";
import { type Database, library } from "../../store/database.ts";
import {
  clearStaged,
  commitStaged,
  type LibraryInside,
  reviewStaged,
  type StagedRow,
  stageRows,
  thinStaged,
  undoImport,
} from "../../store/transfer.ts";
import { withWriteLock } from "../../store/write-lock.ts";
import {
  type Encoding,
  EncodingError,
  encodingIn,
  NotUtf8Error,
  textChunks,
} from "./decode-file.ts";

export interface Watch {
  readonly signal: AbortSignal;
  /** Share of the work that is done, 0 to 1. */
  readonly progress: (share: number) => void;
}

export interface StagedFile {
  /** Random UUID. */
  readonly importId: string;
  readonly name: string;
  readonly format: FileFormat | null;
  /** How many records were read, of all tables. */
  readonly records: number;
  /** The first of them, in the order of the file. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** The settings in the file; null: it has none. */
  readonly settings: Settings | null;
}

/** Whoever needs all of them has the file. */
const MOST_PROBLEMS = 500;
const BATCH = 500;

/**
 * Reads a file and keeps its records aside. The library is not touched.
 * @throws ArchiveError, NoTextError, NotUtf8Error; the signal's reason
 */
export async function stageFile(file: File, watch: Watch): Promise<StagedFile> {
  const encoding = await encodingIn(file);
  try {
    return await stageAs(file, encoding, watch);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    // Spreadsheet programs still write CSV in the encoding of old Windows; JSON is UTF-8 by its standard.
    if (encoding !== "utf-8" || (await looksLikeJson(file))) {
      throw new NotUtf8Error("", { cause: error });
    }
    return await stageAs(file, "windows-1252", watch);
  }
}

async function looksLikeJson(file: Blob): Promise<boolean> {
  return /^\s*[{[]/.test(await file.slice(0, 200).text());
}

async function stageAs(file: File, encoding: Encoding, watch: Watch): Promise<StagedFile> {
  const database = await library();
  await clearStaged(database);
  const imported = new ImportedText(new Date().toISOString());
  const importId = crypto.randomUUID();
  const problems: Problem[] = [];
  let problemCount = 0;
  let settings: Settings | null = null;
  let at = 0;
  let open: StagedRow[] = [];
  const take = async (found: ReturnType<ImportedText["push"]>): Promise<void> => {
    for (const one of found) {
      if (one.is === "problem") {
        problemCount += 1;
        if (problems.length < MOST_PROBLEMS) problems.push(one);
      } else if (one.table === "settings") settings = settingsIn(one);
      else open.push(staged(one, { table: one.table, at: at++, importId }));
      if (open.length >= BATCH) {
        await stageRows(database, open);
        open = [];
      }
    }
  };
  for await (const { text, bytes } of textChunks(file, encoding)) {
    watch.signal.throwIfAborted();
    await take(imported.push(text));
    watch.progress(bytes / Math.max(1, file.size));
    if (imported.stopped) break;
  }
  await take(imported.end());
  await stageRows(database, open);
  const { format } = imported;
  return { importId, name: file.name, format, records: at, problems, problemCount, settings };
}

/** Its fields were checked when it was read. */
const settingsIn = ({ row }: Incoming): Settings => row as unknown as Settings;

const staged = (
  { row, foreign }: Incoming,
  place: { readonly table: TableName; readonly at: number; readonly importId: string },
): StagedRow => ({ ...place, rank: TABLE_NAMES.indexOf(place.table), row, foreign });

export interface Preview {
  /** Of each table that the file has records of. */
  readonly counts: ReadonlyMap<TableName, Readonly<Record<Verdict, number>>>;
  /** The first annotations of each verdict. */
  readonly examples: Readonly<Record<"new" | "conflict", readonly Annotation[]>>;
}

const MOST_EXAMPLES = 5;

/** What an import of the staged file would do, as the library is now. */
export async function previewImport({ records }: StagedFile, watch: Watch): Promise<Preview> {
  const counts = new Map<TableName, Record<Verdict, number>>();
  const examples = { new: [] as Annotation[], conflict: [] as Annotation[] };
  let now: LibraryInside | null = null;
  const settlement = new Settlement(
    hereNow(() => now),
    "newer",
    await sharedLibraries(),
  );
  let done = 0;
  await reviewStaged(await library(), TABLE_NAMES, async (row, inside) => {
    watch.signal.throwIfAborted();
    now = inside;
    const { table, verdict } = await settlement.settle(incoming(row));
    const own = counts.get(table) ?? { new: 0, there: 0, conflict: 0, passed: 0 };
    counts.set(table, { ...own, [verdict]: own[verdict] + 1 });
    if (table === "annotations" && (verdict === "new" || verdict === "conflict")) {
      if (examples[verdict].length < MOST_EXAMPLES) examples[verdict].push(annotationIn(row.row));
    }
    done += 1;
    watch.progress(done / records);
  });
  return { counts, examples };
}

/** Rows of the table of annotations are annotations. */
const annotationIn = (row: Row): Annotation => row as unknown as Annotation;

/** @throws TypeError for a row that we did not stage */
function incoming({ table, row, foreign }: StagedRow): Incoming & { readonly table: TableName } {
  if (!isTableName(table)) throw new TypeError(`Expected a table of the library, found ${table}`);
  return { is: "row", table, row, foreign };
}

const hereIn = (inside: LibraryInside): Here => inside;

/** The library in whatever transaction is open: a preview looks at a file in many. */
function hereNow(open: () => LibraryInside | null): Here {
  const now = (): LibraryInside => {
    const inside = open();
    if (inside === null) throw new TypeError("Expected an open transaction, found none");
    return inside;
  };
  return {
    get: (table, key) => now().get(table, key),
    articleBySource: (source) => now().articleBySource(source),
    articlesByAddressKeys: (keys) => now().articlesByAddressKeys(keys),
    articlesByHashes: (hashes) => now().articlesByHashes(hashes),
    annotationsOn: (articleId) => now().annotationsOn(articleId),
  };
}

/** Ids of those that are on this device. */
async function sharedLibraries(): Promise<ReadonlySet<string>> {
  const statuses = await ask("read-libraries", null);
  return new Set(statuses.map((one) => one.library).filter((id) => id !== OWN_LIBRARY));
}

export interface ImportChoice {
  readonly policy: Policy;
  /** The settings in the file are taken over, too. */
  readonly settings: boolean;
}

/** Their rows say what becomes of others. */
const JUDGED_BY: ReadonlySet<TableName> = new Set(["articles", "officialsLists"]);

/**
 * What the file has to write is found while others may save; under the lock that keeps them waiting only this is
 * judged once more, by the library as it is then, and written. How many rows are left.
 */
async function findWrites(
  database: Database,
  file: StagedFile,
  { choice, watch }: { readonly choice: ImportChoice; readonly watch: Watch },
): Promise<number> {
  let now: LibraryInside | null = null;
  const settlement = new Settlement(
    hereNow(() => now),
    choice.policy,
    await sharedLibraries(),
  );
  let done = 0;
  return await thinStaged(database, file, TABLE_NAMES, async (row, inside) => {
    watch.signal.throwIfAborted();
    now = inside;
    const { table, write, clear, revive } = await settlement.settle(incoming(row));
    done += 1;
    watch.progress(done / file.records / 2);
    const isIdle = write === null && clear === null && revive === null;
    // Of two passages of the same words in another tool's file either is told from the other by all that it has.
    return JUDGED_BY.has(table) || row.foreign || !isIdle;
  });
}

/**
 * Applies the staged file in one transaction, or nothing of it.
 * @throws StaleImportError; the signal's reason; then nothing was changed
 */
export async function applyImport(
  file: StagedFile,
  choice: ImportChoice,
  watch: Watch,
): Promise<void> {
  const database = await library();
  const wanted = choice.settings ? file.settings : null;
  const before = wanted === null ? null : { ...(await readSettings()) };
  const records = await findWrites(database, file, { choice, watch });
  const shared = await sharedLibraries();
  let done = 0;
  await withWriteLock(async () => {
    let settlement: Settlement | null = null;
    await commitStaged(database, {
      decide: (row, inside) => {
        watch.signal.throwIfAborted();
        done += 1;
        watch.progress(0.5 + done / records / 2);
        settlement ??= new Settlement(hereIn(inside), choice.policy, shared);
        return settlement.settle(incoming(row));
      },
      keyOf: (table, row) => {
        if (!isTableName(table)) throw new TypeError(`Expected a table, found ${table}`);
        return TABLES[table].keyOf(row);
      },
      now: new Date().toISOString(),
      importId: file.importId,
      records,
      settings: before,
    });
  });
  if (wanted !== null) await withWriteLock(() => rewriteSettings(() => wanted));
  await ask("announce-import", null);
}

/** Forgets what was read. */
export async function forgetImport(): Promise<void> {
  await clearStaged(await library());
}

/** Takes the last import back in one step; how many records stay because they were changed since. */
export async function takeBackImport(): Promise<number> {
  const database = await library();
  const { stayed, settings } = await withWriteLock(() => undoImport(database, sameRecord));
  // What the log holds was read from the settings themselves.
  if (settings !== null) {
    await withWriteLock(() => rewriteSettings(() => settings as unknown as Settings));
  }
  await ask("announce-import", null);
  return stayed;
}
