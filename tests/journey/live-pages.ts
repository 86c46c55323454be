// Pages that change under the reader: one that shows another article without a new document, one that clears
// the highlights of everybody, one that removes our node.

import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import {
  clickInSurface,
  POLL_MS,
  paintedCounts,
  paintedWords,
  pointAt,
  selectWords,
  waitForCard,
  waitForNoCard,
  waitForPainted,
  waitForPaintedWords,
  waitForUnpainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

export async function livePages(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  const choose = (page: Page, slug: string) => page.click(`a[href="${site.addressOf(slug)}"]`);
  try {
    await steps.step("a list that turns into an article in place is read", async () => {
      const page = await driver.open(`${site.origin}/stories`);
      await page.waitForSelector("nav a");
      expectThat(Object.keys(await paintedCounts(page)).length === 0, "no mark on the list", null);
      await choose(page, ARTICLE.slug);
      await waitForPaintedWords(page, ARTICLE.quotation);
      await page.close();
    });
    await steps.step(
      "each article shown in place has marks of its own, and the page keeps its highlights",
      async () => {
        const page = await driver.open(`${site.origin}/stories`);
        await choose(page, ARTICLE.slug);
        await waitForPaintedWords(page, ARTICLE.quotation);
        await choose(page, "courier-tide-gauge");
        await waitForOtherWords(page, ARTICLE.quotation);
        await waitForPainted(page, "claim");
        await page.goBack();
        await waitForPaintedWords(page, ARTICLE.quotation);
        await page.evaluate(() => CSS.highlights.set("of-the-page", new Highlight()));
        await page.goBack();
        await waitForUnpainted(page, "quotation");
        const kept = await page.evaluate(() => CSS.highlights.has("of-the-page"));
        expectThat(kept, "the page's own highlight kept when ours go", kept);
        await page.close();
      },
    );
    await steps.step("an article is not kept under the address of the next one", async () => {
      const page = await driver.open(`${site.origin}/stories`);
      await choose(page, ARTICLE.slug);
      await waitForPaintedWords(page, ARTICLE.quotation);
      await selectWords(page, ARTICLE.highlight);
      await clickInSurface(page, "button.save-selection");
      await waitForCard(page);
      await clickInSurface(page, "button[type=submit]");
      await waitForPainted(page, "highlight-amber");
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
      await choose(page, "courier-tide-gauge");
      await waitForOtherWords(page, ARTICLE.quotation);
      await waitForPainted(page, "claim");
      const kept = await keptAddresses(driver.control);
      const expected = [[site.addressOf(ARTICLE.slug)]];
      expectThat(JSON.stringify(kept) === JSON.stringify(expected), "one address", kept);
      await page.close();
    });
    await steps.step("what a page clears of ours comes back", async () => {
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await waitForPainted(page, "quotation");
      const before = await paintedWords(page, "quotation");
      const clear = {
        "the registry": () => page.evaluate(() => CSS.highlights.clear()),
        "each of ours": () =>
          page.evaluate(() => {
            for (const [, highlight] of CSS.highlights) highlight.clear();
          }),
      };
      for (const [cleared, clearIt] of Object.entries(clear)) {
        await clearIt();
        await waitForPainted(page, "quotation");
        const after = await paintedWords(page, "quotation");
        expectThat(before.join() === after.join(), `the same marks after ${cleared}`, after);
      }
      await page.close();
    });
    await steps.step("a page that removes the card gets it back once, then we rest", async () => {
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await waitForPainted(page, "quotation");
      await pointAt(page, "quotation", ARTICLE.quotation);
      const removeHost = () =>
        page.evaluate(() => document.querySelector("[pressmark-surface]")?.remove());
      await removeHost();
      await waitForCard(page);
      const open = await page.evaluate(
        () =>
          document
            .querySelector("[pressmark-surface]")
            ?.shadowRoot?.querySelector("#card")
            ?.matches(":popover-open") ?? false,
      );
      expectThat(open, "the card is open again", open);
      await removeHost();
      await waitForUnpainted(page, "quotation");
      const hosts = await page.evaluate(
        () => document.querySelectorAll("[pressmark-surface]").length,
      );
      expectThat(hosts === 0, "no node of ours", hosts);
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Every address that an article of the library was open under, article by article. */
function keptAddresses(control: Page): Promise<string[][]> {
  return control.evaluate(
    () =>
      new Promise<string[][]>((resolve, reject) => {
        const opened = indexedDB.open("pressmark");
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction("articles").objectStore("articles").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opened.result.close();
            const articles: { addresses: string[] }[] = all.result;
            resolve(articles.map(({ addresses }) => addresses));
          };
        };
      }),
  );
}

async function waitForOtherWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (gone) =>
      ![...CSS.highlights].some(
        ([key, highlight]) =>
          key.startsWith("pressmark-") &&
          [...highlight].some((range) => range.toString().includes(gone)),
      ),
    { timeout: 10_000, polling: POLL_MS },
    words,
  );
}
