// An import in short transactions, over an IndexedDB in memory: others save between two of them, and wherever it is cut
// off, whoever comes next brings it to its end.

import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { TABLE_NAMES } from "../../src/exchange/tables.ts";
import { carryOut, endImport, takeBack, type Workplace } from "../../src/imports/carry-out.ts";
import { findWrites } from "../../src/imports/look-ahead.ts";
import { putAnnotation } from "../../src/store/change-annotations.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { beginImport, readImportRun } from "../../src/store/import-run.ts";
import { stageRows } from "../../src/store/staged-rows.ts";
import { countUndoable } from "../../src/store/take-back.ts";
import { type Device, makeDevice } from "./device.ts";
import { newFactory, withFactory } from "./indexed-db.ts";
import { dumpOf, idOf, PARTS, putRows, rowsHere, rowsOfFile, sourceOf } from "./large-import.ts";
import { ALONE, placeOf, steady } from "./write-rows.ts";

/** Each kill is a library filled, and an import begun and ended. */
const WITHIN_MS = 120_000;
const NOW = "2024-06-01T08:00:00.000Z";
const remote = { server: "http://localhost:1", database: "own", name: "", password: "" };
const open = (factory: IDBFactory): Promise<Database> =>
  withFactory(factory, () => openDatabase(() => undefined));

/** Smaller than the marks of one article, and not. */
const BATCHES = [3, 7];

const here = (database: Database, batch = 7): Workplace => ({
  ...placeOf(database, () => NOW),
  pace: steady(batch),
});

async function stage(
  database: Database,
): Promise<{ readonly importId: string; readonly records: number; readonly policy: "newer" }> {
  const importId = randomUUID();
  const rows = rowsOfFile();
  await stageRows(
    database,
    rows.map(({ table, row }, at) => {
      return { rank: TABLE_NAMES.indexOf(table), at, table, row, foreign: false, importId };
    }),
  );
  return { importId, records: rows.length, policy: "newer" };
}

async function begin(database: Database): Promise<void> {
  const run = await stage(database);
  await beginImport(database, { ...run, settings: null, settingsBefore: null });
}

/** A place where the work stands still for ever before the lock is had for the nth time, as where a browser is killed. */
function killedAt(place: Workplace, nth: number): { place: Workplace; killed: Promise<true> } {
  let times = 0;
  let kill: (killed: true) => void = () => undefined;
  const killed = new Promise<true>((resolve) => {
    kill = resolve;
  });
  const underLock: Workplace["underLock"] = async (work) => {
    times += 1;
    if (times < nth) return await place.underLock(work);
    kill(true);
    return await new Promise<never>(() => undefined);
  };
  return { place: { ...place, underLock }, killed };
}

/** True where the work was over before. */
async function killAt(
  database: Database,
  { nth, batch }: { readonly nth: number; readonly batch: number },
  work: (place: Workplace) => Promise<unknown>,
): Promise<boolean> {
  const { place, killed } = killedAt(here(database, batch), nth);
  return await Promise.race([work(place).then(() => true), killed.then(() => false)]);
}

describe("an import that is cut off", () => {
  let whole: unknown;
  let before: unknown;

  /** A library with the rows that are here, and an import that was begun. */
  async function begun(): Promise<{ factory: IDBFactory; database: Database }> {
    const factory = newFactory();
    const database = await open(factory);
    await putRows(database, rowsHere());
    before ??= await dumpOf(database);
    await begin(database);
    return { factory, database };
  }

  beforeEach(async () => {
    if (whole !== undefined) return;
    const { database } = await begun();
    await carryOut(here(database), ALONE);
    whole = await dumpOf(database);
    expect(whole).not.toEqual(before);
  }, WITHIN_MS);

  it.each(BATCHES)(
    "is brought to its end by whoever opens the library next, at whatever batch it was killed: %d rows",
    async (batch) => {
      for (let nth = 1; ; nth += 1) {
        const { factory, database } = await begun();
        const isOver = await killAt(database, { nth, batch }, (place) => carryOut(place, ALONE));
        database.close();
        const again = await open(factory);
        // Killed once more, a batch further on, by then.
        if (!isOver) await killAt(again, { nth: 2, batch }, (place) => endImport(place, ALONE));
        await endImport(here(again), ALONE);
        expect(await dumpOf(again), `killed at ${nth}`).toEqual(whole);
        await takeBack(here(again), () => undefined);
        expect(await dumpOf(again), `killed at ${nth} and undone`).toEqual(before);
        again.close();
        if (!isOver) continue;
        expect(nth).toBeGreaterThan(8);
        break;
      }
    },
  );

  it("comes to the same where what has nothing to do was taken out of its way", async () => {
    const database = await open(newFactory());
    await putRows(database, rowsHere());
    const run = await stage(database);
    const records = await findWrites(here(database), run, ALONE);
    expect(records).toBeLessThan(run.records);
    await beginImport(database, { ...run, records, settings: null, settingsBefore: null });
    await carryOut(here(database), ALONE);
    expect(await dumpOf(database)).toEqual(whole);
  });

  it(
    "is taken back whole, at whatever batch the taking back was killed",
    async () => {
      for (let nth = 1; ; nth += 1) {
        const { factory, database } = await begun();
        await carryOut(here(database), ALONE);
        const isOver = await killAt(database, { nth, batch: 7 }, (place) =>
          takeBack(place, () => undefined),
        );
        database.close();
        const again = await open(factory);
        const ended = await endImport(here(again), ALONE);
        // Before its first word it is not known that it was to be taken back.
        const isUndone = nth > 1;
        expect(ended).toBe(isOver || nth === 1 ? "none" : "taken-back");
        expect(await dumpOf(again), `killed at ${nth}`).toEqual(isUndone ? before : whole);
        again.close();
        if (!isOver) continue;
        expect(nth).toBeGreaterThan(8);
        break;
      }
    },
    WITHIN_MS,
  );

  it("is taken back whole where the reader cancels it, and the import before can still be", async () => {
    const { database } = await begun();
    await carryOut(here(database), ALONE);
    const undoable = await countUndoable(database);
    await begin(database);
    const cancel = new AbortController();
    const cancelled = carryOut(here(database), {
      ...{ signal: cancel.signal, takingBack: () => undefined },
      progress: (share) => {
        if (share > 0.5) cancel.abort(new DOMException("Cancelled", "AbortError"));
      },
    });
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    expect(await dumpOf(database)).toEqual(whole);
    expect(await countUndoable(database)).toBe(undoable);
    await takeBack(here(database), () => undefined);
    expect(await dumpOf(database)).toEqual(before);
  });

  it("waits for room where a full disk lets it neither be written nor taken back", async () => {
    const { factory, database } = await begun();
    let times = 0;
    const full: Workplace["underLock"] = async (work) => {
      times += 1;
      if (times > 3) throw new DOMException("The disk is full", "QuotaExceededError");
      return await work();
    };
    const written = carryOut({ ...here(database), underLock: full }, ALONE);
    await expect(written).rejects.toMatchObject({ name: "UnfinishedImportError" });
    expect(await readImportRun(database)).toMatchObject({ doing: "writing" });
    expect(await countUndoable(database)).toBe(0);
    await expect(begin(database)).rejects.toMatchObject({ name: "UnfinishedImportError" });
    database.close();
    const again = await open(factory);
    await endImport(here(again), ALONE);
    expect(await dumpOf(again)).toEqual(whole);
  });
});

/** On an article that is here, with one mark of today. */
async function saveWithMarks(database: Database, source: string): Promise<{ readonly id: string }> {
  const [article, like] = await Promise.all([
    database.getFromIndex("articles", "bySource", source),
    database.getAll("annotations", null, 1),
  ]);
  const [annotation] = like;
  if (article === undefined || annotation === undefined) throw new Error("Expected both");
  const place = { articleId: article.id, ordinal: 0, start: 0, end: 5 };
  const mark = { ...place, reading: annotation.reading, text: "as it is today", linkKeys: ["k"] };
  return await putAnnotation(database, {
    annotation: { ...annotation, id: randomUUID(), articleId: article.id },
    ...{ article, marks: [mark], officials: [], histories: [] },
  });
}

/** First come, first served, as the browsers' own; `log` hears of each that had it. */
function makeLock(log: string[]): (name: string) => Workplace["underLock"] {
  let last: Promise<unknown> = Promise.resolve();
  return (name) => (work) => {
    const turn = last.then(async () => {
      const value = await work();
      log.push(name);
      return value;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

describe("whoever saves while an import is written", () => {
  let device: Device;
  let database: Database;
  const log: string[] = [];
  const lock = makeLock(log);
  const saves: Promise<{ readonly id: string }>[] = [];

  /** Saves in the midst of each batch. */
  function watched(save: (batch: number) => Promise<{ readonly id: string }>): Workplace {
    const inTurn = lock("batch");
    let batch = 0;
    const underLock: Workplace["underLock"] = (work) =>
      inTurn(async () => {
        const done = work();
        const now = batch;
        batch += 1;
        saves.push(lock("save")(() => save(now)));
        return await done;
      });
    return { ...here(database), underLock };
  }

  beforeEach(async () => {
    device = await makeDevice({ name: "ann", remote, now: () => NOW });
    database = device.database;
    log.length = 0;
    saves.length = 0;
    await putRows(database, rowsHere());
    await begin(database);
  });

  it("waits for one batch at most", async () => {
    const place = watched((batch) =>
      device.save(`https://elsewhere.example/${batch}`, "meanwhile"),
    );
    await carryOut(place, ALONE);
    const ids = (await Promise.all(saves)).map(({ id }) => id);
    expect(log.length).toBeGreaterThan(16);
    expect(log).toEqual(log.map((_, at) => (at % 2 === 0 ? "batch" : "save")));
    for (const id of ids) expect(await database.get("annotations", id)).toBeDefined();
    const last = rowsOfFile().at(-1)?.row.id as string;
    expect(await database.get("histories", last)).toBeDefined();
  });

  it("on an article of the file keeps the marks that were made for it, and all annotations", async () => {
    const article = 5;
    let isSaved = false;
    const place = watched(async (batch) => {
      if (isSaved) return await device.save(`https://elsewhere.example/${batch}`, "meanwhile");
      isSaved = true;
      return await saveWithMarks(database, sourceOf(article));
    });
    await carryOut(place, ALONE);
    await Promise.all(saves);
    const articles = await database.getAllFromIndex("articles", "bySource", sourceOf(article));
    expect(articles).toHaveLength(1);
    const on = await database.getAllFromIndex("annotations", "byArticle", articles[0]?.id ?? "");
    expect(on).toHaveLength(PARTS + 1);
    const marks = (await database.getAll("marks")).filter(
      ({ articleId }) => articleId === articles[0]?.id,
    );
    expect(marks.map(({ text }) => text)).toEqual(["as it is today"]);
  });

  it("and has two records of one article joined meanwhile loses nothing of either", async () => {
    const article = 5;
    const [from, to] = [idOf(`file ${article}`), idOf("kept elsewhere")];
    let isMoved = false;
    // As replication does it, whose smaller id stays (replication/join-articles).
    const place = watched(async (batch) => {
      if (!isMoved) {
        isMoved = true;
        const transaction = database.transaction("articles", "readwrite");
        const row = await transaction.store.get(from);
        if (row === undefined) throw new Error("Expected the article");
        await transaction.store.delete(from);
        await transaction.store.put({ ...row, id: to });
        await transaction.done;
      }
      return await device.save(`https://elsewhere.example/${batch}`, "meanwhile");
    });
    await carryOut(place, ALONE);
    await Promise.all(saves);
    expect(await database.getAllFromIndex("annotations", "byArticle", from)).toHaveLength(0);
    expect(await database.getAllFromIndex("annotations", "byArticle", to)).toHaveLength(PARTS);
    expect(await database.getAllFromIndex("histories", "byArticle", to)).toHaveLength(PARTS);
  });

  it("finds its own words, where the import that wrote around them is taken back", async () => {
    const place = watched(() => device.save(sourceOf(5), randomUUID()));
    await carryOut(place, ALONE);
    const ids = (await Promise.all(saves)).map(({ id }) => id);
    expect(await takeBack(here(database), () => undefined)).toBeGreaterThan(0);
    for (const id of ids) {
      const annotation = await database.get("annotations", id);
      expect(annotation).toBeDefined();
      expect(await database.get("articles", annotation?.articleId ?? "")).toBeDefined();
    }
    expect(await database.get("annotations", idOf("5/0"))).toBeUndefined();
  });
});
