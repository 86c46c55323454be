// What is remembered: one article at the reader's word, every article that is read where they chose so, links to
// both, and forgetting them, with what is saved untouched.

import type { Page } from "puppeteer";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, waitForText } from "./in-view.ts";
import {
  clickInSurface,
  POLL_MS,
  pointAt,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

interface Context {
  readonly driver: Driver;
  readonly site: Site;
  readonly steps: Steps;
}

export async function remembering(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const site = await serveSite();
  const driver = await startBrowser(name, { extension });
  try {
    const context = { driver, site, steps };
    await keepOne(context);
    await rememberRead(context);
    await changeHeadline(context);
    await forgetAll(context);
  } finally {
    await driver.close();
    await site.close();
  }
}

/** How many rows a store of the library has. */
function rowsIn(page: Page, store: string): Promise<number> {
  return page.evaluate(async (name) => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("pressmark"));
    try {
      return await settled(database.transaction(name).objectStore(name).count());
    } finally {
      database.close();
    }
  }, store);
}

async function waitForRowsIn(page: Page, store: string, wanted: number): Promise<void> {
  const until = performance.now() + 15_000;
  for (;;) {
    const found = await rowsIn(page, store);
    if (found === wanted) return;
    expectThat(performance.now() < until, `${wanted} rows in ${store}`, found);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function openPopup(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
  await popup.setViewport({ width: 400, height: 600 });
  return popup;
}

async function pictureInBoth(page: Page, steps: Steps, name: string): Promise<void> {
  for (const value of ["light", "dark"]) {
    await page.evaluate((scheme) => {
      document.documentElement.dataset.theme = scheme;
    }, value);
    await steps.picture(page, `${name}-${value}`);
  }
}

async function keepOne({ driver, site, steps }: Context): Promise<void> {
  const page = await driver.open(site.addressOf("courier-dam-homes"));
  await waitForPainted(page, "quotation");
  const popup = await openPopup(driver, page);
  await steps.step(
    "an article is kept at the reader's word, with nothing saved on it",
    async () => {
      await waitForText(popup, "Keep article");
      await pictureInBoth(popup, steps, "remember-keep");
      await clickIn(popup, "button", "Keep article");
      await popup.waitForSelector("span.keep-button");
      await pictureInBoth(popup, steps, "remember-kept");
      const marks = await rowsIn(driver.control, "marks");
      expectThat(marks > 10, "its marks", marks);
      expectThat((await rowsIn(driver.control, "annotations")) === 0, "no annotation", "one");
    },
  );
  await steps.step("forgetting it is undone at will", async () => {
    await clickIn(popup, "button", "Forget");
    await waitForText(popup, "Keep article");
    await clickIn(popup, ".notice button", "Undo");
    await popup.waitForSelector("span.keep-button");
    await popup.close();
  });
  await steps.step("the next article links to it, and says when it was kept", async () => {
    const next = await driver.open(site.addressOf("norwire-dam-figure"));
    await waitForPainted(next, "quotation");
    await pointAt(next, "quotation", "This was no act of nature");
    await waitForCardText(next, "In an article that you kept on");
    await steps.picture(next, "remember-linked");
    await next.close();
  });
  await page.close();
}

async function rememberRead({ driver, site, steps }: Context): Promise<void> {
  const options = await driver.openOwn("options.html");
  await steps.step(
    "nothing that is only read is remembered before the reader says so",
    async () => {
      await waitForText(options, "1 article with");
      expectThat((await rowsIn(driver.control, "remembered")) === 1, "one row", "another number");
      await clickIn(options, "label", "Remember every article I read");
    },
  );
  await steps.step("every article that is read is remembered from then on", async () => {
    const page = await driver.open(site.addressOf("beacon-dam-horror"));
    await waitForPainted(page, "quotation");
    await waitForRowsIn(driver.control, "remembered", 2);
    await pointAt(page, "quotation", "decision not to repair");
    await clickInSurface(page, "button[type=submit]");
    await waitForPainted(page, "saved-amber");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await page.close();
    await waitForText(options, "2 articles with");
    await pictureInBoth(options, steps, "remember-options");
  });
}

async function changeHeadline({ driver, site, steps }: Context): Promise<void> {
  await steps.step("a headline that changed is found by its new words", async () => {
    const page = await driver.open(site.addressOf("beacon-dam-horror"));
    await waitForPainted(page, "saved-amber");
    await page.evaluate(() => {
      const headline = "Quagmire swallows the valley of Vardova";
      document.title = headline;
      const [head] = document.getElementsByTagName("h1");
      if (head !== undefined) head.textContent = headline;
      const more = document.createElement("p");
      more.textContent =
        "Rescuers were on their way to the villages on Wednesday morning, they said.";
      document.querySelector("#content p")?.parentElement?.append(more);
    });
    const library = await driver.openOwn("library.html");
    // The page is read anew once it rests; the list itself shows what it says now.
    await waitForText(library, "Quagmire swallows");
    await clickIn(library, "input[type=search]");
    await library.keyboard.type("quagmire");
    await waitForText(library, "1 saved in 1 article");
    await library.close();
    await page.close();
  });
}

async function forgetAll({ driver, steps }: Context): Promise<void> {
  const options = await driver.openOwn("options.html");
  await steps.step("all of it is forgotten at a word, and undone", async () => {
    await waitForText(options, "2 articles with");
    await clickIn(options, "button", "Forget");
    await waitForText(options, "Forget 2 articles");
    await pictureInBoth(options, steps, "remember-question");
    await clickIn(options, "button.main-button", "Forget");
    await waitForText(options, "2 articles are forgotten");
    await waitForText(options, "Nothing is remembered");
    await pictureInBoth(options, steps, "remember-forgotten");
    await clickIn(options, "button", "Undo");
    await waitForText(options, "2 articles with");
  });
  await steps.step("what is erased is gone, and what is saved is not", async () => {
    await clickIn(options, "button", "Forget");
    await clickIn(options, "button.main-button", "Forget");
    await waitForText(options, "2 articles are forgotten");
    await clickIn(options, "button", "Erase it now");
    await waitForRowsIn(driver.control, "remembered", 0);
    await waitForRowsIn(driver.control, "articles", 1);
    const counts = await rowsIn(driver.control, "annotations");
    expectThat(counts === 1, "the annotation", counts);
    const library = await driver.openOwn("library.html");
    await waitForText(library, "1 saved in 1 article");
    await waitForText(library, "decision not to repair");
    await library.close();
  });
  await options.close();
}
