// Words leave with their source: from card, key, popup and library, in each form; the hash is of the words, and the
// address leads to them.

import { createHash } from "node:crypto";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { clickIn, clickInRow, waitForText } from "./in-view.ts";
import {
  clickInSurface,
  POLL_MS,
  pointAt,
  selectWords,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
} from "./on-page.ts";
import { waitForCopied } from "./read-clipboard.ts";
import { expectThat, type Steps } from "./steps.ts";
import type { WalkContext } from "./walk.ts";

/** Its own words, from its fixture. */
const ARTICLE = {
  slug: "courier-dam-homes",
  quotation: "to prove what the river has already",
  whole: "“to prove what the river has already proved.”",
  figure: "61 years old",
  selected: "Maranz did not wait",
} as const;

export async function citing(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  const context: WalkContext = { driver, site, steps };
  try {
    const page = await driver.open(`${site.addressOf(ARTICLE.slug)}?scripts=off`);
    await waitForPainted(page, "quotation");
    await walkCopying(context, page);
    await walkViews(context, page);
    await walkAddress(context, page);
  } finally {
    await driver.close();
    await site.close();
  }
}

const sha256 = (words: string): string => createHash("sha256").update(words).digest("hex");

/** Chooses another form in the line that says that something was copied. */
async function chooseForm(page: Page, value: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector("[pressmark-surface]")?.shadowRoot ?? document;
      const select = root.querySelector<HTMLSelectElement>(".notice-choice");
      if (select === null) return false;
      select.value = wanted;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    },
    { timeout: 5_000, polling: POLL_MS },
    value,
  );
}

async function walkCopying({ driver, steps }: WalkContext, page: Page): Promise<void> {
  await steps.step("a key copies the mark at hand on a page that nobody touched yet", async () => {
    await driver.command("copy-citation");
    await waitForCardText(page, "Copied with its source");
    await waitForCopied(driver, page, "SHA-256");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
  await steps.step(
    "selected words are copied as they are, whatever marks stand in them",
    async () => {
      await selectWords(page, ARTICLE.selected);
      await driver.command("copy-citation");
      const { text } = await waitForCopied(driver, page, `> ${ARTICLE.selected}\n`);
      expectThat(text.includes(sha256(ARTICLE.selected)), "the hash of these words", text);
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
    },
  );
  await steps.step("a click in the card copies the quotation with its source", async () => {
    await pointAt(page, "quotation", ARTICLE.quotation);
    await clickInSurface(page, ".card-foot button", "Copy");
    const { text, html } = await waitForCopied(driver, page, ARTICLE.whole, "SHA-256");
    steps.see(text);
    expectThat(text.startsWith(`> ${ARTICLE.whole}`), "the quotation as Markdown", text);
    expectThat(text.includes("Maranz"), "its speaker", text);
    expectThat(text.includes("Merrow Courier"), "its outlet", text);
    expectThat(text.includes(sha256(ARTICLE.whole)), "the hash of the words", text);
    expectThat(html === "", "nothing formatted", html);
    await waitForCardText(page, "Copied with its source");
    await steps.picture(page, "copied");
  });
  await steps.step("another form is copied at once, formatted text beside plain text", async () => {
    await chooseForm(page, "html");
    const { text, html } = await waitForCopied(driver, page, "\nSHA-256");
    expectThat(/<blockquote[^>]*><p>“to prove/.test(html), "the quotation as HTML", html);
    expectThat(text.startsWith(ARTICLE.whole), "the same as plain text", text);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
  await steps.step(
    "the form is remembered, and a key copies a figure with its sentence",
    async () => {
      await pointAt(page, "claim", ARTICLE.figure);
      await driver.command("copy-citation");
      const { text, html } = await waitForCopied(driver, page, "61 years");
      expectThat(html.includes("<blockquote"), "formatted text again", html);
      expectThat(text.includes("The dam, an embankment"), "the figure's sentence", text);
      await chooseForm(page, "csl");
      const csl = await waitForCopied(driver, page, '"article-newspaper"');
      const [item] = JSON.parse(csl.text);
      expectThat(item.URL.includes("#:~:text="), "an address with a text directive", item);
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
    },
  );
}

async function walkViews({ driver, steps }: WalkContext, page: Page): Promise<void> {
  await pointAt(page, "quotation", ARTICLE.quotation);
  await clickInSurface(page, "button[type=submit]");
  await waitForPainted(page, "saved-amber");
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
  const saved = { selector: "button", words: "Copy" };
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await steps.step("a row of the popup is copied, and its form chosen", async () => {
    await popup.setViewport({ width: 400, height: 600 });
    await waitForText(popup, ARTICLE.quotation);
    await clickInRow(popup, ARTICLE.quotation, saved);
    await waitForText(popup, "Copied with its source");
    await chooseForm(popup, "text");
    const { text } = await waitForCopied(driver, page, "\nSHA-256");
    expectThat(text.startsWith(ARTICLE.whole), "plain text", text);
    await popup.bringToFront();
    await steps.picture(popup, "copied-row");
  });
  await popup.close();
  await steps.step("the library's page of one annotation copies it, too", async () => {
    const library = await driver.openOwn("library.html");
    await clickIn(library, ".row-open", ARTICLE.quotation);
    await library.waitForSelector(".annotation-page");
    await clickInRow(library, "", saved);
    await waitForText(library, "Copied with its source");
    await chooseForm(library, "markdown");
    await waitForCopied(driver, page, "> — ");
    await library.close();
  });
}

/** How far the page is scrolled, and whether these words are in view. */
async function seenAt(page: Page, words: string): Promise<{ scrolled: number; inView: boolean }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      return { scrolled: scrollY, inView: top >= 0 && bottom <= innerHeight };
    }
    throw new Error(`Expected "${wanted}" on the page`);
  }, words);
}

async function walkAddress({ driver, steps }: WalkContext, page: Page): Promise<void> {
  for (const [kind, words] of [
    ["quotation", ARTICLE.quotation],
    ["claim", ARTICLE.figure],
  ] as const) {
    await steps.step(`the copied address leads to the very words of a ${kind}`, async () => {
      await page.bringToFront();
      await pointAt(page, kind === "quotation" ? "saved-amber" : kind, words);
      await clickInSurface(page, ".card-foot button", "Copy");
      await chooseForm(page, "csl");
      const { text } = await waitForCopied(driver, page, words, '"URL"');
      const address: string = JSON.parse(text)[0].URL;
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
      const led = await driver.open(address);
      const found = await seenAt(led, words);
      steps.see(`${address.replace(/^.*#/, "#")}: ${JSON.stringify(found)}`);
      await led.close();
      const astray = await driver.open(address.replace(/text=.*/, "text=no%20such%20words"));
      const still = await seenAt(astray, words);
      await astray.close();
      expectThat(found.inView && found.scrolled > 0, "the words in view", found);
      expectThat(still.scrolled === 0, "a page that rests where the words are not", still);
    });
  }
}
