// The annotation itself: passages that overlap, the same passage saved twice, its ends moved, all of an article's taken
// away together, one whose words are gone; and colours under names of the reader's own.

import path from "node:path";
import type { Page } from "puppeteer";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, viewText, waitForText } from "./in-view.ts";
import {
  clickInSurface,
  POLL_MS,
  pointAt,
  selectWords,
  waitForCard,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
  waitForUnpainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

/** In one sentence, each over part of the other. */
const FIRST = "did not wait for the inquiry";
const OVERLAPPING = "the inquiry that she announced";
const MOVED = "wait for the inquiry";
const OWN_NAME = "Claims to check";

interface Context {
  readonly driver: Driver;
  readonly site: Site;
  readonly steps: Steps;
}

export async function ownAnnotations(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const site = await serveSite();
  const context = { driver, site, steps };
  try {
    const page = await driver.open(site.addressOf(ARTICLE.slug));
    await waitForPainted(page, "quotation");
    await walkOverlaps(context, page);
    await walkColourNames(context, page);
    await walkRemovedTogether(context, page);
    await walkLost(context, page);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function saveWords(page: Page, words: string): Promise<void> {
  await selectWords(page, words);
  await clickInSurface(page, "button", "Save the selected words");
  await waitForCard(page);
}

/** A passage may be painted in several pieces: where the page's own text is. */
async function waitForHighlights(page: Page, words: readonly string[]): Promise<void> {
  const painted = () =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("pressmark-highlight-amber-"))
      .flatMap(([, highlight]) => [...highlight].map(String))
      .join("");
  const holds = `(wanted) => wanted.every((words) => (${painted})().includes(words))`;
  const handle = `(${holds})(${JSON.stringify(words)})`;
  await page.waitForFunction(handle, { timeout: 8_000, polling: POLL_MS }).catch(async () => {
    throw new Error(
      `Expected ${words.join(" and ")} painted, found ${await page.evaluate(painted)}`,
    );
  });
}

/** Selects these words of the page, which stand in one node of text. */
function selectFrom(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`Expected "${words}" on the page`);
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
}

async function walkOverlaps({ driver, steps }: Context, page: Page): Promise<void> {
  await steps.step("two passages that overlap are both saved and both painted", async () => {
    await saveWords(page, FIRST);
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "Saved");
    await closeCard(page);
    // By key: the pointer over the first passage would open its card.
    await page.mouse.move(2, 2);
    await page.evaluate(selectFrom, OVERLAPPING);
    await driver.command("save-selection");
    await waitForCard(page);
    await clickInSurface(page, "button[type=submit]");
    await waitForCardText(page, "Saved");
    await closeCard(page);
    await waitForHighlights(page, [FIRST, OVERLAPPING]);
    await expectSaved(driver, [FIRST, OVERLAPPING]);
    await steps.picture(page, "overlap");
  });
  await steps.step("the same passage saved again opens what is there", async () => {
    await saveWords(page, FIRST);
    await waitForCardText(page, "Saved");
    await waitForCardText(page, `Highlight: ${OVERLAPPING}`);
    await expectSaved(driver, [FIRST, OVERLAPPING]);
  });
  await steps.step("its ends are moved, word by word, beside the other passage", async () => {
    await clickInSurface(page, "button", "Move its ends");
    await clickInSurface(page, "button", "Start a word later");
    await clickInSurface(page, "button", "Start a word later");
    await clickInSurface(page, "button", "Keep these words");
    await waitForCardText(page, "These words are saved now.");
    await expectSaved(driver, [MOVED, OVERLAPPING]);
    await clickInSurface(page, "button", "Undo");
    await expectSaved(driver, [FIRST, OVERLAPPING]);
    await closeCard(page);
  });
}

async function walkColourNames({ driver, steps }: Context, page: Page): Promise<void> {
  const options = await driver.openOwn("options.html");
  await options.setViewport({ width: 700, height: 1000 });
  const library = await driver.openOwn("library.html");
  await waitForText(library, FIRST);
  await steps.step("a colour is named among the choices", async () => {
    await options.bringToFront();
    await clickIn(options, ".colour-name input");
    await options.keyboard.type(OWN_NAME);
    await options.keyboard.press("Tab");
    await pictures(driver, steps, options, "colour-names");
  });
  await steps.step("open tabs know the name at once: library, card, popup", async () => {
    await waitForText(library, OWN_NAME);
    await library.bringToFront();
    await pictures(driver, steps, library, "colour-name-library");
    await page.bringToFront();
    await pointAt(page, "highlight-amber", "did not wait");
    await clickInSurface(page, "button", "Tags and colour");
    await waitForCardText(page, OWN_NAME);
    await pictures(driver, steps, page, "colour-name-card");
    await closeCard(page);
    const popup = await openPopup(driver, page);
    await waitForText(popup, FIRST);
    await popup.waitForSelector(`.dot[title="${OWN_NAME}"]`);
    await popup.close();
  });
  await steps.step("an empty name is the colour's own again", async () => {
    await options.bringToFront();
    await clickIn(options, ".colour-name input");
    for (const _letter of OWN_NAME) await options.keyboard.press("Backspace");
    await library.waitForFunction(
      (own) => !document.body.innerText.includes(own),
      { timeout: 8_000 },
      OWN_NAME,
    );
    await waitForText(library, "Amber");
  });
  await options.close();
  await library.close();
}

async function walkRemovedTogether({ driver, steps }: Context, page: Page): Promise<void> {
  await steps.step("an article's annotations are removed together, and come back", async () => {
    const popup = await openPopup(driver, page);
    await waitForText(popup, FIRST);
    await clickIn(popup, "button", "Remove all saved here");
    await waitForUnpainted(page, "highlight-amber");
    await expectSaved(driver, []);
    await clickIn(popup, "button", "Undo");
    await waitForPainted(page, "highlight-amber");
    await expectSaved(driver, [FIRST, OVERLAPPING]);
    await popup.close();
  });
}

async function walkLost({ driver, site, steps }: Context, page: Page): Promise<void> {
  await steps.step(
    "a passage whose words are gone stands in the popup: its text, surroundings and date",
    async () => {
      site.publish(ARTICLE.slug, "cut");
      await page.reload();
      await waitForPainted(page, "quotation");
      const popup = await openPopup(driver, page);
      await waitForText(popup, "Not found on the page any more");
      const text = (await viewText(popup)).replace(/\s+/g, " ");
      for (const words of [FIRST, OVERLAPPING, "In an address from Korasa", "last seen"]) {
        expectThat(text.includes(words), words, text);
      }
      await popup.waitForSelector(".anchor-line.alarm time");
      await pictures(driver, steps, popup, "lost-popup");
      await popup.close();
      await expectSaved(driver, [FIRST, OVERLAPPING]);
    },
  );
}

async function openPopup(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.bringToFront();
  return popup;
}

/** In light and in dark. */
async function pictures(driver: Driver, steps: Steps, page: Page, name: string): Promise<void> {
  await steps.picture(page, name);
  if (driver.name === "firefox") return;
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await steps.picture(page, `${name}-dark`);
  await page.emulateMediaFeatures([]);
}

/** The words of all that is saved and not removed, in the order of saving. */
async function expectSaved(driver: Driver, words: readonly string[]): Promise<void> {
  const until = performance.now() + 8_000;
  for (;;) {
    const saved = await driver.control.evaluate(savedWords);
    if (saved.join("\n") === words.join("\n")) return;
    if (performance.now() > until) expectThat(false, JSON.stringify(words), saved);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function savedWords(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  type Row = { readonly text: string; readonly created: string; readonly removed: string | null };
  const rows = await new Promise<Row[]>((resolve, reject) => {
    const request = database.transaction("annotations").objectStore("annotations").getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return rows
    .filter(({ removed }) => removed === null)
    .sort((a, b) => a.created.localeCompare(b.created))
    .map(({ text }) => text);
}
