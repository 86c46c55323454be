// The journey in one browser, from start to end.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { makeSteps, type Steps } from "./steps.ts";
import { walkCards, walkDrafts, walkPastOtherPage, walkSaving, walkToMarks } from "./walk.ts";
import { walkLastSaved, walkPopup, walkSavedAgain, walkSecondArticle } from "./walk-views.ts";

export interface JourneyOptions {
  readonly name: BrowserName;
  /** Folder of the test build ("chrome" and "firefox" inside). */
  readonly build: string;
  readonly pictures: string;
}

const FOLDER_OF: Readonly<Record<BrowserName, string>> = { chromium: "chrome", firefox: "firefox" };

/** Builds Pressmark with a card that tests can see into; the folder that holds both browsers' copies. */
export function buildForTests(): string {
  const folder = path.resolve(".cache", "build-for-tests");
  execFileSync(process.execPath, ["build.mjs", "--open-card", "--out", folder], {
    stdio: "inherit",
  });
  return folder;
}

/** The whole journey in one browser, which is closed and started again on its profile in the middle. */
export async function walkJourney(options: JourneyOptions): Promise<Steps> {
  const steps = makeSteps(options.pictures, options.name);
  const site = await serveSite();
  const profile = mkdtempSync(path.join(tmpdir(), "pressmark-profile-"));
  const extension = path.join(options.build, FOLDER_OF[options.name]);
  const start = () => startBrowser(options.name, { extension, profile });
  try {
    let driver = await start();
    try {
      const context = { driver, site, steps };
      await walkPastOtherPage(context);
      const page = await walkToMarks(context);
      await walkCards(context, page);
      await walkSaving(context, page);
      await walkDrafts(context, page);
      await walkPopup(context, page);
      await walkSecondArticle(context);
      await walkLastSaved(context);
    } finally {
      await driver.close();
    }
    driver = await start();
    try {
      await walkSavedAgain({ driver, site, steps });
    } finally {
      await driver.close();
    }
  } catch {
    // Printed by its step; what comes after it in the journey rests on it.
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return steps;
}
