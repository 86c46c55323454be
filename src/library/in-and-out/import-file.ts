// An import, step by step: a file is read into a place of its own in the library's database, looked at
// beside what is there, then applied (imports/carry-out), or forgotten. Done here and not in the background,
// since a message holds 64 MiB at most.

import type { Annotation } from "../../core/model/annotation.ts";
import { type LibraryName, MOST_LIBRARIES } from "../../core/model/library.ts";
import type { Settings } from "../../core/model/settings.ts";
import type { Found, Incoming, Problem } from "../../exchange/incoming.ts";
import { type FileFormat, ImportedText } from "../../exchange/read-file.ts";
import { type Policy, Settlement, type Verdict } from "../../exchange/settle.ts";
import { type Row, TABLE_NAMES, type TableName } from "../../exchange/tables.ts";
import {
  carryOut,
  type Ended,
  endImport,
  incomingOf,
  takeBack,
  type Watch,
} from "../../imports/carry-out.ts";
import { ifNoneImports, withImportLock } from "../../imports/import-lock.ts";
import { aheadOf, findWrites } from "../../imports/look-ahead.ts";
import { workplace } from "../../imports/workplace.ts";
import { ask } from "../../messages/send.ts";
import { readSettings } from "../../settings/settings.ts";
import { library } from "../../store/database.ts";
import { beginImport, readImportRun } from "../../store/import-run.ts";
import type { LibraryInside } from "../../store/library-inside.ts";
import { clearStaged, reviewStaged, type StagedRow, stageRows } from "../../store/staged-rows.ts";
import {
  type Encoding,
  EncodingError,
  encodingIn,
  NotUtf8Error,
  textChunks,
} from "./decode-file.ts";

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
  /** The shared libraries that the file's annotations may stand in. */
  readonly libraries: readonly LibraryName[];
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
  return await withImportLock(watch.signal, async () => {
    // What it has staged is still to be written.
    await endCutOff(watch);
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
  });
}

async function endCutOff(watch: Watch): Promise<Ended> {
  const ended = await endImport(await workplace(), watch);
  if (ended !== "none") await ask("announce-import", null);
  return ended;
}

/** Brings an import to its end that was cut off; waits for whoever is at it. */
export async function endUnfinished(watch: Watch): Promise<Ended> {
  return await withImportLock(watch.signal, () => endCutOff(watch));
}

/** True where an import was cut off, or is being written in another tab. */
export async function isUnfinished(): Promise<boolean> {
  return (await readImportRun(await library())) !== null;
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
  const libraries: LibraryName[] = [];
  let at = 0;
  let open: StagedRow[] = [];
  /** Null: it is no row of a table. */
  const sortOut = (one: Found): StagedRow | null => {
    if (one.is === "problem") {
      problemCount += 1;
      if (problems.length < MOST_PROBLEMS) problems.push(one);
      return null;
    }
    if (one.table === "settings") {
      settings = settingsIn(one);
      return null;
    }
    if (one.table !== "libraries") return staged(one, { table: one.table, at: at++, importId });
    // What stands in one too many comes into the reader's own.
    if (libraries.length < MOST_LIBRARIES) libraries.push(libraryIn(one));
    return null;
  };
  const take = async (found: readonly Found[]): Promise<void> => {
    for (const one of found) {
      const row = sortOut(one);
      if (row !== null) open.push(row);
      if (open.length < BATCH) continue;
      await stageRows(database, open);
      open = [];
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
  const read = { importId, name: file.name, format, records: at, settings, libraries };
  return { ...read, problems, problemCount };
}

/** Its fields were checked when it was read. */
const settingsIn = ({ row }: Incoming): Settings => row as unknown as Settings;
const libraryIn = ({ row }: Incoming): LibraryName => row as unknown as LibraryName;

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
export async function previewImport(file: StagedFile, watch: Watch): Promise<Preview> {
  const { records } = file;
  const counts = new Map<TableName, Record<Verdict, number>>();
  const examples = { new: [] as Annotation[], conflict: [] as Annotation[] };
  let now: LibraryInside | null = null;
  const settlement = new Settlement(
    aheadOf(() => now),
    "newer",
    // As it will be: those of the file are restored first.
    new Set([...(await workplace()).libraries, ...file.libraries.map(({ library }) => library)]),
  );
  let done = 0;
  await reviewStaged(await library(), TABLE_NAMES, async (row, inside) => {
    watch.signal.throwIfAborted();
    now = inside;
    const { table, verdict } = await settlement.settle(incomingOf(row));
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

export interface ImportChoice {
  readonly policy: Policy;
  /** The settings in the file are taken over, too. */
  readonly settings: boolean;
}

/**
 * Applies the whole staged file, or nothing of it; others may save meanwhile.
 * @throws StaleImportError; the signal's reason; what the disk says: then nothing is changed. UnfinishedImportError: it is
 * brought to its end another time
 */
export async function applyImport(
  file: StagedFile,
  choice: ImportChoice,
  watch: Watch,
): Promise<void> {
  await withImportLock(watch.signal, async () => {
    if (file.libraries.length > 0) await ask("restore-libraries", { libraries: file.libraries });
    const place = await workplace();
    const settings = choice.settings && file.settings !== null ? { ...file.settings } : null;
    const settingsBefore = settings === null ? null : { ...(await readSettings()) };
    const { importId } = file;
    const { policy } = choice;
    const own = { importId, records: file.records, policy };
    const half = (share: number) => watch.progress(share / 2);
    const records = await findWrites(place, own, { ...watch, progress: half });
    const run = { importId, policy, records, settings, settingsBefore };
    await place.underLock(() => beginImport(place.database, run));
    const progress = (share: number) => watch.progress(0.5 + share / 2);
    await carryOut(place, { ...watch, progress });
  });
  await ask("announce-import", null);
}

/** Forgets what was read, unless somebody is writing it. */
export async function forgetImport(): Promise<void> {
  await ifNoneImports(async () => {
    const database = await library();
    if ((await readImportRun(database)) === null) await clearStaged(database);
  });
}

/** Takes the last import back; how many records stay because they were changed since. */
export async function takeBackImport(watch: Watch): Promise<number> {
  const stayed = await withImportLock(watch.signal, async () => {
    await endCutOff(watch);
    return await takeBack(await workplace(), watch.progress);
  });
  await ask("announce-import", null);
  return stayed;
}
