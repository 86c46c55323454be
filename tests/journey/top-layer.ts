// A page that opens a modal dialog makes all else inert: what we show stands above it and can be used, and the dialog is
// the page's again afterwards.

import type { Page } from "puppeteer";
import { FIRST_WORDS, movingPath } from "../site/moving-pages.ts";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import {
  clickInSurface,
  fieldValue,
  POLL_MS,
  waitForCard,
  waitForNoCard,
  waitForPaintedWords,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

interface Context {
  readonly driver: Driver;
  readonly steps: Steps;
  readonly open: (name: string) => Promise<Page>;
}

export async function topLayer(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  const open = async (page: string) => {
    const opened = await driver.open(`${site.origin}${movingPath(page)}`);
    await waitForPaintedWords(opened, FIRST_WORDS);
    return opened;
  };
  try {
    await overDialog({ driver, steps, open });
  } finally {
    await driver.close();
    await site.close();
  }
}

const showDialog = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const dialog = document.querySelector("dialog");
    dialog?.querySelector("button")?.addEventListener("click", () => {
      document.body.dataset.agreed = "true";
    });
    dialog?.showModal();
  });

const isDialogOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector("dialog")?.matches(":modal") === true);

/** Ends when the page's own button answers to a click, as where nothing of ours is in its way. */
async function waitForUsable(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const button = document.querySelector("dialog button");
      const box = button?.getBoundingClientRect();
      if (box === undefined) return false;
      return document.elementFromPoint(box.left + 3, box.top + 3) === button;
    },
    { timeout: 5_000, polling: POLL_MS },
  );
  await page.click("#agree");
  await page.waitForFunction(() => document.body.dataset.agreed === "true", { polling: POLL_MS });
}

/** What is seen at the middle of what `selector` finds in our root, and whether it may have the focus. */
async function expectOnTop(page: Page, selector: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const host = document.querySelector("[pressmark-surface]");
    const box = host?.shadowRoot?.querySelector(wanted)?.getBoundingClientRect();
    if (host === null || box === undefined) return "nothing of that kind";
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + 12);
    return top === host ? "ours" : (top?.outerHTML.slice(0, 80) ?? "nothing");
  }, selector);
  expectThat(found === "ours", "ours on top", found);
}

const CARD = "section[role=dialog]";
const LIST = ".panel [role=listbox]";

async function waitForList(page: Page, there: boolean): Promise<void> {
  await page.waitForFunction(
    (selector, expected) => {
      const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
      return Boolean(root?.querySelector(selector)) === expected;
    },
    { timeout: 5_000, polling: POLL_MS },
    LIST,
    there,
  );
}

async function overDialog({ driver, steps, open }: Context): Promise<void> {
  await steps.step(
    "above a modal dialog of the page, the list is seen and used by keys",
    async () => {
      const page = await open("dialog");
      await showDialog(page);
      await driver.command("open-list");
      await waitForList(page, true);
      await expectOnTop(page, ".panel");
      await steps.picture(page, "list-above-dialog");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await waitForCard(page);
      await waitForList(page, false);
      await expectOnTop(page, CARD);
      await clickInSurface(page, "textarea");
      await page.keyboard.type("Typed above a dialog");
      expectThat(
        (await fieldValue(page, "textarea")) === "Typed above a dialog",
        "a note",
        await fieldValue(page, "textarea"),
      );
      await steps.picture(page, "card-above-dialog");
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
      expectThat(await isDialogOpen(page), "the page's dialog still open after our Escape", false);
      await waitForUsable(page);
      await page.close();
    },
  );
  await steps.step("a card that is open comes above a dialog that the page opens", async () => {
    const page = await open("dialog");
    await driver.command("next-mark");
    await waitForCard(page);
    await showDialog(page);
    await clickInSurface(page, "textarea");
    await page.keyboard.type("Still here");
    await expectOnTop(page, CARD);
    expectThat(
      (await fieldValue(page, "textarea"))?.endsWith("Still here") === true,
      "a note",
      null,
    );
    // Beside the card and the dialog: it closes, and the dialog is the page's.
    await page.mouse.click(1080, 880);
    await waitForNoCard(page);
    await waitForUsable(page);
    await page.close();
  });
}
