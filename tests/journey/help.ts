// The help that ships: opened from popup, library and options; its pages light and dark, wide and narrow, with their
// pictures, nothing cut off and nothing that axe objects to. Each page is looked at once in Chromium, a few of them in the
// dark and in Firefox, since all are made of the same parts; PRESSMARK_SOAK=1 looks at each everywhere.

import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";
import { violations } from "../axe.ts";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn } from "./in-view.ts";
import { badlyLaidOut } from "./laid-out.ts";
import { POLL_MS, waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";
const FEW = 4;

export async function help(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const names = readdirSync(path.join(extension, "help")).filter((file) => file.endsWith(".html"));
  for (const dark of [false, true]) {
    const driver = await startBrowser(name, { extension, dark });
    try {
      if (!dark) await waysIn(driver, steps);
      for (const file of names.slice(0, pagesLookedAt(name, dark))) {
        await steps.step(`help, ${dark ? "dark" : "light"}: ${file}`, () => lookAt(driver, file));
      }
      const page = await driver.openOwn("help/first-steps.html");
      await page.setViewport({ width: 1000, height: 800 });
      await steps.picture(page, `help-${dark ? "dark" : "light"}`);
    } finally {
      await driver.close();
    }
  }
}

function pagesLookedAt(name: BrowserName, dark: boolean): number {
  return SOAK || (name === "chromium" && !dark) ? Number.POSITIVE_INFINITY : FEW;
}

async function lookAt(driver: Driver, file: string): Promise<void> {
  const page = await driver.openOwn(`help/${file}`);
  await page.waitForSelector("main h1");
  for (const width of [1000, 320]) {
    await page.setViewport({ width, height: 800 });
    const cut = await badlyLaidOut(page, null);
    expectThat(cut.length === 0, `nothing cut off in ${file}, ${width} wide`, cut);
  }
  const objections = await violations(page);
  expectThat(objections.length === 0, `nothing that axe objects to in ${file}`, objections);
  const unseen = await picturesUnseen(page);
  expectThat(unseen.length === 0, `every picture of ${file}`, unseen);
  await page.close();
}

/** Those that the browser did not load. */
function picturesUnseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const unseen: string[] = [];
    for (const picture of document.images) {
      await picture.decode().catch(() => unseen.push(picture.currentSrc));
    }
    return unseen;
  });
}

async function waysIn(driver: Driver, steps: Steps): Promise<void> {
  const site = await serveSite();
  try {
    const article = await driver.open(site.addressOf("courier-dam-homes"));
    await waitForPainted(article, "quotation");
    const popup = `popup.html?tab=${await driver.tabIdOf(article)}`;
    for (const [view, selector] of [
      [popup, "button"],
      ["library.html", "a.rail-entry"],
      ["options.html", "a"],
    ] as const) {
      await steps.step(`the help opens from ${view.replace(/\?.*/, "")}`, async () => {
        const page = await driver.openOwn(view);
        const before = await helpTabs(driver);
        await clickIn(page, selector, "Help");
        await untilMore(driver, before);
        await page.close();
      });
    }
  } finally {
    await site.close();
  }
}

const helpTabs = (driver: Driver): Promise<number> =>
  driver.control.evaluate(
    async () => (await chrome.tabs.query({ url: chrome.runtime.getURL("help/*") })).length,
  );

async function untilMore(driver: Driver, before: number): Promise<void> {
  const until = performance.now() + 8_000;
  while ((await helpTabs(driver)) <= before) {
    if (performance.now() > until) throw new Error("Expected a tab with the help");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
