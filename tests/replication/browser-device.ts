// A device of a schedule that is a real browser with Pressmark in it: its background edits, removes, links, corrects and
// replicates as it does for a reader. A run that is ended ends with the background, which the browser may stop at any time.

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Annotation, AnnotationBody } from "../../src/core/model/annotation.ts";
import { bodyOf } from "../../src/core/model/body.ts";
import type { OwnLink } from "../../src/core/model/own-link.ts";
import type { LibraryStatus } from "../../src/core/model/replication.ts";
import { bundleForPage } from "../bench/bundle.ts";
import type { Driver } from "../journey/driver.ts";
import { stopBackground } from "../journey/stop-background.ts";
import type { FaultProxy } from "./fault-proxy.ts";
import { fileToImport } from "./file-to-import.ts";
import {
  askBackground,
  beginRun,
  LOOKED_AT_EVERY_MS,
  readStatus,
  rowsOf,
  startReplicating,
  tellBackground,
  UnansweredError,
  untilStatus,
} from "./in-browser.ts";
import type { PageWriters } from "./page-writers.ts";
import type { DevicePlace, ScheduledDevice } from "./scheduled-device.ts";
import { travellingOf } from "./travelling.ts";
import { correctionOn } from "./write-rows.ts";

/** A copy of the extension whose background has a clock that tests set, and runs `before` first; the caller removes it. */
export function scheduledCopy(extension: string, before = ""): string {
  const copy = mkdtempSync(path.join(tmpdir(), "pressmark-scheduled-"));
  cpSync(extension, copy, { recursive: true });
  const background = path.join(copy, "background.js");
  const code = readFileSync(background, "utf8");
  writeFileSync(background, `(${setClockByMessage})();${before};${code}`);
  return copy;
}

/** Runs first in the background. It forgets with it, so that each request comes with its time. */
function setClockByMessage(): void {
  const TrueDate = Date;
  let ms = 0;
  class WrongDate extends TrueDate {
    constructor(...parts: [] | [number]) {
      if (parts.length === 0) super(WrongDate.now());
      else super(...parts);
    }
    static override now(): number {
      return TrueDate.now() + ms;
    }
  }
  Object.assign(globalThis, { Date: WrongDate });
  chrome.runtime.onMessage.addListener((message: { readonly clockMs?: number }, _sender, reply) => {
    if (message.clockMs === undefined) return;
    ms = message.clockMs;
    reply(null);
  });
}

/** It broke off: the background was stopped, or the reader was told of a problem. */
class BrokenRunError extends Error {
  override readonly name = "BrokenRunError";
}

export interface BrowserPlace {
  /** With `scheduledCopy`. Its library is emptied first. */
  readonly driver: Driver;
  /** What it reaches its server through. */
  readonly proxy: FaultProxy;
}

export async function browserDevice(
  { driver, proxy }: BrowserPlace,
  { remote, now }: DevicePlace,
): Promise<ScheduledDevice> {
  const { control } = driver;
  await empty(driver);
  await control.evaluate(await bundleForPage("tests/replication/page-writers.ts"));
  const ask = async <Reply>(name: string, input: unknown): Promise<Reply> => {
    await setClock(driver, now());
    return await askBackground<Reply>(control, name, input);
  };
  const annotations = () => rowsOf<Annotation>(control, "annotations");
  await setClock(driver, now());
  await startReplicating(control, remote);
  await untilStatus(control, ({ running, last }) => !running && last !== null);

  return {
    annotations,
    save: (source, text, body) =>
      control.evaluate(
        (own) => (globalThis as unknown as { pageWriters: PageWriters }).pageWriters.save(own),
        { source, text, body, now: now() },
      ),
    edit: (seen, body) => {
      const basedOn: AnnotationBody = bodyOf(seen);
      const whole = { ...basedOn, ...body };
      return ask("change-annotation", { id: seen.id, body: whole, basedOn, draftKey: null });
    },
    remove: (seen) => ask("remove-annotation", { id: seen.id, basedOn: bodyOf(seen) }),
    restore: (id) => ask("restore-annotation", { id }),
    link: async (from, to, reason) => {
      const input = { ends: [from, to], reason };
      return (await ask<{ readonly link: OwnLink }>("add-own-link", input)).link;
    },
    correct: (source, speaker) =>
      ask("save-correction", { id: null, content: correctionOn(source, speaker) }),
    import: (file) =>
      control.evaluate(
        (rows, time) =>
          (globalThis as unknown as { pageWriters: PageWriters }).pageWriters.import(rows, time),
        fileToImport(file),
        now(),
      ),
    async replicate(signal) {
      const before = proxy.requests.length;
      await setClock(driver, now());
      await wholeRun(driver, signal);
      const asked = proxy.requests.slice(before).map(({ address }) => address);
      const count = (what: string) => asked.filter((address) => address.includes(what)).length;
      // What is noted still, and not sent again, waits for the server to name it.
      const { unsent } = await readStatus(control);
      return { received: count("_bulk_get"), sent: count("_bulk_docs") + (unsent ?? 0) };
    },
    isExpected: (error) => error instanceof BrokenRunError,
    isUnanswered: (error) => error instanceof UnansweredError,
    state: () => travellingOf((table) => rowsOf<object>(control, table)),
    close: () => Promise.resolve(),
  };
}

/** @throws BrokenRunError */
async function wholeRun(driver: Driver, signal: AbortSignal): Promise<void> {
  const { control } = driver;
  const stopped = new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => stopBackground(driver).then(resolve, reject));
  });
  // Where the run ends before it would be stopped nobody waits for this.
  stopped.catch(() => null);
  const run = async (): Promise<LibraryStatus> => {
    const before = await beginRun(control);
    for (;;) {
      const status = await readStatus(control);
      const isOver = !status.running && (status.last !== before.last || status.problem !== null);
      if (isOver || signal.aborted) return status;
      await new Promise((resolve) => setTimeout(resolve, LOOKED_AT_EVERY_MS));
    }
  };
  // The background may be stopped in the midst of an answer, too.
  const status = await run().catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (signal.aborted) {
    await stopped;
    throw new BrokenRunError("stopped");
  }
  if (status !== null && status.problem !== null) throw new BrokenRunError(status.problem.name);
}

/** @throws UnansweredError */
async function setClock({ control }: Driver, now: string): Promise<void> {
  await tellBackground(control, { clockMs: Date.parse(now) - Date.now() });
}

/** As a browser in which Pressmark was just installed. */
async function empty(driver: Driver): Promise<void> {
  await driver.control.evaluate(async () => {
    const input = { library: "private" };
    await chrome.runtime.sendMessage({ to: "background", name: "stop-replication", input });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("pressmark");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, "readwrite");
    for (const store of stores) transaction.objectStore(store).clear();
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    await chrome.storage.local.clear();
  });
  await stopBackground(driver);
}
