// The journey that must work: from a news page to a saved annotation, found again, linked, searched, edited,
// removed and restored, in one browser. `npm start -- --headless` and `npm test` both walk it.

import type { Page } from "puppeteer";
import type { Site } from "../site/serve-site.ts";
import { focused } from "./by-keys.ts";
import type { Driver } from "./driver.ts";
import {
  cardText,
  clickInSurface,
  fieldValue,
  isUntouched,
  POLL_MS,
  paintedCounts,
  paintedWords,
  pointAt,
  selectWords,
  waitForCard,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
  waitInSurface,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

export interface WalkContext {
  readonly driver: Driver;
  readonly site: Site;
  readonly steps: Steps;
}

/** The article of the journey, and what the journey does on it: its own words, from its fixture. */
export const ARTICLE = {
  slug: "courier-dam-homes",
  official: "Maranz",
  quotation: "This was not an act of nature",
  claim: "1.5 million people",
  highlight: "did not wait for the inquiry",
} as const;

/** Nothing happens on a page that is no article. */
export async function walkPastOtherPage({ driver, site, steps }: WalkContext): Promise<void> {
  await steps.step("a page that is no article is left alone, and the toolbar says so", async () => {
    const page = await driver.open(site.addressOf("courier-home"));
    const tabId = await driver.tabIdOf(page);
    await waitForTitle(driver, tabId, "no news article");
    const counts = await paintedCounts(page);
    expectThat(Object.keys(counts).length === 0, "nothing painted", counts);
    const hosts = await page.$$("[pressmark-surface]");
    expectThat(hosts.length === 0, "no node of ours", hosts.length);
    await page.close();
  });
}

async function waitForTitle(driver: Driver, tabId: number, words: string): Promise<void> {
  await driver.control.evaluate(
    async (id, wanted) => {
      const until = performance.now() + 5_000;
      for (;;) {
        const title = await chrome.action.getTitle({ tabId: id });
        if (title.includes(wanted)) return;
        if (performance.now() > until) throw new Error(`the toolbar says "${title}"`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    tabId,
    words,
  );
}

/** Marks of every kind, and a page whose own nodes are as they were. */
export async function walkToMarks({ driver, site, steps }: WalkContext): Promise<Page> {
  const page = await driver.open(`${site.addressOf(ARTICLE.slug)}?scripts=off`);
  await steps.step("an article is found and marked, each kind", async () => {
    for (const kind of ["quotation", "official", "claim"]) await waitForPainted(page, kind);
    steps.see(`painted: ${JSON.stringify(await paintedCounts(page))}`);
  });
  await steps.step("the article's own nodes are as they were", async () => {
    expectThat(await isUntouched(page), "the same bytes", "others");
  });
  await steps.picture(page, "article");
  return page;
}

/** The card by pointer and by keyboard, for each kind. */
export async function walkCards({ driver, steps }: WalkContext, page: Page): Promise<void> {
  await steps.step("pointing at a mark opens its card", async () => {
    await pointAt(page, "quotation", ARTICLE.quotation);
    steps.see(`quotation: ${oneLine(await cardText(page))}`);
    await waitForCardText(page, "Maranz");
    await steps.picture(page, "card");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await pointAt(page, "official", ARTICLE.official);
    steps.see(`official: ${oneLine(await cardText(page))}`);
    await waitForCardText(page, "prime minister");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await pointAt(page, "claim", ARTICLE.claim);
    steps.see(`figure: ${oneLine(await cardText(page))}`);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
  await steps.step("the keyboard goes from mark to mark, with the focus in the card", async () => {
    await page.mouse.move(2, 2);
    await driver.command("next-mark");
    await waitForCard(page);
    const first = await cardText(page);
    await driver.command("next-mark");
    await page.waitForFunction(
      (before) => {
        const card = document
          .querySelector("[pressmark-surface]")
          ?.shadowRoot?.querySelector("section[role=dialog]");
        return card instanceof HTMLElement && card.innerText !== before;
      },
      { timeout: 5_000, polling: POLL_MS },
      first,
    );
    const inCard = await page.evaluate(
      () =>
        document.querySelector("[pressmark-surface]")?.shadowRoot?.activeElement?.tagName ?? null,
    );
    expectThat(inCard !== null, "the focus in the card", inCard);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
}

/** A mark with note, tag and colour; the reader's own words by button, menu and key. */
export async function walkSaving({ driver, steps }: WalkContext, page: Page): Promise<void> {
  await steps.step("a mark is saved with note, tag and colour", async () => {
    await pointAt(page, "quotation", ARTICLE.quotation);
    await clickInSurface(page, "textarea");
    await page.keyboard.type("Ask the ministry for the repair records");
    await clickInSurface(page, "button", "Tags and colour");
    await clickInSurface(page, "input:not([type=radio])");
    await page.keyboard.type("dam");
    await page.keyboard.press("Enter");
    await clickInSurface(page, "label.colour-blue, label:has(input[value=blue])");
    await clickInSurface(page, "button[type=submit]");
    await waitForPainted(page, "saved-blue");
    await steps.picture(page, "saved");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
  await steps.step("selected words are saved from the button beside them", async () => {
    await selectWords(page, ARTICLE.highlight);
    await clickInSurface(page, "button.save-selection");
    await waitForCard(page);
    // The words are selected still, and not offered once more beside their card.
    await waitInSurface(page, "button.save-selection", false);
    await clickInSurface(page, "button[type=submit]");
    // In the colour that was chosen last.
    await waitForPainted(page, "highlight-blue");
    const words = await paintedWords(page, "highlight-blue");
    expectThat(words.join("").includes("did not wait"), "the selected words", words);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
  await steps.step("selected words are saved by the keyboard command", async () => {
    await selectWords(page, "a decision not to repair");
    await driver.command("save-selection");
    await waitForCard(page);
    expectThat(
      /^button\b.*\bSave$/.test(await focused(page)),
      "Enter to save",
      await focused(page),
    );
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
}

/** What is typed and not saved is there when the card opens again. */
export async function walkDrafts({ steps }: WalkContext, page: Page): Promise<void> {
  await steps.step("words typed in the card survive its closing and a reload", async () => {
    await pointAt(page, "claim", ARTICLE.claim);
    await clickInSurface(page, "textarea");
    await page.keyboard.type("Half a thought");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await page.reload();
    await waitForPainted(page, "claim");
    await pointAt(page, "claim", ARTICLE.claim);
    await page.waitForFunction(
      () =>
        document
          .querySelector("[pressmark-surface]")
          ?.shadowRoot?.querySelector<HTMLTextAreaElement>("textarea")?.value === "Half a thought",
      { timeout: 5_000, polling: POLL_MS },
    );
    expectThat(
      (await fieldValue(page, "textarea")) === "Half a thought",
      "the draft",
      await fieldValue(page, "textarea"),
    );
    await page.keyboard.press("Escape");
  });
}

const oneLine = (text: string): string => text.split(/\s*\n\s*/).join(" | ");
