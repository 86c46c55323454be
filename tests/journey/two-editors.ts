// One annotation edited in two places at once: the card on its page, and the library. No words of either are lost, and
// the reader settles which are to hold.

import path from "node:path";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { replaceWith } from "./by-keys.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, clickInRow, waitForGone, waitForText } from "./in-view.ts";
import { hasDraft } from "./kept-drafts.ts";
import {
  clickInSurface,
  fieldValue,
  POLL_MS,
  pointAt,
  waitForCardText,
  waitForPainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

const FIRST = "Ask the ministry";
const IN_TAB = `${FIRST}, said in the tab`;
const IN_LIBRARY = `${FIRST}, said in the library`;
const SETTLED = "Settled in the library";
const LATE = "A late thought";
const UNSAVED = ["Typed in one tab", "Typed in the other"] as const;

export async function twoEditors(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const site = await serveSite();
  try {
    const page = await driver.open(site.addressOf(ARTICLE.slug));
    await waitForPainted(page, "quotation");
    await pointAt(page, "quotation", ARTICLE.quotation);
    await saveInCard(page, FIRST);
    const library = await driver.openOwn("library.html");
    await waitForText(library, FIRST);
    await steps.step("two edits of one note are both kept, and the later says so", async () => {
      await editInRow(library, IN_LIBRARY);
      await page.bringToFront();
      await saveInCard(page, IN_TAB);
      await waitForText(library, "changed elsewhere meanwhile");
      await clickIn(library, "button[type=submit]");
      await waitForText(library, "both wordings are kept");
      await waitForText(library, IN_LIBRARY);
      await waitForText(library, IN_TAB);
      await takeBoth(driver, steps, library, "two-notes-library");
    });
    await steps.step("the card shows both, joins them, and takes that back", async () => {
      await page.bringToFront();
      await waitForCardText(page, "Written elsewhere on");
      expectThat((await noteIn(page)) === IN_LIBRARY, IN_LIBRARY, await noteIn(page));
      await takeBoth(driver, steps, page, "two-notes-card");
      await clickInSurface(page, "button", "Join both");
      await waitForCardText(page, "Wording chosen");
      const joined = await noteIn(page);
      expectThat(joined === `${IN_LIBRARY}\n\n${IN_TAB}`, "both, one after the other", joined);
      await clickInSurface(page, "button", "Undo");
      await waitForCardText(page, "Written elsewhere on");
      expectThat((await noteIn(page)) === IN_LIBRARY, IN_LIBRARY, await noteIn(page));
    });
    await steps.step("the row takes one of them, and the other is gone", async () => {
      await clickInRow(library, ARTICLE.quotation, { selector: "button", words: "Use this one" });
      await waitForText(library, "Wording chosen");
      await waitForText(library, IN_TAB);
      await waitForGone(library, IN_LIBRARY);
    });
    await steps.step("a card in which nothing was typed takes over what is saved", async () => {
      await editInRow(library, SETTLED);
      await clickIn(library, "button[type=submit]");
      await page.waitForFunction(
        (wanted) =>
          document
            .querySelector("[pressmark-surface]")
            ?.shadowRoot?.querySelector<HTMLTextAreaElement>("textarea")?.value === wanted,
        { timeout: 8_000, polling: POLL_MS },
        SETTLED,
      );
    });
    await steps.step("a removal meets an edit, and the edit is kept", async () => {
      await editInRow(library, LATE);
      await page.bringToFront();
      await clickInSurface(page, "button", "Remove");
      await waitForText(library, "It is back, with your words");
      await clickIn(library, "button[type=submit]");
      await waitForText(library, "Saved.");
      await waitForText(library, LATE);
    });
    await steps.step(
      "two tabs write on one passage, and both drafts are kept and joined",
      async () => {
        const open = async (): Promise<Page> => {
          const tab = await driver.open(site.addressOf(ARTICLE.slug));
          await waitForPainted(tab, "claim");
          await pointAt(tab, "claim", ARTICLE.claim);
          await clickInSurface(tab, "textarea");
          return tab;
        };
        const tabs = [await open(), await open()];
        for (const [at, tab] of tabs.entries()) {
          await tab.bringToFront();
          await tab.keyboard.type(UNSAVED[at] ?? "");
          const isKept = await hasDraft(driver.control, UNSAVED[at] ?? "", 5_000);
          expectThat(isKept, "a draft of each tab", UNSAVED[at]);
        }
        const later = await open();
        await waitForCardText(later, "You wrote this note in two places");
        await waitForCardText(later, UNSAVED[0]);
        expectThat((await noteIn(later)) === UNSAVED[1], UNSAVED[1], await noteIn(later));
      },
    );
  } finally {
    await driver.close();
    await site.close();
  }
}

const noteIn = (page: Page): Promise<string | null> => fieldValue(page, "textarea");

async function saveInCard(page: Page, note: string): Promise<void> {
  await clickInSurface(page, "textarea");
  await replaceWith(page, note);
  await clickInSurface(page, "button[type=submit]");
  await waitForCardText(page, "Saved");
}

/** Leaves the editor open. */
async function editInRow(library: Page, note: string): Promise<void> {
  await clickInRow(library, ARTICLE.quotation, { selector: "button", words: "Edit" });
  await clickIn(library, "textarea");
  await replaceWith(library, note);
}

/** In light and in dark, which Firefox does not emulate. */
async function takeBoth(driver: Driver, steps: Steps, page: Page, name: string): Promise<void> {
  await steps.picture(page, name);
  if (driver.name === "firefox") return;
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await steps.picture(page, `${name}-dark`);
  await page.emulateMediaFeatures([]);
}
