// Private windows, as the reader opens one after letting Pressmark in. Both mark an article. In Chromium nothing is kept before the
// reader asks for it; Firefox opens no database for an extension's pages there, so that the popup says so and shows the
// library in a normal window.

import path from "node:path";
import type { Page } from "puppeteer";
import { FIREFOX_UUID } from "../browsers/launch.ts";
import { rowsOf } from "../replication/in-browser.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { inFirefoxWindow } from "./firefox-chrome.ts";
import { waitForText } from "./in-view.ts";
import { clickInSurface, POLL_MS, pointAt, waitForCardText, waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

const WITHIN_MS = 20_000;

interface Walk {
  readonly driver: Driver;
  readonly site: Site;
  readonly steps: Steps;
}

/** In Chromium in the soak alone: the rule is tried at its handler, too. */
export async function privateWindow(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  if (name === "chromium" && process.env.PRESSMARK_SOAK !== "1") return;
  const driver = await startBrowser(name, { extension: path.resolve(extension), inPrivate: true });
  const site = await serveSite();
  try {
    await (name === "chromium" ? inChromium : inFirefox)({ driver, site, steps });
  } finally {
    await driver.close();
    await site.close();
  }
}

const NOTE = "Read in private";

async function inChromium({ driver, site, steps }: Walk): Promise<void> {
  const { browser, control } = driver;
  const annotations = () => rowsOf(control, "annotations");
  const page = await steps.step("a private window marks, and keeps nothing unasked", async () => {
    const url = site.addressOf(ARTICLE.slug);
    await control.evaluate(
      (address) => chrome.windows.create({ incognito: true, url: address }),
      url,
    );
    const own = await (await browser.waitForTarget((target) => target.url() === url)).asPage();
    await waitForPainted(own, "quotation");
    await pointAt(own, "quotation", ARTICLE.quotation);
    await clickInSurface(own, "textarea");
    await own.keyboard.type(NOTE);
    await clickInSurface(own, "button[type=submit]");
    await waitForCardText(own, "keeps nothing from it unless you ask");
    const kept = await annotations();
    expectThat(kept.length === 0, "nothing kept", kept);
    await steps.picture(own, "private-card");
    return own;
  });
  await steps.step("its popup is the real one, and has the article of that window", async () => {
    const [own] = (await browser.extensions()).values();
    if (own === undefined) throw new Error("Expected the extension, found none");
    await page.triggerExtensionAction(own);
    const target = await browser.waitForTarget((one) => one.url().endsWith("/popup.html"));
    const popup = await target.asPage();
    await waitForText(popup, "More than 1.5 million leave homes");
    await waitForText(popup, "Saved here 0");
    await steps.picture(popup, "private-popup");
    await popup.close();
  });
  await steps.step("what the reader asks to keep there is kept", async () => {
    await clickInSurface(page, "button", "Keep what I save");
    await waitForPainted(page, "saved-amber");
    const kept = (await annotations()) as readonly { readonly note?: string }[];
    expectThat(kept.length === 1 && kept[0]?.note === NOTE, "the one that was saved", kept);
  });
}

async function inFirefox({ driver, site, steps }: Walk): Promise<void> {
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
