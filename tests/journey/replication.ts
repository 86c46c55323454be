// Two browsers of one reader with one library, by way of a server: what is written on one is on the other, what was written
// on both is kept from both, a browser that is killed in the middle goes on at its next start, and every bad answer has a
// sentence. The server is real (tests/replication/couch), what goes wrong is planned in a proxy before it.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Annotation } from "../../src/core/model/annotation.ts";
import { replicatingUnderProxy } from "../privacy/replicating-under-proxy.ts";
import {
  type Couch,
  missingCouch,
  startCouch,
  type TestRemote,
} from "../replication/couch/couch.ts";
import { type FaultProxy, startFaultProxy } from "../replication/fault-proxy.ts";
import {
  askBackground,
  replicateNow,
  rowsOf,
  startReplicating,
  untilStatus,
} from "../replication/in-browser.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import { pressOn } from "./by-keys.ts";
import { type BrowserName, type Driver, type StartOptions, startBrowser } from "./driver.ts";
import { waitForText } from "./in-view.ts";
import { killWhole, tidied } from "./kill-browser.ts";
import { placeIn } from "./place-in-profile.ts";
import { badAnswers } from "./replication-answers.ts";
import { expectThat, type Steps } from "./steps.ts";

interface Walk {
  readonly steps: Steps;
  readonly couch: Couch;
  readonly proxy: FaultProxy;
  readonly site: Site;
  /** A browser on a profile of its own; it is closed at the end, whatever happens. */
  start(profile: string): Promise<Driver>;
  /** The same with Pressmark in the profile, so that it hears of the browser's start. */
  startPlaced(profile: string): Promise<Driver>;
  /** Where that profile is kept. */
  profileOf(profile: string): string;
}

export async function replication(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const missing = missingCouch();
  if (missing !== null) {
    steps.see(missing);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark-replication-"));
  const couch = await startCouch();
  const proxy = await startFaultProxy(couch.origin);
  const site = await serveSite();
  const open = new Set<Driver>();
  const profileOf = (profile: string) => path.join(folder, profile);
  const own = path.resolve(extension);
  const opened = async (options: Omit<StartOptions, "extension">) => {
    const driver = await startBrowser(name, { extension: own, ...options });
    open.add(driver);
    return driver;
  };
  const start = (profile: string) => opened({ profile: profileOf(profile) });
  const placed = new Map<string, Readonly<Record<string, unknown>>>();
  const startPlaced = async (profile: string) => {
    const folder = profileOf(profile);
    const preferences = placed.get(folder) ?? placeIn(folder, name, own);
    const options = { profile: folder, installLater: true, preferences };
    const isFirst = !placed.has(folder);
    placed.set(folder, preferences);
    // Chromium writes down what an extension listens for some seconds later, or when it ends: a reader's has long done so.
    if (isFirst && name === "chromium") await (await opened(options)).close();
    return opened(options);
  };
  try {
    const walk = { steps, couch, proxy, site, start, startPlaced, profileOf };
    for (const part of [twoBrowsers, badAnswers, killed]) {
      // The step told and counted its failure; the next part does not rest on it.
      await part(walk).catch(() => undefined);
      await closeAll(open);
    }
    await replicatingUnderProxy(name, { extension, couch, site }, steps);
  } finally {
    await closeAll(open);
    await proxy.close();
    await couch.stop();
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 });
  }
}

/** A browser that was killed is closed already. */
async function closeAll(open: Set<Driver>): Promise<void> {
  for (const driver of open) await driver.close().catch(() => undefined);
  open.clear();
}

async function twoBrowsers({ steps, couch, proxy, site, start }: Walk): Promise<void> {
  const remote = await throughProxy(couch, proxy);
  const desk = await start("desk");
  const train = await start("train");
  await fillSampleLibrary(desk.control, site);
  const saved = await annotationsIn(desk);
  await steps.step("what is saved in one browser is in the other", async () => {
    for (const { control } of [desk, train]) await firstRun(control, remote);
    const there = await annotationsIn(train);
    expectThat(sameWords(saved, there), "the same annotations", there);
  });
  const [noted, removed] = saved;
  if (noted === undefined || removed === undefined) throw new Error("Expected two annotations");
  await steps.step("a note that is written in both at one time is kept from both", async () => {
    await proxy.refuse();
    await changeNote(desk, noted, "From the desk");
    await changeNote(train, noted, "From the train");
    await askBackground(desk.control, "remove-annotation", { id: removed.id, basedOn: null });
    await changeNote(train, removed, "Still needed");
    await proxy.answerAgain();
    for (const { control } of [desk, train, desk]) await replicateNow(control);
    for (const driver of [desk, train]) {
      const row = (await annotationsIn(driver)).find(({ id }) => id === noted.id);
      const notes = [row?.note, ...(row?.otherNotes ?? []).map((other) => other.note)].sort();
      expectThat(notes.join() === "From the desk,From the train", "both notes", row);
    }
    const library = await train.openOwn("library.html");
    await waitForText(library, "From the desk");
    await waitForText(library, "From the train");
    await steps.picture(library, "replicated-notes");
    await library.close();
  });
  await steps.step("what was removed in one and edited in the other stays", async () => {
    for (const driver of [desk, train]) {
      const row = (await annotationsIn(driver)).find(({ id }) => id === removed.id);
      const isKept = row?.removed === null && row.removedElsewhere !== undefined;
      expectThat(isKept && row.note === "Still needed", "the edit, and that it was removed", row);
    }
  });
  await steps.step("the reader is told that it was removed elsewhere, and keeps it", async () => {
    const page = await train.openOwn(`library.html#annotation=${removed.id}`);
    await page.bringToFront();
    await waitForText(page, "Removed on another device");
    await steps.picture(page, "removed-elsewhere");
    await pressOn(page, "Keep it", "Enter");
    await waitForText(page, "Kept.");
    await page.waitForFunction(() => !document.body.innerText.includes("another device"), {
      timeout: 8_000,
    });
    await page.close();
  });
}

/** Killed with the server's last answer on its way: what was sent is there and not known to be, what was asked for is not here. */
async function killed({ steps, couch, proxy, site, startPlaced, profileOf }: Walk): Promise<void> {
  const remote = await throughProxy(couch, proxy);
  const sender = await startPlaced("sender");
  await fillSampleLibrary(sender.control, site);
  const saved = await annotationsIn(sender);
  await steps.step("killed while it sends, it goes on by itself at the next start", async () => {
    await killedAt(sender, proxy, { remote, asked: "_bulk_docs" });
    await tidied(profileOf("sender"));
    const again = await startPlaced("sender");
    await untilWhole(again);
    expectThat(sameWords(saved, await annotationsIn(again)), "the same annotations", "others");
  });
  await steps.step("killed while it receives, it goes on by itself at the next start", async () => {
    await killedAt(await startPlaced("receiver"), proxy, { remote, asked: "_bulk_get" });
    await tidied(profileOf("receiver"));
    const again = await startPlaced("receiver");
    await untilWhole(again);
    const there = await annotationsIn(again);
    expectThat(sameWords(saved, there), "the same annotations", there);
  });
}

/** Nobody asks for it, and no alarm goes off so soon: the browser's start began it. */
const untilWhole = ({ control }: Driver) =>
  untilStatus(control, ({ running, last, unsent }) => !running && last !== null && unsent === 0);

/** Begins to replicate and kills the browser when this was asked for and done, and not answered. */
async function killedAt(
  driver: Driver,
  proxy: FaultProxy,
  { remote, asked }: { readonly remote: TestRemote; readonly asked: string },
): Promise<void> {
  const reached = new Promise<void>((resolve) => {
    proxy.plan(({ address }) => {
      if (!address.includes(asked)) return null;
      resolve();
      return { kind: "silent", heard: true };
    });
  });
  await startReplicating(driver.control, remote);
  await reached;
  const ended = new Promise((resolve) => driver.browser.process()?.once("exit", resolve));
  killWhole(driver.browser);
  await ended;
  proxy.planNext([]);
}

async function throughProxy(couch: Couch, proxy: FaultProxy): Promise<TestRemote> {
  proxy.planNext([]);
  return { ...(await couch.makeDatabase()), server: proxy.origin };
}

async function firstRun(control: Driver["control"], remote: TestRemote): Promise<void> {
  await startReplicating(control, remote);
  await untilStatus(control, ({ running, last }) => !running && last !== null);
}

const annotationsIn = ({ control }: Driver): Promise<Annotation[]> =>
  rowsOf<Annotation>(control, "annotations");

function sameWords(these: readonly Annotation[], those: readonly Annotation[]): boolean {
  const words = (rows: readonly Annotation[]) =>
    rows.map(({ id, note, tags, text }) => JSON.stringify([id, note, tags, text])).join();
  return words(these) === words(those);
}

async function changeNote(driver: Driver, row: Annotation, note: string): Promise<void> {
  const { id, note: before, tags, colour } = row;
  const basedOn = { note: before, tags, colour };
  const input = { id, body: { note, tags, colour }, basedOn, draftKey: null };
  await askBackground(driver.control, "change-annotation", input);
}
