// A disk that is really full while a browser replicates (small-disk.ts): the reader is told in a sentence, nothing is lost on
// either side, and replication goes on by itself once there is room. In the soak alone: it waits for the alarm.

import path from "node:path";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { missingCouch, startCouch } from "../replication/couch/couch.ts";
import { type FaultProxy, startFaultProxy } from "../replication/fault-proxy.ts";
import {
  askBackground,
  beginRun,
  replicateNow,
  rowsOf,
  startReplicating,
  untilStatus,
} from "../replication/in-browser.ts";
import { serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { waitForText } from "./in-view.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts";
import { expectThat, type Steps } from "./steps.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";
/** Each failure in a row doubles the wait, from half a minute on (replication/when-again); there are a few of them here. */
const BY_ITSELF_WITHIN_MS = 400_000;
/** Of a hundred and fifty thousand letters, which no free page of the database can hold. */
const longNote = (words: string): string => `${words} ${"the harbour wall ".repeat(9_000)}`;

interface Walk {
  readonly steps: Steps;
  readonly disk: SmallDisk;
  readonly proxy: FaultProxy;
  /** Has room, and replicates past the proxy. */
  readonly desk: Driver;
  /** Its profile is on the small disk. */
  readonly train: Driver;
}

export async function replicationFullDisk(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const missing = missingCouch();
  if (!SOAK || missing !== null) return;
  const disk = mountSmallDisk();
  if (disk === null) {
    steps.see(`SKIPPED ${name}: a full disk, since only root may mount one`);
    return;
  }
  const own = { extension: path.resolve(extension) };
  const couch = await startCouch();
  const proxy = await startFaultProxy(couch.origin);
  const remote = await couch.makeDatabase();
  const desk = await startBrowser(name, own);
  try {
    await fillDesk(desk);
    await startReplicating(desk.control, remote);
    await replicateNow(desk.control);
    const there = await startBrowser(name, { ...own, profile: disk.folder });
    const walk = { steps, disk, proxy, desk, train: there };
    try {
      await startReplicating(there.control, { ...remote, server: proxy.origin });
      await receiving(walk);
      await sending(walk);
    } finally {
      await there.close();
    }
    const again = await startBrowser(name, { ...own, profile: disk.folder });
    try {
      await steps.step("all of it is there after a new start", () => expectAlike(desk, again));
    } finally {
      await again.close();
    }
  } finally {
    await desk.close();
    await proxy.close();
    await couch.stop();
    disk.remove();
  }
}

async function fillDesk(desk: Driver): Promise<void> {
  const site = await serveSite();
  await fillSampleLibrary(desk.control, site);
  await site.close();
  for (const row of await annotationsIn(desk)) await changeNote(desk, row, longNote("Long"));
}

async function receiving({ steps, disk, proxy, desk, train }: Walk): Promise<void> {
  const before = await annotationsIn(desk);
  await steps.step("a disk that is full while it receives is told", async () => {
    await toldThatItIsFull({ steps, disk, proxy, train }, async () => undefined);
    const kept = new Map(before.map((row) => [row.id, wordsOf(row)]));
    const halves = (await annotationsIn(train)).filter((row) => kept.get(row.id) !== wordsOf(row));
    expectThat(halves.length === 0, "nothing by halves", halves.length);
  });
  await steps.step("with room again it receives by itself", async () => {
    disk.makeRoom();
    await untilWhole(train);
    await expectAlike(desk, train);
  });
}

async function sending({ steps, disk, proxy, desk, train }: Walk): Promise<void> {
  await steps.step("a disk that is full while it sends is told", () =>
    toldThatItIsFull({ steps, disk, proxy, train }, async () => {
      for (const row of await annotationsIn(train))
        await changeNote(train, row, longNote("From the train"));
    }),
  );
  await steps.step("with room again it sends by itself", async () => {
    disk.makeRoom();
    await untilWhole(train);
    await replicateNow(desk.control);
    await expectAlike(desk, train);
    const notes = (await annotationsIn(desk)).map(({ note }) => note);
    expectThat(
      notes.every((note) => note.startsWith("From the train")),
      "every note that was acknowledged",
      notes.map((note) => note.slice(0, 20)),
    );
  });
}

/** What `write` does is replicated when the disk is full, and not before. */
async function toldThatItIsFull(
  { steps, disk, proxy, train }: Omit<Walk, "desk">,
  write: () => Promise<void>,
): Promise<void> {
  await proxy.refuse();
  await write();
  const options = await train.openOwn("options.html#replication");
  disk.fill();
  await proxy.answerAgain();
  await beginRun(train.control);
  await untilStatus(
    train.control,
    ({ running, problem }) => !running && problem?.name === "NoRoomError",
  );
  await waitForText(options, "no room");
  await steps.picture(options, "replication-full-disk");
  await options.close();
}

const untilWhole = ({ control }: Driver) =>
  untilStatus(
    control,
    ({ running, problem, unsent, last }) =>
      !running && problem === null && unsent === 0 && last !== null,
    BY_ITSELF_WITHIN_MS,
  );

const annotationsIn = ({ control }: Driver): Promise<Annotation[]> =>
  rowsOf<Annotation>(control, "annotations");

const wordsOf = ({ note, tags, text }: Annotation): string => JSON.stringify([note, tags, text]);

async function expectAlike(one: Driver, other: Driver): Promise<void> {
  const [these, those] = [await annotationsIn(one), await annotationsIn(other)];
  const all = (rows: readonly Annotation[]) => rows.map((row) => row.id + wordsOf(row)).join();
  const isAlike = these.length > 0 && all(these) === all(those);
  expectThat(isAlike, "the same annotations", [these.length, those.length]);
}

async function changeNote({ control }: Driver, row: Annotation, note: string): Promise<void> {
  const { id, note: before, tags, colour } = row;
  const basedOn = { note: before, tags, colour };
  const input = { id, body: { note, tags, colour }, basedOn, draftKey: null };
  await askBackground(control, "change-annotation", input);
}
