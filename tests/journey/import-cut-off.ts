// A large import is written in short transactions: what the reader changes meanwhile is saved at once, and a browser that is
// killed in the middle goes on by itself at its next start. PRESSMARK_IMPORT_ARTICLES makes the file larger (9000: some
// 300 MB), lets the browser live, and tells how long a save waited.

import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { type Row, TABLE_NAMES, type TableName } from "../../src/exchange/tables.ts";
import { BackupText } from "../../src/exchange/write-backup.ts";
import { askBackground } from "../replication/in-browser.ts";
import { idOf, rowsHere, rowsOfFile } from "../replication/large-import.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, waitForText } from "./in-view.ts";
import { killWhole, tidied } from "./kill-browser.ts";
import { POLL_MS } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { fillStores } from "./whole-library.ts";

const MEASURED = Number(process.env.PRESSMARK_IMPORT_ARTICLES ?? 0);
const ARTICLES = MEASURED > 0 ? MEASURED : 60;
const PARTS = 20;
/** An annotation that is there before the import, and edited while it runs. */
const EDITED = idOf("1/0");
const BETWEEN_EDITS_MS = 1_000;
const WITHIN_MS = MEASURED > 0 ? 3_600_000 : 60_000;

export async function importCutOff(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark-import-"));
  const options = { extension: path.resolve(extension), profile: path.join(folder, "profile") };
  const file = path.join(folder, "large.json");
  writeBackup(file);
  try {
    const first = await startBrowser(name, options);
    const waits = await walkImport(first, file, steps).catch(async (error: unknown) => {
      // It would write into the folder that is taken away below.
      await first.close();
      throw error;
    });
    if (MEASURED > 0) {
      const megabytes = (statSync(file).size / 1e6).toFixed(0);
      const inOrder = waits.toSorted((a, b) => b - a).map((wait) => wait.toFixed(0));
      const median = inOrder[Math.floor(inOrder.length / 2)];
      const longest = inOrder.slice(0, 5).join(", ");
      steps.see(
        `${name}: ${megabytes} MB, ${waits.length} saves waited ${median} ms in the middle`,
      );
      steps.see(`${name}: the longest waits ${longest} ms`);
      await first.close();
      return;
    }
    await tidied(options.profile);
    const again = await startBrowser(name, options);
    try {
      await walkAgain(again, steps, waits.length);
    } finally {
      await again.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 });
  }
}

/** A table at a time: the rows of a large file are more than should be held at once. */
function writeBackup(file: string): void {
  const backup = new BackupText({ id: idOf("file"), now: "2024-06-01T08:00:00.000Z", label: "" });
  const to = openSync(file, "w");
  const rows = (table: TableName): Row[] =>
    rowsOfFile(ARTICLES, PARTS).flatMap((one) => (one.table === table ? [one.row] : []));
  writeSync(to, backup.start());
  for (const table of TABLE_NAMES) {
    if (table !== "annotations") writeSync(to, backup.rows(table, rows(table)));
  }
  const sources = new Map(rows("articles").map(({ id, source }) => [id, String(source)]));
  const annotations = rows("annotations") as readonly unknown[] as readonly Annotation[];
  writeSync(
    to,
    backup.annotations(annotations, (id) => sources.get(id) ?? null),
  );
  writeSync(to, backup.end());
  closeSync(to);
}

/** Edits while the file is written, then kills the browser; how long each edit waited, in milliseconds. */
async function walkImport(driver: Driver, file: string, steps: Steps): Promise<number[]> {
  const { control } = driver;
  const stores: Record<string, unknown[]> = {};
  for (const { table, row } of rowsHere()) stores[table] = [...(stores[table] ?? []), row];
  await fillStores(control, stores);
  const page = await driver.openOwn("library.html#in-and-out");
  const field = await page.waitForSelector("input[type=file]");
  await field?.uploadFile(file);
  const chosen = performance.now();
  await untilHolds("a preview of the file", () => page.$(".in-out-preview .main-button"));
  if (MEASURED > 0)
    steps.see(`a preview after ${((performance.now() - chosen) / 1000).toFixed(0)} s`);
  return await steps.step(
    "what is changed while an import is written is saved meanwhile",
    async () => {
      await clickIn(page, ".in-out-preview .main-button", "Import");
      await untilHolds("the import to be begun", async () => (await isRunning(control)) || null);
      const waits: number[] = [];
      const editOnce = async () => {
        const before = performance.now();
        await edit(control, `Written meanwhile ${waits.length}`);
        waits.push(performance.now() - before);
      };
      if (MEASURED > 0) {
        // As readers save.
        do {
          await editOnce();
          await new Promise((resolve) => setTimeout(resolve, BETWEEN_EDITS_MS));
        } while (await isRunning(control));
        return waits;
      }
      let now = await runOf(control);
      const all = now?.left ?? 0;
      while (now !== null && now.left > all * 0.8) {
        await editOnce();
        now = await runOf(control);
      }
      expectThat(now !== null && now.left > 0, "an import in the middle", now);
      expectThat(waits.length > 0, "edits saved meanwhile", waits);
      const ended = new Promise((resolve) => driver.browser.process()?.once("exit", resolve));
      killWhole(driver.browser);
      await ended;
      return waits;
    },
  );
}

async function edit(page: Page, note: string): Promise<void> {
  const body = { note, tags: [], colour: "blue" };
  await askBackground(page, "change-annotation", {
    ...{ id: EDITED, body, basedOn: null, draftKey: null },
  });
}

interface Run {
  readonly doing: string;
  /** Rows that are still to be written; 0 where they were not counted. */
  readonly left: number;
}

/** Null: no import is begun, or it is over. */
function runOf(page: Page, isCounted = true): Promise<Run | null> {
  return page.evaluate(async (counts) => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("pressmark"));
    const transaction = database.transaction(["importRun", "staged"]);
    const run = await settled(transaction.objectStore("importRun").get("run"));
    const left =
      counts && run !== undefined ? await settled(transaction.objectStore("staged").count()) : 0;
    database.close();
    return run === undefined ? null : { doing: String(run.doing), left };
  }, isCounted);
}

/** Counts nothing: of 300 MB that takes seconds, in which the import waits. */
const isRunning = async (page: Page): Promise<boolean> => (await runOf(page, false)) !== null;

async function untilRun(page: Page, holds: (run: Run | null) => boolean): Promise<Run | null> {
  const { run } = await untilHolds("the import to get there", async () => {
    const now = await runOf(page);
    return holds(now) ? { run: now } : null;
  });
  return run;
}

/** Asks again and again: Puppeteer's own waiting is one question, which its protocol gives three minutes. */
async function untilHolds<Found>(what: string, find: () => Promise<Found | null>): Promise<Found> {
  const until = performance.now() + WITHIN_MS;
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    expectThat(performance.now() < until, what, found);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function walkAgain(driver: Driver, steps: Steps, edits: number): Promise<void> {
  const { control } = driver;
  await steps.step("killed in the middle, it goes on by itself at the next start", async () => {
    await untilRun(control, (run) => run === null);
    const { annotations, histories } = await countsOf(control);
    const wanted = ARTICLES * PARTS;
    expectThat(annotations === wanted && histories === wanted, `${wanted} of each`, {
      annotations,
      histories,
    });
    const kept = await notesOf(control, EDITED);
    const last = `Written meanwhile ${edits - 1}`;
    expectThat(kept.includes(last), last, kept);
  });
  await steps.step(
    "and can be taken back as one, with what was changed meanwhile kept",
    async () => {
      const page = await driver.openOwn("library.html#in-and-out");
      await clickIn(page, "button", "Take back the last import");
      await waitForText(page, "The import was taken back", WITHIN_MS);
      const { annotations } = await countsOf(control);
      const here = rowsHere().filter(({ table }) => table === "annotations").length;
      expectThat(annotations === here, `the ${here} from before`, annotations);
      const kept = await notesOf(control, EDITED);
      expectThat(kept.includes(`Written meanwhile ${edits - 1}`), "the last edit", kept);
    },
  );
}

function countsOf(
  page: Page,
): Promise<{ readonly annotations: number; readonly histories: number }> {
  return page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("pressmark"));
    const count = (store: string) =>
      settled(database.transaction(store).objectStore(store).count());
    const [annotations, histories] = [await count("annotations"), await count("histories")];
    database.close();
    return { annotations, histories };
  });
}

/** Every wording of one annotation's note. */
function notesOf(page: Page, id: string): Promise<string[]> {
  return page.evaluate(async (key) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("pressmark");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const row = await new Promise<{ note: string; otherNotes?: { note: string }[] }>(
      (resolve, reject) => {
        const request = database.transaction("annotations").objectStore("annotations").get(key);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      },
    );
    database.close();
    return [row.note, ...(row.otherNotes ?? []).map(({ note }) => note)];
  }, id);
}
