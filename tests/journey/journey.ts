// The journey in one browser, from start to end.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type StartOptions, startBrowser } from "./driver.ts";
import type { Steps } from "./steps.ts";
import {
  type WalkContext,
  walkCards,
  walkDrafts,
  walkPastOtherPage,
  walkSaving,
  walkToMarks,
} from "./walk.ts";
import { walkLastSaved, walkPopup, walkSavedAgain, walkSecondArticle } from "./walk-views.ts";

/**
 * The whole journey in one browser, which is closed and started again on its profile in the middle.
 * @throws the error of the first step that fails
 */
export async function walkJourney(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const site = await serveSite();
  try {
    await walkOn(site, name, { steps, options: { extension } });
  } finally {
    await site.close();
  }
}

/** The same on a site that the caller serves, with what else the browser is to be started with. */
export async function walkOn(
  site: Site,
  name: BrowserName,
  { steps, options }: { readonly steps: Steps; readonly options: StartOptions },
): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), "pressmark-profile-"));
  const visit = async (walk: (context: WalkContext) => Promise<void>) => {
    const driver = await startBrowser(name, { ...options, profile });
    try {
      await walk({ driver, site, steps });
    } finally {
      await driver.close();
    }
  };
  try {
    await visit(async (context) => {
      await walkPastOtherPage(context);
      const page = await walkToMarks(context);
      await walkCards(context, page);
      await walkSaving(context, page);
      await walkDrafts(context, page);
      await walkPopup(context, page);
      await walkSecondArticle(context);
      await walkLastSaved(context);
    });
    await visit(walkSavedAgain);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
