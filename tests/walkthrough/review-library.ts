// Before and after the reading: the welcome page, the library, a backup out, and in again where nothing is yet.

import type { Page } from "puppeteer";
import type { Driver } from "../journey/driver.ts";
import { clickIn, viewText, waitForText } from "../journey/in-view.ts";
import { clickInSurface, POLL_MS, waitForCard, waitForPainted } from "../journey/on-page.ts";
import { expectThat, type Steps } from "../journey/steps.ts";

const LIBRARY = { width: 1180, height: 900 };

export async function seeWelcome(driver: Driver, steps: Steps): Promise<void> {
  const page = await driver.openOwn("welcome.html");
  await page.setViewport(LIBRARY);
  await steps.step("welcome: the sample is marked", async () => {
    await waitForPainted(page, "quotation");
    await steps.picture(page, "welcome");
  });
  await steps.step("welcome: “Show me a card”, and save in it", async () => {
    await clickIn(page, "button", "Show me a card");
    await waitForCard(page);
    await clickInSurface(page, "button[type=submit]");
    await waitForPainted(page, "saved-amber");
    await steps.picture(page, "welcome-card");
  });
  await page.close();
}

/** Waits until the list has so many rows, scrolled through. */
async function waitForSaved(page: Page, wanted: number): Promise<void> {
  await waitForText(page, `${wanted} saved in ${wanted} articles`);
}

export async function lookThroughLibrary(
  driver: Driver,
  steps: Steps,
  articles: number,
): Promise<void> {
  const page = await driver.openOwn("library.html");
  await page.setViewport(LIBRARY);
  await steps.step("library: everything is there", async () => {
    await waitForSaved(page, articles);
    await steps.picture(page, "library");
  });
  await steps.step("library: a search finds a note", async () => {
    await page.bringToFront();
    await page.keyboard.press("/");
    await page.keyboard.type("wcxb");
    await waitForText(page, "1 saved in 1 article");
    await page.keyboard.press("Escape");
    await waitForSaved(page, articles);
  });
  await steps.step("library: a row opens, with all that belongs to it", async () => {
    await clickIn(page, "button.row-open");
    await waitForText(page, "Open the page");
    steps.see((await viewText(page)).replaceAll("\n", " | ").slice(-420));
    await steps.picture(page, "library-row");
  });
  await steps.step("library: the article's own page", async () => {
    await page.evaluate(() => history.back());
    await waitForSaved(page, articles);
    const article = await page.$eval("h2 a[href^='#article']", (link) => link.getAttribute("href"));
    await page.evaluate((hash) => {
      location.hash = hash ?? "";
    }, article);
    await waitForText(page, "Marks that are remembered");
    await steps.picture(page, "library-article");
  });
  await page.close();
}

export async function exportLibrary(
  driver: Driver,
  steps: Steps,
  files: () => readonly string[],
): Promise<void> {
  const page = await driver.openOwn("library.html#in-and-out");
  await page.setViewport(LIBRARY);
  await steps.step("export: a backup of everything", async () => {
    await clickIn(page, "label", "Backup");
    await clickIn(page, ".in-out button.main-button", "Export");
    const until = performance.now() + 10_000;
    while (!files().some((name) => /^pressmark-backup.*\.json$/.test(name))) {
      if (performance.now() > until) throw new Error(`Expected a file, found ${files().join()}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    await steps.picture(page, "export");
  });
  await page.close();
}

export async function importLibrary(
  driver: Driver,
  steps: Steps,
  { file, articles }: { readonly file: string; readonly articles: number },
): Promise<void> {
  const page = await driver.openOwn("library.html#in-and-out");
  await page.setViewport(LIBRARY);
  await steps.step("import in a new profile: what it would do is shown first", async () => {
    const field = await page.waitForSelector("input[type=file]");
    await field?.uploadFile(file);
    await waitForText(page, "What the file would do");
    await steps.picture(page, "import-preview");
  });
  await steps.step("import: everything is there", async () => {
    await clickIn(page, "button.main-button", "Import");
    await waitForText(page, "Imported");
    await page.evaluate(() => {
      location.hash = "";
    });
    await waitForSaved(page, articles);
    expectThat((await viewText(page)).includes("walk"), "the tag", await viewText(page));
    await steps.picture(page, "imported");
  });
}
