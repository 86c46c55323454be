// An import that the reader agreed to, written in short transactions between which others save. What is left to be
// written stands in `staged`, what was written in `importUndo`, and each batch moves from one to the other in the
// transaction that writes it: whenever the browser is killed, whoever opens the library next can go on, or take all back.

import { type AnyRow, BATCH, type Key } from "./any-rows.ts";
import { type Database, write } from "./database.ts";
import { inside } from "./library-inside.ts";
import { LoggedWrites, nextPlace, SETTINGS } from "./logged-writes.ts";
import {
  clearSome,
  clearStaged,
  dropStaged,
  inTurn,
  nextStaged,
  placeOf,
  type Review,
  type StagedRow,
  StaleImportError,
} from "./staged-rows.ts";

/** The one import that is not over; no row: none is. */
export interface ImportRun {
  readonly id: "run";
  /** `tidying`: all is written, and what it took to write it is being cleared away. */
  readonly doing: "writing" | "tidying" | "undoing";
  /** First place of its own in `importUndo`. What stands before it is of the import before, which can be taken back until this one is whole. */
  readonly from: number;
  /** What decides between two records that differ; the caller's own word. */
  readonly policy: string;
  /** Rows to be written or judged by when it began. */
  readonly records: number;
  /** What the settings are to be in the end; null: as they are. */
  readonly settings: AnyRow | null;
  /** The settings when it began, to be taken back to; null: it does not change them. */
  readonly settingsBefore: AnyRow | null;
  /** While it is undone: rows that were changed since and stay as they are. */
  readonly stayed: number;
}

/** What a row that was taken says of rows to come, in the caller's own words. */
export interface FactRow {
  readonly rank: number;
  readonly at: number;
  readonly facts: readonly AnyRow[];
}

/** An import was cut off and not brought to its end yet, so that no other can begin. */
export class UnfinishedImportError extends Error {
  override readonly name = "UnfinishedImportError";
}

export async function readImportRun(database: Database): Promise<ImportRun | null> {
  return (await database.get("importRun", "run")) ?? null;
}

/** From here on the import is brought to an end, whatever happens: the whole of it is written, or nothing is left of it. */
export async function beginImport(
  database: Database,
  imports: Pick<ImportRun, "policy" | "records" | "settings" | "settingsBefore"> & {
    readonly importId: string;
  },
): Promise<void> {
  const { importId, ...own } = imports;
  await write(database, async (transaction) => {
    const runs = transaction.objectStore("importRun");
    if ((await runs.get("run")) !== undefined) throw new UnfinishedImportError();
    const staged = transaction.objectStore("staged");
    const [first, count] = await Promise.all([staged.getAll(null, 1), staged.count()]);
    const isOwn = first.every((row) => row.importId === importId);
    if (!isOwn || count !== own.records) throw new StaleImportError();
    const from = await nextPlace(transaction);
    await runs.put({ ...own, id: "run", doing: "writing", from, stayed: 0 });
  });
}

/**
 * What is to be done with a staged row: `write` it, after taking the parts of the article or list `clear`
 * away; when the batch is written the article `revive` is not removed any more. Null: nothing.
 */
export interface Decision {
  readonly write: AnyRow | null;
  readonly clear: string | null;
  readonly revive: string | null;
  /** What rows to come are judged by; kept until the import is over. */
  readonly learned: readonly AnyRow[];
}

/**
 * Decides and writes the next rows behind `from`, all or none of them; where the last of them stood, or null: none
 * is left.
 */
export async function writeStaged(
  database: Database,
  imports: {
    readonly decide: Review<Decision>;
    readonly keyOf: (table: string, row: AnyRow) => Key;
    readonly belongTogether: (one: StagedRow, next: StagedRow) => boolean;
    /** Rows of one transaction, about. */
    readonly most: number;
    /** ISO 8601 with milliseconds, UTC. */
    readonly now: string;
  },
  from: readonly [rank: number, at: number] | null,
): Promise<{ readonly last: readonly [rank: number, at: number]; readonly count: number } | null> {
  return await write(database, async (transaction) => {
    const library = inside(transaction);
    const rows = await nextStaged(transaction, from, imports);
    const last = rows.at(-1);
    if (last === undefined) return null;
    const writes = await LoggedWrites.in(transaction);
    const revived = new Set<string>();
    await inTurn(rows, async (staged) => {
      const { write: row, clear, revive, learned } = await imports.decide(staged, library);
      if (clear !== null) await writes.clearParts(clear);
      if (revive !== null) revived.add(revive);
      if (row !== null) await writes.change(staged.table, imports.keyOf(staged.table, row), row);
      if (learned.length === 0) return;
      const { rank, at } = staged;
      await transaction.objectStore("importFacts").put({ rank, at, facts: learned });
    });
    for (const id of revived) await writes.revive(id, imports.now);
    await dropStaged(transaction, rows);
    return { last: placeOf(last), count: rows.length };
  });
}

/** What was learned so far, in the order in which it was. */
export async function readFacts(
  database: Database,
  learn: (facts: readonly AnyRow[]) => void,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: FactRow[] = await database.getAll("importFacts", range, BATCH);
    for (const { facts } of rows) learn(facts);
    const last = rows.at(-1);
    if (last === undefined) return;
    range = IDBKeyRange.lowerBound(placeOf(last), true);
  }
}

/** All is written: from here on it is the import that can be taken back. */
export async function endWriting(database: Database): Promise<void> {
  await write(database, async (transaction) => {
    const runs = transaction.objectStore("importRun");
    const run = await runs.get("run");
    if (run?.doing !== "writing") return;
    const writes = await LoggedWrites.in(transaction);
    if (run.settingsBefore !== null) await writes.remember(SETTINGS, run.settingsBefore);
    await runs.put({ ...run, doing: "tidying" });
  });
}

/** Clears away what only an import that is not over needs; what can be done twice comes before its last word, `endRun`. */
export async function tidy(database: Database, run: ImportRun): Promise<void> {
  await clearStaged(database);
  await clearSome(database, "importFacts", null);
  if (run.doing !== "tidying" || run.from === 0) return;
  await clearSome(database, "importUndo", IDBKeyRange.upperBound(run.from, true));
}

/** The import is over. */
export async function endRun(database: Database): Promise<void> {
  await write(database, (transaction) => transaction.objectStore("importRun").delete("run"));
}
