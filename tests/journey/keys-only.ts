// The whole journey by keys alone: read, go to a mark, write, save, popup, library, what is linked, export. No pointer
// in here: nothing of on-page.ts or in-view.ts that clicks or points may be imported.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { focused, pressOn, tabTo } from "./by-keys.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { waitForText } from "./in-view.ts";
import {
  cardText,
  POLL_MS,
  waitForCard,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import type { WalkContext } from "./walk.ts";

const NOTE = "Written without a mouse";

export async function keysOnly(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const downloads = mkdtempSync(path.join(tmpdir(), "pressmark-downloads-"));
  const driver = await startBrowser(name, { extension, downloads });
  const site = await serveSite();
  const context: WalkContext = { driver, site, steps };
  try {
    const page = await walkPage(context);
    await walkPopup(context, page);
    await walkLibrary(context, downloads);
  } finally {
    await driver.close();
    await site.close();
    rmSync(downloads, { recursive: true });
  }
}

/** Goes on until the card is a quotation's by Maranz. */
async function toQuotation({ driver }: WalkContext, page: Page): Promise<void> {
  for (let steps = 0; steps < 8; steps++) {
    const before = await cardText(page);
    await driver.command("next-quotation");
    await page.waitForFunction(
      (text) => {
        const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
        const card = root?.querySelector("section[role=dialog]");
        return card instanceof HTMLElement && card.innerText !== text;
      },
      { timeout: 5_000, polling: POLL_MS },
      before,
    );
    if ((await cardText(page)).includes("Ilse Maranz")) return;
  }
  throw new Error(`Expected a quotation of Ilse Maranz, found ${await cardText(page)}`);
}

async function walkPage(context: WalkContext): Promise<Page> {
  const { driver, site, steps } = context;
  const page = await driver.open(site.addressOf("courier-dam-homes"));
  await steps.step("by keys: an article is read, and a key goes to a quotation", async () => {
    await waitForPainted(page, "quotation");
    await toQuotation(context, page);
    await waitForCard(page);
  });
  await steps.step("by keys: the card tells what it rests on", async () => {
    await pressOn(page, "why?", "Enter");
    await waitForCardText(page, "Said with");
  });
  await steps.step("by keys: a note is written and saved", async () => {
    await tabTo(page, "textarea");
    await page.keyboard.type(NOTE);
    await page.keyboard.down("Control");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Control");
    await waitForPainted(page, "saved-amber");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
  return page;
}

async function walkPopup({ driver, steps }: WalkContext, page: Page): Promise<void> {
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await popup.bringToFront();
  await waitForText(popup, NOTE);
  await steps.step("by keys: a kind's marks are hidden and shown from the popup", async () => {
    await pressOn(popup, "officials", " ");
    await page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith("pressmark-official-")),
      { timeout: 5_000, polling: POLL_MS },
    );
    await popup.keyboard.press(" ");
    await waitForPainted(page, "official");
  });
  await steps.step("by keys: a search is emptied, and another can be typed", async () => {
    await tabTo(popup, "Search everything");
    await popup.keyboard.type("nothing of the kind");
    await pressOn(popup, "Clear the search", "Enter");
    await waitForText(popup, NOTE);
    expectThat((await focused(popup)).includes("Search"), "the field", await focused(popup));
  });
  await steps.step("by keys: arrows go to a row, and Enter to its words on the page", async () => {
    await tabTo(popup, "Search everything");
    await popup.keyboard.press("ArrowDown");
    expectThat((await focused(popup)).includes("“"), "a row", await focused(popup));
    await popup.keyboard.press("Enter");
    await waitForCardText(page, "Maranz");
  });
  await popup.close();
}

async function walkLibrary({ driver, steps }: WalkContext, downloads: string): Promise<void> {
  const library = await driver.openOwn("library.html");
  await library.bringToFront();
  await waitForText(library, NOTE);
  await steps.step("by keys: the library's list leads to one annotation", async () => {
    await tabTo(library, "Search everything");
    await library.keyboard.press("ArrowDown");
    await library.keyboard.press("Enter");
    await library.waitForSelector(".annotation-page");
  });
  await steps.step("by keys: from there to all tellings of the quotation", async () => {
    await pressOn(library, "All tellings", "Enter");
    await library.waitForFunction(() => location.hash.startsWith("#quotation"), {
      timeout: 5_000,
      polling: POLL_MS,
    });
    await waitForText(library, "Maranz");
  });
  await steps.step("by keys: the library is exported as Markdown", async () => {
    await pressOn(library, "a Import and export", "Enter");
    await waitForText(library, "Hypothesis");
    await tabTo(library, "Backup");
    for (let presses = 0; presses < 6; presses++) {
      if ((await focused(library)).includes("Markdown")) break;
      await library.keyboard.press("ArrowDown");
    }
    expectThat((await focused(library)).includes("Markdown"), "Markdown", await focused(library));
    await tabTo(library, "button Export");
    await library.keyboard.press("Enter");
    await waitForText(library, "Exported 1 annotation");
    const file = await waitForFile(downloads, ".md");
    expectThat(file.includes(NOTE), "the note in the file", file);
  });
}

const SAVED_WITHIN_MS = 5_000;

/** Text of the first file with this ending, once the browser has closed it. */
async function waitForFile(folder: string, ending: string): Promise<string> {
  const until = performance.now() + SAVED_WITHIN_MS;
  while (performance.now() < until) {
    const name = readdirSync(folder).find((own) => own.endsWith(ending));
    const text = name === undefined ? "" : readFileSync(path.join(folder, name), "utf8");
    if (text !== "") return text;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Expected a file in ${ending}, found ${readdirSync(folder).join(", ")}`);
}
