// What the journey does not come by: welcome page, options, side view, a copied citation, a diagnosis, a backup, an
// import. Walked for what it asks the network for; that each of them works is for its own part of the journey.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer";
import { type BrowserName, type Driver, startBrowser } from "../journey/driver.ts";
import { clickIn, waitForText } from "../journey/in-view.ts";
import { waitForCardText, waitForPainted } from "../journey/on-page.ts";
import type { Steps } from "../journey/steps.ts";
import { ARTICLE } from "../journey/walk.ts";
import type { Site } from "../site/serve-site.ts";

export async function walkOtherViews(
  name: BrowserName,
  site: Site,
  { extension, proxy, steps }: { extension: string; proxy: number; steps: Steps },
): Promise<void> {
  const downloads = mkdtempSync(path.join(tmpdir(), "pressmark-downloads-"));
  const driver = await startBrowser(name, { extension, proxy, downloads });
  try {
    await steps.step("under the proxy: the welcome page and its other article", () =>
      walkWelcome(driver),
    );
    const page = await driver.open(site.addressOf(ARTICLE.slug));
    await steps.step("under the proxy: a citation is copied", async () => {
      await waitForPainted(page, "quotation");
      await driver.command("copy-citation");
      await waitForCardText(page, "Copied with its source");
    });
    const tab = await driver.tabIdOf(page);
    await steps.step("under the proxy: side view and diagnosis", async () => {
      const side = await driver.openOwn(`side.html?tab=${tab}`);
      await side.bringToFront();
      await waitForText(side, "The Merrow Courier");
      await clickIn(side, ".foot-place");
      await clickIn(side, "button", "Diagnose this page");
      await side.waitForSelector(".diagnosis");
      await side.close();
    });
    await steps.step("under the proxy: options are changed", () => walkOptions(driver));
    await steps.step("under the proxy: a backup is written, a file is looked at", () =>
      walkInAndOut(driver, downloads),
    );
  } finally {
    await driver.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}

async function walkWelcome(driver: Driver): Promise<void> {
  const page = await driver.openOwn("welcome.html");
  await page.bringToFront();
  await waitForPainted(page, "quotation");
  await clickIn(page, "button", "Show me a card");
  await waitForCardText(page, "Ada Wick");
  await page.keyboard.press("Escape");
  await clickIn(page, "a", "Read that other article");
  await waitForPainted(page, "quotation");
  await page.close();
}

async function walkOptions(driver: Driver): Promise<void> {
  const options = await driver.openOwn("options.html");
  await options.bringToFront();
  await clickIn(options, "label", "Ink: ");
  await clickIn(options, "button", "Reset the choices");
  await waitForText(options, "All else stays");
  await options.close();
}

async function walkInAndOut(driver: Driver, folder: string): Promise<void> {
  const library = await driver.openOwn("library.html#in-and-out");
  await library.bringToFront();
  await clickIn(library, ".in-out-panel .main-button", "Export");
  await waitForText(library, "The whole library was exported");
  const file = path.join(folder, "theirs.csv");
  writeFileSync(file, "Highlight,URL\nfour piles,http://leading.example/elsewhere\n");
  await choose(library, file);
  await waitForText(library, "four piles");
  await clickIn(library, ".in-out-preview button", "Import");
  await waitForText(library, "Imported theirs.csv");
  await library.close();
}

async function choose(library: Page, file: string): Promise<void> {
  const field = await library.waitForSelector("input[type=file]");
  await field?.uploadFile(file);
}
