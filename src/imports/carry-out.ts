// Joins the store and exchange/settle: an import that the reader agreed to is written batch by batch, and brought to an end
// by whoever comes next where it was cut off. Between two batches others save; each row is judged by the library as it is
// in the transaction that writes it.

import type { Here } from "../exchange/here.ts";
import { sameRecord } from "../exchange/same-record.ts";
import { type Policy, Settlement } from "../exchange/settle.ts";
import type { Fact } from "../exchange/settled-so-far.ts";
import { isTableName, type Row, TABLES, type TableName } from "../exchange/tables.ts";
import type { Database } from "../store/database.ts";
import {
  endRun,
  endWriting,
  type ImportRun,
  readFacts,
  readImportRun,
  tidy,
  UnfinishedImportError,
  writeStaged,
} from "../store/import-run.ts";
import type { LibraryInside } from "../store/library-inside.ts";
import type { StagedRow } from "../store/staged-rows.ts";
import { beginTakingBack, takeBackSome } from "../store/take-back.ts";
import type { Pace } from "./pace.ts";

/** Where an import is carried out. */
export interface Workplace {
  readonly database: Database;
  /** The lock that every writer takes; asked for anew for each batch. */
  readonly underLock: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** How many rows one transaction writes; told how long each took. */
  readonly pace: Pick<Pace, "rows" | "took">;
  /** Ids of the shared libraries that are on this device. */
  readonly libraries: ReadonlySet<string>;
  /** Puts these in the place of the reader's settings. */
  readonly setSettings: (settings: Row) => Promise<void>;
  /** ISO 8601 with milliseconds, UTC. */
  readonly now: () => string;
}

export interface Watch {
  readonly signal: AbortSignal;
  /** Share of the work that is done, 0 to 1. */
  readonly progress: (share: number) => void;
  /** It broke off, and what was written is taken back from here on. */
  readonly takingBack: () => void;
}

/** @throws TypeError for a row that we did not stage */
export function incomingOf({ table, row, foreign }: StagedRow): {
  readonly is: "row";
  readonly table: TableName;
  readonly row: Row;
  readonly foreign: boolean;
} {
  return { is: "row", table: tableOf(table), row, foreign };
}

function tableOf(table: string): TableName {
  if (!isTableName(table)) throw new TypeError(`Expected a table of the library, found ${table}`);
  return table;
}

const POLICIES: ReadonlySet<string> = new Set<Policy>(["newer", "mine", "file"]);

function policyOf({ policy }: ImportRun): Policy {
  if (!POLICIES.has(policy)) throw new TypeError(`Expected a policy, found ${policy}`);
  return policy as Policy;
}

/** The library in whatever transaction is open. */
export function hereNow(open: () => LibraryInside | null): Here {
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
    hasParts: (table, owner) => now().hasParts(table, owner),
  };
}

/** Parts of one article or list are judged by whether others are there: nobody may write others between two of them. */
function belongTogether(one: StagedRow, next: StagedRow): boolean {
  const { ownerOf } = TABLES[tableOf(one.table)];
  return ownerOf !== null && one.table === next.table && ownerOf(one.row) === ownerOf(next.row);
}

/**
 * Brings an import to its end that was begun (store/import-run *beginImport*): writes all of it. Where that fails, or the
 * signal says so, all that was written is taken back.
 * @throws UnfinishedImportError where not even that could be done: `endImport` does it another time; else why it broke off
 */
export async function carryOut(place: Workplace, watch: Watch): Promise<void> {
  const run = await readImportRun(place.database);
  if (run?.doing !== "writing") return;
  try {
    await writeAll(place, run, watch);
  } catch (error) {
    watch.takingBack();
    await takeBack(place, watch.progress).catch((second: unknown) => {
      throw new UnfinishedImportError("", { cause: second });
    });
    throw error;
  }
  await close(place).catch((error: unknown) => {
    throw new UnfinishedImportError("", { cause: error });
  });
}

async function writeAll(place: Workplace, run: ImportRun, watch: Watch): Promise<void> {
  const { database, underLock, now } = place;
  let open: LibraryInside | null = null;
  const settlement = new Settlement(
    hereNow(() => open),
    policyOf(run),
    place.libraries,
  );
  await readFacts(database, (facts) =>
    settlement.recall(facts as readonly unknown[] as readonly Fact[]),
  );
  const left = await database.count("staged");
  let written = run.records - left;
  let from: readonly [number, number] | null = null;
  for (;;) {
    watch.signal.throwIfAborted();
    settlement.lookAgain();
    const batch: Awaited<ReturnType<typeof writeStaged>> = await inPace(place, (most) =>
      writeStaged(
        database,
        {
          decide: (row, inside) => {
            open = inside;
            return settlement.settle(incomingOf(row));
          },
          keyOf: (table, row) => TABLES[tableOf(table)].keyOf(row),
          ...{ belongTogether, most, now: now() },
        },
        from,
      ),
    );
    if (batch === null) break;
    from = batch.last;
    written += batch.count;
    watch.progress(written / Math.max(1, run.records));
  }
  await underLock(() => endWriting(database));
}

/** One transaction, of as many rows as the pace allows. */
function inPace<Value>(
  { underLock, pace }: Workplace,
  work: (most: number) => Promise<Value>,
): Promise<Value> {
  return underLock(async () => {
    const began = performance.now();
    const value = await work(pace.rows);
    pace.took(performance.now() - began);
    return value;
  });
}

/** What comes after the last batch, in either direction. */
async function close({ database, underLock, setSettings }: Workplace): Promise<void> {
  const run = await readImportRun(database);
  if (run === null) return;
  if (run.settings !== null) await setSettings(run.settings);
  await tidy(database, run);
  await underLock(() => endRun(database));
}

/**
 * Takes back the import that is being written, or else the last whole one; how many records stay because they were
 * changed since.
 */
export async function takeBack(
  place: Workplace,
  progress: (share: number) => void,
): Promise<number> {
  const { database, underLock } = place;
  const { doing } = await underLock(() => beginTakingBack(database));
  if (doing === "undoing") {
    const all = Math.max(1, await database.count("importUndo"));
    let back = 0;
    let before: number | null = null;
    for (;;) {
      const some: Awaited<ReturnType<typeof takeBackSome>> = await inPace(place, (most) =>
        takeBackSome(database, { same: sameRecord, most }, before),
      );
      if (some === null) break;
      before = some.first;
      back += some.count;
      progress(back / all);
    }
  }
  const run = await readImportRun(database);
  await close(place);
  return run?.stayed ?? 0;
}

/** What became of an import that was cut off. */
export type Ended = "none" | "whole" | "taken-back";

/** Brings an import to its end that was cut off, by a browser that was killed or a page that was closed. */
export async function endImport(place: Workplace, watch: Watch): Promise<Ended> {
  const run = await readImportRun(place.database);
  if (run === null) return "none";
  if (run.doing === "undoing") {
    watch.takingBack();
    await takeBack(place, watch.progress);
    return "taken-back";
  }
  if (run.doing === "writing") await carryOut(place, watch);
  else await close(place);
  return "whole";
}
