// npm run pictures: docs/pictures from the real thing, in both browsers, light and dark, on the project's own
// articles and sample library.

import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";
import { buildForTests } from "../journey/build-for.ts";
import { type BrowserName, type Driver, startBrowser } from "../journey/driver.ts";
import { clickIn, waitForText } from "../journey/in-view.ts";
import { clickInSurface, pointAt, waitForPainted } from "../journey/on-page.ts";
import { type Site, serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "./sample-library.ts";

const FOLDER = path.resolve("docs", "pictures");

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) as `${string}.png` });
}

async function takeAll(driver: Driver, site: Site, look: string): Promise<void> {
  await fillSampleLibrary(driver.control, site);
  const page = await driver.open(site.addressOf("courier-dam-homes"));
  await waitForPainted(page, "quotation");
  await pointAt(page, "quotation", "a decision not to repair");
  await clickInSurface(page, "textarea");
  await page.keyboard.type("Ask the ministry for the repair records");
  await take(page, `card-${look}`);
  await clickInSurface(page, "button[type=submit]");
  await waitForPainted(page, "saved-amber");
  await page.keyboard.press("Escape");
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await popup.setViewport({ width: 400, height: 600 });
  await waitForText(popup, "Ask the ministry");
  await take(popup, `popup-${look}`);
  await clickIn(popup, "button[role=tab]", "Linked");
  await waitForText(popup, "Norwire");
  await take(popup, `linked-${look}`);
  await popup.close();
  const library = await driver.openOwn("library.html");
  await library.setViewport({ width: 1280, height: 800 });
  await waitForText(library, "Ask the ministry");
  await take(library, `library-${look}`);
  await library.close();
}

mkdirSync(FOLDER, { recursive: true });
for (const name of ["chromium", "firefox"] satisfies BrowserName[]) {
  const extension = buildForTests(name);
  for (const dark of [false, true]) {
    const site = await serveSite();
    const driver = await startBrowser(name, { extension, dark });
    try {
      const look = `${dark ? "dark" : "light"}${name === "firefox" ? "-firefox" : ""}`;
      await takeAll(driver, site, look);
      console.log(`${name}, ${dark ? "dark" : "light"}: taken`);
    } finally {
      await driver.close();
      await site.close();
    }
  }
}
