// The page changes under what the reader saved: badge, card, popup and library say so; the reader keeps today's
// words, takes that back, marks the rest as seen; the same page at an AMP address is the same article; the ends
// of a passage move.

import path from "node:path";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, viewText, waitForText } from "./in-view.ts";
import {
  clickInSurface,
  POLL_MS,
  pointAt,
  selectWords,
  waitForCardText,
  waitForPainted,
  waitForPaintedWords,
  waitForUnpainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

const SLUG = "courier-dam-homes";
const PASSAGE = "At least 214 people are known";
const SECOND = "The interior ministry had approved";
const TODAY = "At least 241 people are known";

export async function editAlarm(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const site = await serveSite();
  try {
    const page = await driver.open(site.addressOf(SLUG));
    await steps.step("a passage is saved, its article's marks are watched", async () => {
      await waitForPainted(page, "quotation");
      await selectWords(page, PASSAGE);
      await clickInSurface(page, "button", "Save the selected words");
      await clickInSurface(page, "button[type=submit]");
      await waitForPainted(page, "saved-amber");
      await page.keyboard.press("Escape");
      await selectWords(page, SECOND);
      await clickInSurface(page, "button", "Save the selected words");
      await clickInSurface(page, "button[type=submit]");
      await waitForCardText(page, "Saved");
    });
    await steps.step("a page that did not change raises no alarm", async () => {
      await page.reload();
      await waitForPainted(page, "saved-amber");
      await waitForUnpainted(page, "changed");
      expectThat(!(await badgeOf(driver, page)).includes("!"), "no alarm", "one");
    });
    site.publish(SLUG, "edited");
    await page.reload();
    await waitForPainted(page, "changed");
    await steps.step("the badge counts what changed", async () => {
      await waitForBadge(driver, page, "2!");
    });
    await steps.step("the card says what went and what came", async () => {
      await pointAt(page, "changed", "241");
      await waitForCardText(page, "A figure changed");
      await waitForCardText(page, "Keep today’s words instead");
      await steps.picture(page, "alarm-card");
      await page.keyboard.press("Escape");
    });
    const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
    await steps.step("the popup lists the loudest first", async () => {
      await waitForText(popup, "Changed since you saved it");
      await waitForText(popup, "A “not” came or went");
      const text = await viewText(popup);
      const order = ["A figure changed", "A “not” came or went"].map((words) =>
        text.indexOf(words),
      );
      expectThat((order[0] ?? 0) < (order[1] ?? 0), "the figure before the negation", order);
      await steps.picture(popup, "alarm-popup");
    });
    const library = await driver.openOwn("library.html#changes");
    await steps.step("the library lists the changes by article", async () => {
      await waitForText(library, "A figure changed");
      await steps.picture(library, "alarm-library");
      await library.close();
    });
    await steps.step("today's words are kept instead, and taken back", async () => {
      await clickIn(popup, "button", "Keep today’s words instead");
      await waitForText(popup, "Today’s words are kept from now on");
      await waitForBadge(driver, page, "1!");
      await clickIn(popup, "button", "Undo");
      await waitForBadge(driver, page, "2!");
    });
    await steps.step("marked as seen, the badge is calm", async () => {
      await clickIn(popup, "button", "Mark all as seen");
      await waitForText(popup, "Changes that you have seen");
      await waitForCalm(driver, page);
      await popup.close();
    });
    await readVersions(driver, steps);
    await steps.step("the same article at its AMP address shows what was saved", async () => {
      const amp = await driver.open(`${site.addressOf(SLUG)}?outputType=amp`);
      await waitForPainted(amp, "saved-amber");
      await amp.close();
    });
    await steps.step(
      "the ends of a passage are moved by keys, and that is taken back",
      async () => {
        await page.bringToFront();
        await pointAt(page, "saved-amber", "are known");
        await clickInSurface(page, "button", "Move its ends");
        await clickInSurface(page, "button", "End a word earlier");
        await waitForPaintedWords(page, "At least 241 people are");
        await steps.picture(page, "ends");
        await clickInSurface(page, "button", "Keep these words");
        await waitForCardText(page, "These words are saved now.");
        await clickInSurface(page, "button", "Undo");
        await page.keyboard.press("Escape");
        await waitForPaintedWords(page, TODAY);
      },
    );
    await steps.step("the same passage selected again opens what is there", async () => {
      await page.keyboard.press("Escape");
      await selectWords(page, TODAY);
      await clickInSurface(page, "button", "Save the selected words");
      await waitForCardText(page, "Saved");
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** From a row of the list to its versions, and from its article to those of the whole article. */
async function readVersions(driver: Driver, steps: Steps): Promise<void> {
  const library = await driver.openOwn("library.html");
  await library.setViewport({ width: 1180, height: 900 });
  await steps.step("a row of the library leads to every wording seen of it", async () => {
    await clickIn(library, "button.row-open", "people are known");
    await clickIn(library, "button", "2 versions");
    await waitForText(library, PASSAGE);
    await waitForText(library, TODAY);
    await pictureInBoth(library, steps, "versions-row");
  });
  await steps.step("its article leads to the versions of all that changed in it", async () => {
    await clickIn(library, "h2 a", "");
    await clickIn(library, "a", "All versions");
    await library.waitForFunction(() => location.hash.startsWith("#history="), {
      polling: POLL_MS,
    });
    await waitForText(library, PASSAGE);
    await waitForText(library, TODAY);
    await pictureInBoth(library, steps, "versions-article");
  });
  await library.close();
}

async function pictureInBoth(page: Page, steps: Steps, name: string): Promise<void> {
  for (const theme of ["dark", "light"]) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    await steps.picture(page, `${name}-${theme}`);
  }
}

async function badgeOf(driver: Driver, page: Page): Promise<string> {
  const tabId = await driver.tabIdOf(page);
  return driver.control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

async function waitForBadge(driver: Driver, page: Page, text: string): Promise<void> {
  await waitUntilBadge(driver, page, (badge) => badge === text, text);
}

async function waitForCalm(driver: Driver, page: Page): Promise<void> {
  await waitUntilBadge(driver, page, (badge) => !badge.includes("!"), "no alarm");
}

const WITHIN_MS = 8_000;

async function waitUntilBadge(
  driver: Driver,
  page: Page,
  holds: (badge: string) => boolean,
  expected: string,
): Promise<void> {
  const until = performance.now() + WITHIN_MS;
  for (;;) {
    const badge = await badgeOf(driver, page);
    if (holds(badge)) return;
    expectThat(performance.now() < until, `the badge to say ${expected}`, badge);
  }
}
