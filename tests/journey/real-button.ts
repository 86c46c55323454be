// The toolbar button and the context menu themselves: over selected words, and on a site that the reader
// withholds from Pressmark, where the click is the word to read the page.

import type { Browser, Page, WebWorker } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { inFirefoxWindow } from "./firefox-chrome.ts";
import { paintedCounts, selectWords, waitForCard, waitForPainted } from "./on-page.ts";
import { withholdSites } from "./site-settings.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

export async function realButton(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  try {
    await steps.step("the context menu saves selected words", async () => {
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await waitForPainted(page, "quotation");
      await selectWords(page, ARTICLE.highlight);
      await pickMenu(driver, page);
      await waitForCard(page);
      await page.close();
    });
    await steps.step(
      "a site that is withheld is left alone until the button is clicked",
      async () => {
        await withholdSites(driver);
        const page = await driver.open(site.addressOf(ARTICLE.slug));
        await clickWhereNothingHappened(driver, page);
        await waitForPainted(page, "quotation");
        await steps.picture(page, "withheld");
      },
    );
  } finally {
    await driver.close();
    await site.close();
  }
}

/** A detector that may run has long reported when the page answers this. */
async function clickWhereNothingHappened(driver: Driver, page: Page): Promise<void> {
  const tabId = await driver.tabIdOf(page).catch(() => null);
  // The browser hides a withheld tab's title from us: that we cannot name it shows that it is withheld.
  expectThat(tabId === null, "a tab that Pressmark cannot see", tabId);
  const counts = await paintedCounts(page);
  expectThat(Object.keys(counts).length === 0, "nothing painted", counts);
  await clickButton(driver, page);
}

async function workerOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === "service_worker");
  const worker = await target.worker();
  if (worker === null) throw new Error("Expected the extension's worker, found none");
  return worker;
}

/** Fires the menu entry as a click on it does: neither browser lets a program open its menu. */
async function pickMenu(driver: Driver, page: Page): Promise<void> {
  if (driver.name === "firefox") {
    await inFirefoxWindow(
      driver.browser,
      `extension.emit("webext-menu-menuitem-click",
        { menuItemId: "save-selection", editable: false, modifiers: [] }, gBrowser.selectedTab);`,
    );
    return;
  }
  const tabId = await driver.tabIdOf(page);
  const worker = await workerOf(driver.browser);
  await worker.evaluate(async (id) => {
    const tab = await chrome.tabs.get(id);
    // `dispatch` is what the browser itself calls; the types do not know it.
    const clicked = chrome.contextMenus.onClicked as unknown as {
      dispatch(click: unknown, tab: unknown): void;
    };
    clicked.dispatch({ menuItemId: "save-selection", editable: false }, tab);
  }, tabId);
}

/** Clicks the toolbar button, which opens the real popup and lends Pressmark the page. */
async function clickButton(driver: Driver, page: Page): Promise<void> {
  await page.bringToFront();
  if (driver.name === "firefox") {
    await inFirefoxWindow(
      driver.browser,
      `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
       ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
    );
    return;
  }
  const [extension] = (await driver.browser.extensions()).values();
  if (extension === undefined) throw new Error("Expected the extension, found none");
  await page.triggerExtensionAction(extension);
}
