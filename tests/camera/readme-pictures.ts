// The pictures of the README and of the walk, in docs/pictures: the first minute, card, popup and library, in both
// browsers, light and dark.

import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";
import type { Driver } from "../journey/driver.ts";
import { clickIn, waitForText } from "../journey/in-view.ts";
import { clickInSurface, pointAt, waitForCard, waitForPainted } from "../journey/on-page.ts";
import type { Site } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";

const FOLDER = path.resolve("docs", "pictures");

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) as `${string}.png` });
}

export async function takeReadmePictures(driver: Driver, site: Site, dark: boolean): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const look = `${dark ? "dark" : "light"}${driver.name === "firefox" ? "-firefox" : ""}`;
  await takeFirstMinute(driver, look);
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
  // The whole list, with what narrows it, comes after the first rows.
  await waitForText(library, "saved in");
  await take(library, `library-${look}`);
  await library.close();
}

/** The welcome page as it opens after the installation, with the card that its button shows. */
async function takeFirstMinute(driver: Driver, look: string): Promise<void> {
  const welcome = await driver.openOwn("welcome.html");
  await welcome.setViewport({ width: 1280, height: 800 });
  await waitForPainted(welcome, "quotation");
  await clickIn(welcome, "button", "Show me a card");
  await waitForCard(welcome);
  await take(welcome, `welcome-${look}`);
  await welcome.close();
}
