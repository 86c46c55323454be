// What the reader and the browser say of pages and sites holds at once, in every state that a program can bring about: rules that
// are taken back, switches for a site and everywhere, sites that are chosen one by one, before and while pages
// are open; and the popup says what holds, and offers what helps and nothing else.

import type { Page } from "puppeteer";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, waitForText } from "./in-view.ts";
import { paintedCounts, waitForPainted, waitForUnpainted } from "./on-page.ts";
import { chooseSite, dropSite, grantSites, withholdSites } from "./site-settings.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

interface Context {
  readonly driver: Driver;
  readonly site: Site;
  readonly steps: Steps;
}

export async function whatHolds(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const site = await serveSite();
  // The test site is on 127.0.0.1: under its other name Firefox lets no add-on in.
  const preferences = { "extensions.webextensions.restrictedDomains": "localhost" };
  const driver = await startBrowser(name, { extension, preferences });
  const context = { driver, site, steps };
  try {
    await walkRules(context);
    await walkSwitches(context);
    await walkClosedPages(context);
    await walkChosenSites(context);
    await walkChoosingSites(context);
    await walkLaterGranted(context);
  } finally {
    await driver.close();
    await site.close();
  }
}

const popupOver = (driver: Driver, tabId: number): Promise<Page> =>
  driver.openOwn(`popup.html?tab=${tabId}`);

const isOffered = (popup: Page, words: string): Promise<boolean> =>
  popup.evaluate(
    (wanted) =>
      [...document.querySelectorAll("header button")].some((button) =>
        button.textContent?.includes(wanted),
      ),
    words,
  );

async function walkRules({ driver, site, steps }: Context): Promise<void> {
  await steps.step(
    "a page read at the reader's word is left at once when it is taken back",
    async () => {
      const page = await driver.open(site.addressOf("courier-home"));
      const popup = await popupOver(driver, await driver.tabIdOf(page));
      await clickIn(popup, ".head-other button", "Read this page");
      await popup.waitForSelector(".kinds");
      await clickIn(popup, ".foot-place");
      await clickIn(popup, ".place label", "Read a page when it looks like an article");
      await waitForText(popup, "does not look like an article");
      await popup.close();
      await page.close();
    },
  );
  await steps.step(
    "an article stays marked when the reader takes back that it is always read",
    async () => {
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await waitForPainted(page, "quotation");
      const popup = await popupOver(driver, await driver.tabIdOf(page));
      await clickIn(popup, ".foot-place");
      await clickIn(popup, ".place label", "Always read this page");
      await clickIn(popup, ".place label", "Read a page when it looks like an article");
      await waitForText(popup, "quotations");
      await waitForPainted(page, "quotation");
      await popup.close();
      await page.close();
    },
  );
  await steps.step(
    "over a page that removes us the popup says so, and loads it again",
    async () => {
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await waitForPainted(page, "quotation");
      const tabId = await driver.tabIdOf(page);
      for (const _ of [1, 2]) {
        await driver.command("open-list");
        await page.waitForSelector("[pressmark-surface]");
        await page.evaluate(() => document.querySelector("[pressmark-surface]")?.remove());
      }
      await waitForUnpainted(page, "quotation");
      const popup = await popupOver(driver, tabId);
      await waitForText(popup, "This page removes Pressmark");
      expectThat(!(await isOffered(popup, "Read this page")), "no offer that cannot be kept", null);
      await steps.picture(popup, "banished");
      await clickIn(popup, ".head-other button", "Load the page again");
      await popup.waitForSelector(".kinds");
      await waitForPainted(page, "quotation");
      await popup.close();
      await page.close();
    },
  );
}

async function walkSwitches({ driver, site, steps }: Context): Promise<void> {
  const page = await driver.open(site.addressOf(ARTICLE.slug));
  const other = await driver.open(site.addressOf("norwire-dam-figure"));
  await waitForPainted(page, "claim");
  await waitForPainted(other, "claim");
  const popup = await popupOver(driver, await driver.tabIdOf(page));
  await popup.waitForSelector(".head .scope select");
  for (const scope of ["site", "everywhere"]) {
    await steps.step(`figures go and come at once, in every open tab: ${scope}`, async () => {
      await popup.select(".head .scope select", scope);
      await clickIn(popup, ".kind", "figure");
      await Promise.all([page, other].map((tab) => waitForUnpainted(tab, "claim")));
      await clickIn(popup, ".kind", "figure");
      await Promise.all([page, other].map((tab) => waitForPainted(tab, "claim")));
    });
  }
  await popup.close();
  await other.close();
  await page.close();
}

/** A tab that shows this address, whatever comes of it; its number. */
function openTab({ control }: Driver, address: string): Promise<number> {
  return control.evaluate(async (url) => {
    const { id } = await chrome.tabs.create({ url, active: false });
    if (id === undefined) throw new Error("Expected a number for the new tab");
    const until = performance.now() + 10_000;
    while (performance.now() < until) {
      const tab = await chrome.tabs.get(id);
      if (tab.status === "complete" && tab.url !== "about:blank") return id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Expected ${url} to end loading`);
  }, address);
}

async function walkClosedPages({ driver, site, steps }: Context): Promise<void> {
  const closed = [
    { name: "a page that did not load", address: "http://127.0.0.1:9/" },
    ...(driver.name === "firefox"
      ? [{ name: "a site that Firefox restricts", address: restricted(site) }]
      : []),
  ];
  for (const { name, address } of closed) {
    await steps.step(`the popup offers nothing over ${name}, and says why`, async () => {
      const tabId = await openTab(driver, address);
      const popup = await popupOver(driver, tabId);
      await waitForText(popup, driver.name === "firefox" ? "no add-on" : "no extension");
      const offers = await popup.$$("header button");
      expectThat(offers.length === 0, "no offer", offers.length);
      await steps.picture(popup, "refused");
      await popup.close();
      await driver.control.evaluate((id) => chrome.tabs.remove(id), tabId);
    });
  }
}

const restricted = (site: Site): string =>
  site.addressOf(ARTICLE.slug).replace("127.0.0.1", "localhost");

const OWN_SITE = "http://127.0.0.1/*";

async function walkChosenSites({ driver, site, steps }: Context): Promise<void> {
  const page = await driver.open(site.addressOf(ARTICLE.slug));
  await waitForPainted(page, "quotation");
  const tabId = await driver.tabIdOf(page);
  const popup = await popupOver(driver, tabId);
  await popup.waitForSelector(".kinds");
  await steps.step("withheld while the popup is open: the marks go, and it says so", async () => {
    await withholdSites(driver);
    await waitForUnpainted(page, "quotation");
    await waitForText(popup, "keep from Pressmark");
    expectThat(!(await isOffered(popup, "Read this page")), "no offer that cannot be kept", null);
    await steps.picture(popup, "withheld-says");
  });
  await steps.step(
    "one site is chosen in the browser: it is read at once, and the popup shows it",
    async () => {
      await chooseSite(driver, OWN_SITE);
      await waitForPainted(page, "quotation");
      await popup.waitForSelector(".kinds");
    },
  );
  if (driver.name === "chromium") {
    await steps.step("a site that was not chosen is left alone", async () => {
      const other = await driver.open(restricted(site));
      await expectUnread(driver, other);
      await other.close();
    });
  }
  await steps.step("the chosen site is taken back: the marks go at once", async () => {
    await dropSite(driver, OWN_SITE);
    await waitForUnpainted(page, "quotation");
    await waitForText(popup, "keep from Pressmark");
  });
  await steps.step(
    "all sites are given again: the page is read at once, and so is its popup",
    async () => {
      await grantSites(driver);
      await waitForPainted(page, "quotation");
      await popup.waitForSelector(".kinds");
    },
  );
  await popup.close();
  await page.close();
}

/** The extension cannot even name the tab, and nothing is painted in it. */
async function expectUnread(driver: Driver, page: Page): Promise<void> {
  const tabId = await driver.tabIdOf(page).catch(() => null);
  expectThat(tabId === null, "a tab that Pressmark cannot see", tabId);
  const counts = await paintedCounts(page);
  expectThat(Object.keys(counts).length === 0, "nothing painted", counts);
}

async function walkChoosingSites({ driver, steps }: Context): Promise<void> {
  await steps.step("from none to chosen sites, the options say how to choose one", async () => {
    await withholdSites(driver);
    const options = await driver.openOwn("options.html");
    await clickIn(options, "label", "Sites I choose");
    await options.waitForSelector(".choice-told");
    const holds = await options.$eval(
      "input[name=access]:checked",
      (radio) => radio.closest("label")?.textContent ?? "",
    );
    expectThat(holds.startsWith("Only when I click"), "what holds still chosen", holds);
    await options.close();
    await grantSites(driver);
  });
}

/** Withheld from before the page was opened; at-start.ts starts the browser anew in each state. */
async function walkLaterGranted({ driver, site, steps }: Context): Promise<void> {
  await steps.step(
    "opened while sites are withheld, a page is read once they are given",
    async () => {
      await withholdSites(driver);
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await expectUnread(driver, page);
      await grantSites(driver);
      await waitForPainted(page, "quotation");
    },
  );
}
