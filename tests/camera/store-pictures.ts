// The pictures for the stores, in docs/store/pictures: 1280x800, both browsers, light and dark, of the project's own
// articles. The popup stands where the browser lets it down; both pictures are of the real thing.

import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";
import type { Driver } from "../journey/driver.ts";
import { clickIn, waitForText } from "../journey/in-view.ts";
import {
  clickInSurface,
  pointAt,
  selectWords,
  waitForCardText,
  waitForPainted,
} from "../journey/on-page.ts";
import type { Site } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";

const FOLDER = path.resolve("docs", "store", "pictures");
const WINDOW = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 600 };
const QUALITY = 90;

interface Studio {
  readonly driver: Driver;
  readonly site: Site;
  readonly look: string;
}

export async function takeStorePictures(driver: Driver, site: Site, dark: boolean): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const studio = { driver, site, look: `${driver.name}-${dark ? "dark" : "light"}` };
  await fillSampleLibrary(driver.control, site);
  const page = await driver.open(site.addressOf("courier-dam-homes"));
  await page.setViewport(WINDOW);
  await waitForPainted(page, "quotation");
  await takeCard(studio, page);
  await takePopup(studio, page);
  await takeLibrary(studio);
  await takeChange(studio, page);
}

async function take({ look }: Studio, page: Page, name: string): Promise<void> {
  const file = path.join(FOLDER, `${name}-${look}.jpg`) as `${string}.jpg`;
  await page.bringToFront();
  await page.screenshot({ path: file, type: "jpeg", quality: QUALITY });
}

async function takeCard(studio: Studio, page: Page): Promise<void> {
  await pointAt(page, "quotation", "a decision not to repair");
  await waitForCardText(page, "Your note from Norwire");
  await clickInSurface(page, "textarea");
  await page.keyboard.type("Ask the ministry for the repair records");
  await take(studio, page, "1-card");
  await clickInSurface(page, "button[type=submit]");
  await waitForPainted(page, "saved-amber");
  await page.keyboard.press("Escape");
}

async function takePopup(studio: Studio, page: Page): Promise<void> {
  const { driver } = studio;
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await popup.setViewport(POPUP);
  await waitForText(popup, "Ask the ministry");
  await clickIn(popup, "button[role=tab]", "Linked");
  await waitForText(popup, "Norwire");
  await popup.bringToFront();
  const over = await popup.screenshot({ encoding: "base64" });
  await popup.close();
  await page.bringToFront();
  const under = await page.screenshot({ encoding: "base64" });
  await take(studio, await letDown(driver, under, over), "2-popup");
}

/** One picture over another at the end of the upper edge, where browsers let their popups down. */
async function letDown(driver: Driver, under: string, over: string): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.setViewport(WINDOW);
  await page.setContent(`<style>
    body { margin: 0 }
    img { display: block; position: absolute; top: 0; right: 0 }
    .over { top: 8px; right: 24px; border-radius: 10px; box-shadow: 0 0 0 1px #0003, 0 10px 36px #0008 }
    </style><img src="data:image/png;base64,${under}"><img class="over" src="data:image/png;base64,${over}">`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return page;
}

async function takeLibrary(studio: Studio): Promise<void> {
  const library = await studio.driver.openOwn("library.html");
  await library.setViewport(WINDOW);
  await waitForText(library, "saved in");
  await take(studio, library, "3-library");
  await library.evaluate(() => {
    location.hash = "kind=claim";
  });
  await waitForText(library, "4 saved in");
  await clickIn(library, "button.row-open", "More than 1.5 million people");
  await clickIn(library, "a", "All figures for this");
  await waitForText(library, "does not say which is right");
  await take(studio, library, "4-ledger");
  await library.close();
}

async function takeChange(studio: Studio, page: Page): Promise<void> {
  await selectWords(page, "At least 214 people are known");
  await clickInSurface(page, "button", "Save the selected words");
  await clickInSurface(page, "button[type=submit]");
  await waitForCardText(page, "Saved");
  await page.keyboard.press("Escape");
  studio.site.publish("courier-dam-homes", "edited");
  await page.reload();
  await waitForPainted(page, "changed");
  await pointAt(page, "changed", "241");
  await waitForCardText(page, "Keep today’s words instead");
  await take(studio, page, "5-changed");
}
