// An import that was cut off, by a browser that was killed or a page that was closed, is brought to its end by the
// background: at its start, and when a tab is closed.

import { endImport, type Watch } from "../imports/carry-out.ts";
import { withImportLock } from "../imports/import-lock.ts";
import { workplace } from "../imports/workplace.ts";
import { library } from "../store/database.ts";
import { readImportRun } from "../store/import-run.ts";
import { clearStaged } from "../store/staged-rows.ts";
import { announce } from "./announce.ts";

/** Nobody watches, and nobody ends it. */
const ALONE: Watch = {
  signal: new AbortController().signal,
  progress: () => undefined,
  takingBack: () => undefined,
};

let ending: Promise<void> | null = null;

/** Waits for the page that is writing it, where there is one: that may be the tab that is being closed. */
export async function endCutOffImport(): Promise<void> {
  ending ??= end().finally(() => {
    ending = null;
  });
  await ending;
}

async function end(): Promise<void> {
  if ((await readImportRun(await library())) === null) return;
  const ended = await withImportLock(ALONE.signal, async () => endImport(await workplace(), ALONE));
  if (ended !== "none") announce("library-changed", null);
}

/** Forgets what a library page that is gone had read of a file, and was not told to import. */
export async function forgetUnwanted(): Promise<void> {
  await endCutOffImport();
  await withImportLock(ALONE.signal, async () => clearStaged(await library()));
}
