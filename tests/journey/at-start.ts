// What the reader chose in the browser's own settings holds at the next start of the browser: no site, or a chosen one. A browser
// forgets an extension that a driver installs, and what was granted to it, when it ends: here it is in the profile from the
// start, as a reader's is.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { waitForText } from "./in-view.ts";
import { paintedCounts, waitForPainted, waitForUnpainted } from "./on-page.ts";
import { placeIn } from "./place-in-profile.ts";
import { chooseSite, dropSite, grantSites, withholdSites } from "./site-settings.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

const OWN_SITE = "http://127.0.0.1/*";

export async function atStart(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), "pressmark-profile-"));
  const site = await serveSite();
  const preferences = placeIn(profile, name, extension);
  const visit = async (walk: (driver: Driver) => Promise<void>) => {
    const driver = await startBrowser(name, {
      ...{ extension, profile, preferences },
      installLater: true,
    });
    try {
      await walk(driver);
    } finally {
      await driver.close();
    }
  };
  try {
    await visit(withholdSites);
    await visit(async (driver) => {
      await steps.step("withheld before the browser started: nothing is read", async () => {
        await expectUnread(driver, site);
      });
      await chooseSite(driver, OWN_SITE);
    });
    await visit(async (driver) => {
      await steps.step("chosen before the browser started: the site is read", async () => {
        const page = await driver.open(site.addressOf(ARTICLE.slug));
        await waitForPainted(page, "quotation");
        await dropSite(driver, OWN_SITE);
        await waitForUnpainted(page, "quotation");
      });
    });
    await visit(async (driver) => {
      await steps.step("withheld again, and given while the page is open: it is read", async () => {
        const page = await expectUnread(driver, site);
        await grantSites(driver);
        await waitForPainted(page, "quotation");
      });
    });
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** An article that is opened: nothing is painted, no node of ours is there, and the popup says what keeps it. */
async function expectUnread(driver: Driver, site: Site): Promise<Page> {
  const page = await driver.open(site.addressOf(ARTICLE.slug));
  const tabId = await driver.control.evaluate(async () => {
    const tabs = await chrome.tabs.query({ currentWindow: true });
    return tabs.at(-1)?.id ?? null;
  });
  const popup = await driver.openOwn(`popup.html?tab=${tabId}`);
  await waitForText(popup, "keep from Pressmark");
  await popup.close();
  await page.bringToFront();
  const counts = await paintedCounts(page);
  expectThat(Object.keys(counts).length === 0, "nothing painted", counts);
  const hosts = await page.$$("[pressmark-surface]");
  expectThat(hosts.length === 0, "no node of ours", hosts.length);
  return page;
}
