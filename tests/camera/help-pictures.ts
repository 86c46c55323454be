// The pictures of the help, from the real thing: Chromium, light and dark, on the project's own articles. WebP at
// one pixel a pixel, cut to what the page tells of, since they ship with the extension.

import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ElementHandle, Page, ScreenshotClip } from "puppeteer";
import type { Driver } from "../journey/driver.ts";
import { clickIn, waitForText } from "../journey/in-view.ts";
import {
  clickInSurface,
  pointAt,
  selectWords,
  waitForCardText,
  waitForPainted,
  waitInSurface,
} from "../journey/on-page.ts";
import type { Site } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";

export const HELP_PICTURES = path.resolve("docs", "help", "pictures");
const QUALITY = 50;
/** Around an element that is taken alone. */
const MARGIN = 12;
/** Lines 3 and 4 cannot be read: there is no thirteenth month, and a surname is not enough. */
const OFFICIALS = `name,aliases,office,of,from,to
Mara Quell,,harbour commissioner,Port Merrow,2029,
Ivo Lund,,mayor,Dunmarsh,2030-13,
Orlo,,sheriff,Dunmarsh,2030,
`;
const POPUP = { width: 400, height: 600 };
const LIBRARY = { width: 1000, height: 640 };

interface Studio {
  readonly driver: Driver;
  readonly site: Site;
  readonly dark: boolean;
}

/** Takes what is in `inside`, by selector or place; null: the whole window. */
async function take(
  { dark }: Studio,
  page: Page,
  { name, inside }: { readonly name: string; readonly inside: string | ScreenshotClip | null },
): Promise<void> {
  const file = path.join(HELP_PICTURES, `${name}${dark ? "-dark" : ""}.webp`);
  const options = { path: file as `${string}.webp`, type: "webp", quality: QUALITY } as const;
  await page.bringToFront();
  const clip = inside === null ? null : await placeOf(page, inside);
  await page.screenshot(clip === null ? options : { ...options, clip });
}

/** Counted from the top of the page, as Puppeteer wants it. */
async function placeOf(page: Page, inside: string | ScreenshotClip): Promise<ScreenshotClip> {
  const { left, top } = await page.evaluate(() => ({ left: scrollX, top: scrollY }));
  const own = typeof inside === "string" ? await boxOf(page, inside) : inside;
  return { ...own, x: own.x + left, y: own.y + top };
}

async function boxOf(page: Page, selector: string): Promise<ScreenshotClip> {
  const box = (await (await page.waitForSelector(selector))?.boundingBox()) ?? null;
  if (box === null) throw new Error(`Expected ${selector} on the page`);
  return {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height: box.height + 2 * MARGIN,
  };
}

export async function takeHelpPictures(driver: Driver, site: Site, dark: boolean): Promise<void> {
  mkdirSync(HELP_PICTURES, { recursive: true });
  const studio = { driver, site, dark };
  await fillSampleLibrary(driver.control, site);
  await onTheWelcomePage(studio);
  await onThePage(studio);
  await inTheLibrary(studio);
  await outAndIn(studio);
  await inTheOptions(studio);
  await afterAChange(studio);
}

async function onTheWelcomePage(studio: Studio): Promise<void> {
  const page = await studio.driver.openOwn("welcome.html");
  await page.setViewport(LIBRARY);
  await waitForPainted(page, "quotation");
  await take(studio, page, { name: "welcome", inside: null });
  await page.close();
}

async function onThePage(studio: Studio): Promise<void> {
  const { driver, site } = studio;
  const page = await driver.open(site.addressOf("courier-dam-homes"));
  await waitForPainted(page, "quotation");
  await pointAt(page, "quotation", "a decision not to repair");
  await waitForCardText(page, "Norwire");
  await take(studio, page, { name: "card", inside: { x: 0, y: 330, width: 1080, height: 570 } });
  await page.keyboard.press("Escape");
  await pointAt(page, "quotation", "After that we were measuring");
  await clickInSurface(page, "button", "why?");
  await clickInSurface(page, "button", "Another speaker");
  await take(studio, page, { name: "why", inside: await aroundCard(page) });
  await page.keyboard.press("Escape");
  await pointAt(page, "quotation", "a decision not to repair");
  await clickInSurface(page, ".card-foot button", "Copy");
  await waitForCardText(page, "Copied with its source");
  await take(studio, page, { name: "copied", inside: await aroundCard(page) });
  await page.keyboard.press("Escape");
  await pointAt(page, "claim", "96 metres");
  await clickInSurface(page, "textarea");
  await page.keyboard.type("Higher than the permit of 1970");
  await clickInSurface(page, "button", "Tags and colour");
  await clickInSurface(page, ".tag-field input");
  await page.keyboard.type("dam,permit,");
  await clickInSurface(page, ".colour-green");
  await take(studio, page, { name: "note", inside: await aroundCard(page) });
  await clickInSurface(page, "button[type=submit]");
  await waitForPainted(page, "saved-green");
  await page.keyboard.press("Escape");
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await popup.setViewport(POPUP);
  await waitForText(popup, "Higher than the permit");
  await take(studio, popup, { name: "popup", inside: null });
  await clickIn(popup, "button[role=tab]", "Linked");
  await waitForText(popup, "Norwire");
  await take(studio, popup, { name: "linked", inside: null });
  await clickIn(popup, ".foot-place");
  await popup.waitForSelector(".place input[type=radio]");
  await take(studio, popup, { name: "site", inside: null });
  await clickIn(popup, "button", "Diagnose this page");
  await waitForText(popup, "Its address has a day in it.");
  await popup.evaluate(() => {
    document.querySelector(".diagnosis")?.scrollIntoView();
  });
  await take(studio, popup, { name: "diagnosis", inside: null });
  await popup.close();
  const other = await driver.open(site.addressOf("courier-tide-gauge"));
  await waitForPainted(other, "quotation");
  const keeping = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(other)}`);
  await clickIn(keeping, ".keep-button");
  await waitForText(keeping, "This article is kept.");
  await keeping.close();
}

/** The open card with some of the page on each side. */
function aroundCard(page: Page): Promise<ScreenshotClip> {
  return page.evaluate(() => {
    const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
    const box = root?.querySelector("section[role=dialog]")?.getBoundingClientRect();
    if (box === undefined) throw new Error("Expected an open card");
    const left = Math.max(0, box.left - 200);
    const top = Math.max(0, box.top - 70);
    return {
      x: left,
      y: top,
      width: Math.min(innerWidth, box.right + 60) - left,
      height: Math.min(innerHeight, box.bottom + 40) - top,
    };
  });
}

async function inTheLibrary(studio: Studio): Promise<void> {
  const library = await studio.driver.openOwn("library.html");
  await library.setViewport(LIBRARY);
  await waitForText(library, "saved in");
  await take(studio, library, { name: "library", inside: null });
  // High enough for all rows of the sample: a list draws those in sight.
  await library.setViewport({ width: 1180, height: 1600 });
  await follow(library, { row: "1.7 million", way: "All figures for this", until: "does not say" });
  await take(studio, library, { name: "ledger", inside: "main article" });
  await follow(library, {
    row: "no act of nature",
    way: "All tellings",
    until: "The earliest date",
  });
  await take(studio, library, { name: "tellings", inside: "main article" });
  const way = "All that is kept on this person";
  await follow(library, { row: "Ilse Maranz", way, until: "Everything said" });
  await take(studio, library, {
    name: "official",
    inside: { x: 232, y: 0, width: 880, height: 640 },
  });
  await showHash(library, "");
  await clickIn(library, "h2 a[href^='#article']", "More than 1.5 million");
  await waitForText(library, "Marks that are remembered");
  await take(studio, library, {
    name: "article",
    inside: { x: 232, y: 0, width: 880, height: 560 },
  });
  await showHash(library, "#officials");
  await chooseFile(library, "harbour-board.csv", OFFICIALS);
  await waitForText(library, "Mara Quell");
  await take(studio, library, {
    name: "officials",
    inside: { x: 232, y: 0, width: 880, height: 520 },
  });
  await library.close();
}

/** From the list to one annotation, and from there on. */
async function follow(
  library: Page,
  { row, way, until }: { readonly row: string; readonly way: string; readonly until: string },
): Promise<void> {
  await showHash(library, "");
  await waitForText(library, "saved in");
  await clickIn(library, "button.row-open", row);
  await clickIn(library, "a", way);
  await waitForText(library, until);
}

function showHash(library: Page, hash: string): Promise<void> {
  return library.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

/** What a spreadsheet of Readwise's form would bring: one highlight, and one without an address. */
const HIGHLIGHTS = `Highlight,Title,Author,URL,Note,Location,Date
"The piles were cut in March","A pier is to go","Ada Moss","https://paper.example/2031/pier","Whose saw?",1,2031-04-02 08:15:30
"Nobody asked us","A pier is to go",,,,2,2031-04-02 08:16:00
`;

async function outAndIn(studio: Studio): Promise<void> {
  const page = await studio.driver.openOwn("library.html#in-and-out");
  await page.setViewport({ width: 1000, height: 900 });
  await waitForText(page, "Never saved outside the browser");
  await take(studio, page, { name: "export", inside: { x: 232, y: 0, width: 768, height: 640 } });
  await chooseFile(page, "readwise.csv", HIGHLIGHTS);
  await waitForText(page, "What the file would do");
  // Low enough for its part to be scrolled to the top.
  await page.setViewport({ width: 1000, height: 560 });
  await page.evaluate(() => {
    document.querySelector("#import-heading")?.scrollIntoView();
  });
  await take(studio, page, { name: "import", inside: { x: 232, y: 0, width: 768, height: 560 } });
  await page.close();
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = path.join(tmpdir(), name);
  writeFileSync(file, text);
  const field = (await page.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
}

async function inTheOptions(studio: Studio): Promise<void> {
  const options = await studio.driver.openOwn("options.html");
  await options.setViewport({ width: 680, height: 800 });
  await options.waitForSelector(".keys dt");
  await waitForText(options, "Your whole library takes");
  await take(studio, options, { name: "keys", inside: "fieldset:has(.keys)" });
  await take(studio, options, { name: "remembered", inside: "fieldset:has(.remembered-size)" });
  await options.close();
  await withLibraries(studio);
}

/** As the background keeps it; not to be tried before a time that never comes, since there is no such server. */
const AT_A_DESK = [
  { id: "private", name: "", database: "pressmark-ada" },
  { id: "00000000-0000-4000-8000-0000000000d1", name: "City desk", database: "pressmark-desk" },
].map(({ id, name, database }) => ({
  id,
  name,
  remote: { server: "https://sync.example", database, name: "ada", password: "" },
  last: new Date().toISOString(),
  problem: null,
  failures: 0,
  next: "9999-12-31T00:00:00.000Z",
}));

async function withLibraries(studio: Studio): Promise<void> {
  const { driver } = studio;
  const keep = (libraries: typeof AT_A_DESK) =>
    driver.control.evaluate((kept) => chrome.storage.local.set({ libraries: kept }), libraries);
  await keep(AT_A_DESK);
  const options = await driver.openOwn("options.html");
  await options.setViewport({ width: 680, height: 800 });
  await waitForText(options, "City desk");
  await take(studio, options, { name: "libraries", inside: "#replication" });
  await options.close();
  await savedAtTheDesk(studio);
  await keep([]);
}

/** Where it goes is chosen in the card; who put it there, and the way out again, stand in the library. */
async function savedAtTheDesk(studio: Studio): Promise<void> {
  const { driver, site } = studio;
  const page = await driver.open(site.addressOf("norwire-levy-vote"));
  await waitForPainted(page, "quotation");
  await pointAt(page, "quotation", "We will repeal it");
  await waitForCardText(page, "Only you");
  await waitInSurface(page, ".card-library select", true);
  await (await page.$(">>> .card-library select"))?.select(AT_A_DESK[1]?.id ?? "");
  await waitForCardText(page, "Everybody");
  await clickInSurface(page, "textarea");
  await page.keyboard.type("Pryle said the same in March");
  await take(studio, page, { name: "save-in", inside: await aroundCard(page) });
  await clickInSurface(page, "button[type=submit]");
  await waitForCardText(page, "Saved");
  await page.close();
  const library = await driver.openOwn("library.html");
  await library.setViewport(LIBRARY);
  await waitForText(library, "Pryle said the same in March");
  await waitForText(library, "saved in");
  await clickIn(library, "button[aria-label^='Move or copy']");
  await library.waitForSelector(".move-form");
  await take(studio, library, { name: "desk-library", inside: null });
  await library.close();
}

async function afterAChange(studio: Studio): Promise<void> {
  const { driver, site } = studio;
  const page = await driver.open(site.addressOf("courier-dam-homes"));
  await waitForPainted(page, "quotation");
  for (const words of ["At least 214 people are known", "The interior ministry had approved"]) {
    await selectWords(page, words);
    await clickInSurface(page, "button", "Save the selected words");
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "Saved");
    await page.keyboard.press("Escape");
  }
  site.publish("courier-dam-homes", "edited");
  await page.reload();
  await waitForPainted(page, "changed");
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await popup.setViewport(POPUP);
  await waitForText(popup, "A figure changed");
  await take(studio, popup, { name: "changed", inside: null });
}
