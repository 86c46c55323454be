// How long does the first replication of a large library take, and with how much memory; what do ten changes cost in a large
// library beside a small one; and are saves and reads as fast while it runs? In Chromium, with the tests' own server, which is one
// process over memory and has the same two cores: what an Apache CouchDB does is for its own bench.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Annotation } from "../../../src/core/model/annotation.ts";
import { buildForTests } from "../../journey/build-for.ts";
import { type Driver, startBrowser } from "../../journey/driver.ts";
import {
  type Couch,
  missingCouch,
  startCouch,
  type TestRemote,
} from "../../replication/couch/couch.ts";
import {
  askBackground,
  replicateNow,
  rowsOf,
  startReplicating,
  untilStatus,
} from "../../replication/in-browser.ts";
import { bundleForPage } from "../bundle.ts";
import { RUNS, summarize } from "../measure.ts";
import type { Row, RowGroup, Summary } from "../row.ts";
import { ARTICLES, fill, SAVED_EACH, templatesOf } from "./library.ts";

const GROUP = "replication";
const SMALL_ARTICLES = Math.min(100, ARTICLES);
const CHANGES = 10;
const SAVES = 40;
/** Between saves that have nothing to do with each other: replication takes its turn there. */
const APART_MS = 250;
/** A hundred thousand documents over two cores that others use, too. */
const FIRST_RUN_WITHIN_MS = 3_600_000;

interface WithBench {
  readonly storeBench: {
    saves(count: number, apart: number): Promise<number[]>;
    reads(count: number): Promise<number[]>;
  };
}

export const replicationRows: RowGroup = {
  name: GROUP,
  async measure() {
    const missing = missingCouch();
    if (missing !== null) return { group: GROUP, skipped: missing };
    const couch = await startCouch();
    try {
      const small = await inLibraryOf(SMALL_ARTICLES, couch, measureChanges);
      return await inLibraryOf(ARTICLES, couch, (library) => measureAll(library, small));
    } finally {
      await couch.stop();
    }
  },
};

interface Library {
  readonly driver: Driver;
  readonly couch: Couch;
  readonly remote: TestRemote;
  /** Articles and annotations. */
  readonly documents: number;
  readonly annotations: number;
  readonly first: FirstRun;
}

/** Milliseconds of each save, one after another and one by itself, and of each reading of what was saved. */
interface Work {
  readonly saves: readonly number[];
  readonly singleSaves: readonly number[];
  readonly reads: readonly number[];
}

interface FirstRun {
  readonly ms: number;
  readonly before: Work;
  /** While documents are on their way. */
  readonly meanwhile: Work;
  /** Null: this system does not tell. */
  readonly peakKb: number | null;
}

async function inLibraryOf<Value>(
  articles: number,
  couch: Couch,
  measure: (library: Library) => Promise<Value>,
): Promise<Value> {
  const driver = await startBrowser("chromium", { extension: buildForTests("chromium") });
  try {
    for (const page of ["library-page", "store-page"]) {
      await driver.control.evaluate(await bundleForPage(`tests/bench/in-page/${page}.ts`));
    }
    // Marks stay on the machine, and are two rows of three.
    await fill(driver, templatesOf(), { articles, marksEach: 0 });
    const remote = await couch.makeDatabase();
    const annotations = articles * SAVED_EACH;
    const first = await firstRun(driver, remote);
    return await measure({
      ...{ driver, couch, remote, first, annotations },
      documents: annotations + articles,
    });
  } finally {
    await driver.close();
  }
}

async function firstRun({ control, browser }: Driver, remote: TestRemote): Promise<FirstRun> {
  const before = await work(control);
  const processes = extensionProcesses(browser.process()?.pid ?? 0);
  forgetPeaks(processes);
  const began = performance.now();
  await startReplicating(control, remote);
  await untilStatus(
    control,
    ({ running, progress }) => !running || (progress?.sent ?? 0) + (progress?.received ?? 0) > 0,
    FIRST_RUN_WITHIN_MS,
  );
  const meanwhile = await work(control);
  await untilRested(control);
  const ms = performance.now() - began;
  return { ms, before, meanwhile, peakKb: peakOf(processes) };
}

const work = (control: Driver["control"]): Promise<Work> =>
  control.evaluate(
    async (count, apart) => {
      const { storeBench } = globalThis as unknown as WithBench;
      const saves = await storeBench.saves(count, 0);
      const reads = await storeBench.reads(count);
      return { saves, reads, singleSaves: await storeBench.saves(count, apart) };
    },
    SAVES,
    APART_MS,
  );

/** @throws Error where it ended in a problem */
async function untilRested(control: Driver["control"]): Promise<void> {
  const { problem } = await untilStatus(
    control,
    ({ running, last, problem: found }) => !running && (last !== null || found !== null),
    FIRST_RUN_WITHIN_MS,
  );
  if (problem !== null) throw new Error(`Expected a whole run, found ${JSON.stringify(problem)}`);
}

/** Milliseconds from the word until ten changed notes are on the server. */
async function measureChanges({ driver: { control } }: Library): Promise<Summary> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const { id, note, tags, colour } of await rowsOf<Annotation>(
      control,
      "annotations",
      CHANGES,
    )) {
      const body = { note: `Changed in run ${run}`, tags, colour };
      const input = { id, body, basedOn: { note, tags, colour }, draftKey: null };
      await askBackground(control, "change-annotation", input);
    }
    const began = performance.now();
    await replicateNow(control);
    times.push(performance.now() - began);
  }
  return summarize(times);
}

async function measureAll(sent: Library, small: Summary): Promise<Row[]> {
  const { couch, first, documents, annotations } = sent;
  const large = await measureChanges(sent);
  const received = await receive(sent);
  const size = `${annotations.toLocaleString("en")} annotations`;
  const perSecond = (ms: number) => summarize([(documents * 1000) / ms]);
  const row = (measured: string, unit: Row["unit"], subjects: Row["subjects"]): Row => ({
    group: GROUP,
    measured: `${measured}, chromium`,
    unit,
    subjects,
  });
  const kilobytes = (name: string, peak: number | null) =>
    peak === null ? [] : [{ name, value: summarize([peak]) }];
  const meanwhileRow = (measured: string, timesOf: (work: Work) => readonly number[]): Row =>
    row(measured, "ms", [
      { name: "no replication", value: summarize(timesOf(first.before)) },
      { name: "while it sends", value: summarize(timesOf(first.meanwhile)), wanted: "the same" },
      {
        name: "while it receives",
        value: summarize(timesOf(received.meanwhile)),
        wanted: "the same",
      },
    ]);
  return [
    row(`first replication of ${size}`, "documents/s", [
      { name: "sending", value: perSecond(first.ms) },
      { name: "receiving, with an empty library", value: perSecond(received.ms) },
    ]),
    row(`most memory in the first replication of ${size}`, "KB", [
      ...kilobytes("the extension's process, sending", first.peakKb),
      ...kilobytes("the extension's process, receiving", received.peakKb),
      ...kilobytes("the server's process", peakOf([couch.processId ?? 0])),
    ]),
    row(`replication of ${CHANGES} changes`, "ms", [
      { name: `${(SMALL_ARTICLES * SAVED_EACH).toLocaleString("en")} annotations`, value: small },
      { name: size, value: large, wanted: "at most five times" },
    ]),
    meanwhileRow("a save on an article of twenty marks", ({ saves }) => saves),
    meanwhileRow(
      "the same, a quarter of a second after the last",
      ({ singleSaves }) => singleSaves,
    ),
    meanwhileRow("reading all that is kept of such an article", ({ reads }) => reads),
  ];
}

/** The same library, into a browser that has none. */
async function receive({ remote }: Library): Promise<FirstRun> {
  const driver = await startBrowser("chromium", { extension: buildForTests("chromium") });
  try {
    await driver.control.evaluate(await bundleForPage("tests/bench/in-page/store-page.ts"));
    return await firstRun(driver, remote);
  } finally {
    await driver.close();
  }
}

/** Of the browser `pid`: those that run the extension's pages and its background. */
function extensionProcesses(pid: number): number[] {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return processes.map(Number).filter((one) => {
    const said = procFile(one, "cmdline");
    return said.includes("--extension-process") && isBelow(one, pid);
  });
}

/** A process that ended meanwhile says nothing. */
function procFile(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function isBelow(pid: number, ancestor: number): boolean {
  if (pid === ancestor) return true;
  const parent = Number(/^PPid:\s*(\d+)/m.exec(procFile(pid, "status"))?.[1] ?? 0);
  return parent > 1 && isBelow(parent, ancestor);
}

/** The system keeps the most that a process ever had; written to, it begins anew (proc(5), clear_refs). */
function forgetPeaks(processes: readonly number[]): void {
  for (const pid of processes) writeFileSync(`/proc/${pid}/clear_refs`, "5");
}

/** In KB; null: this system does not tell. */
function peakOf(processes: readonly number[]): number | null {
  const peaks = processes.map((pid) =>
    Number(/^VmHWM:\s*(\d+) kB/m.exec(procFile(pid, "status"))?.[1] ?? 0),
  );
  const all = peaks.reduce((sum, peak) => sum + peak, 0);
  return all === 0 ? null : all;
}
