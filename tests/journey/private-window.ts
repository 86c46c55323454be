// Firefox's private windows, as the reader opens one after allowing Pressmark there: an article is marked, and since Firefox
// opens no database for an extension's pages, the popup says so and shows the library in a normal window.

import type { Page } from "puppeteer";
import { FIREFOX_UUID } from "../browsers/launch.ts";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { inFirefoxWindow } from "./firefox-chrome.ts";
import { POLL_MS, waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

const WITHIN_MS = 20_000;

/** In Chromium no program opens a private window with an extension in it. */
export async function privateWindow(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  if (name === "chromium") return;
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  try {
    await steps.step("a private window marks, and says why it shows no library", async () => {
      const address = site.addressOf(ARTICLE.slug);
      await allowInPrivate(driver);
      const tabId = await openPrivately(driver, [address]);
      await waitForPainted(await pageAt(driver, address), "quotation");
      await openPrivately(driver, [`moz-extension://${FIREFOX_UUID}/popup.html?tab=${tabId}`]);
      const popup = await pageAt(driver, "popup.html");
      await popup.waitForFunction(
        () => document.querySelector("footer")?.textContent?.includes("private window") === true,
        { timeout: WITHIN_MS },
      );
      const tabs = await popup.$$eval("[role=tab]", (own) => own.map(({ id }) => id));
      expectThat(
        tabs.join() === "tab-marks,tab-linked,tab-sources",
        "nothing said of what is saved, where no library opens",
        tabs,
      );
      await steps.picture(popup, "private-popup");
      await popup.evaluate(() => document.querySelector<HTMLElement>(".foot-library")?.click());
      const library = await pageAt(driver, "library.html");
      const isPrivate = await library.evaluate(() => chrome.extension.inIncognitoContext);
      expectThat(!isPrivate, "the library in a normal window", isPrivate);
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** As the reader does on about:addons; Firefox then starts the extension anew, and its tabs are gone. */
async function allowInPrivate({ browser }: Driver): Promise<void> {
  await inFirefoxWindow(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
     const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
     await ExtensionPermissions.add(extension.id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
     await (await AddonManager.getAddonByID(extension.id)).reload();`,
  );
}

/** Opens the addresses in the private window, which is opened if there is none; the number of the first one's tab. */
async function openPrivately({ browser }: Driver, addresses: readonly string[]): Promise<unknown> {
  return inFirefoxWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
     const isPrivate = (own) => own.document.documentElement.hasAttribute("privatebrowsingmode");
     let own = [...Services.wm.getEnumerator("navigator:browser")].find(isPrivate);
     if (own === undefined) {
       own = OpenBrowserWindow({ private: true });
       await new Promise((resolve) => own.addEventListener("load", resolve, { once: true }));
       await own.delayedStartupPromise;
     }
     const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
     const tabs = ${JSON.stringify(addresses)}.map((url) => own.gBrowser.addTab(url, { triggeringPrincipal }));
     own.gBrowser.selectedTab = tabs[0];
     return ExtensionParent.apiManager.global.tabTracker.getId(tabs[0]);`,
  );
}

/** The tab whose address holds `part`, once it is there: puppeteer tells addresses of the extension's pages as about:blank. */
async function pageAt({ browser }: Driver, part: string): Promise<Page> {
  const until = performance.now() + WITHIN_MS;
  while (performance.now() < until) {
    for (const page of await browser.pages()) {
      // A tab may be closing, or the reload's own that never answers.
      const href = await page.evaluate(() => location.href).catch(() => "");
      if (href.includes(part)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Expected a tab at ${part} within ${WITHIN_MS} ms`);
}
