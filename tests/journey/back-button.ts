// An article that the reader leaves and comes back to by the browser's back button: browsers keep the page as it was, scripts and all,
// and nothing reaches it meanwhile.

import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import {
  clickInSurface,
  fieldValue,
  paintedWords,
  pointAt,
  waitForCard,
  waitForPainted,
  waitForUnpainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

const WITHIN_MS = 20_000;

export async function backButton(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  const [article, other] = [ARTICLE.slug, "courier-tide-gauge"].map(
    (slug) => `${site.addressOf(slug)}?kept=on`,
  );
  if (article === undefined || other === undefined) throw new Error("Expected two addresses");
  try {
    const page = await driver.open(article);
    await steps.step("marks, badge and an open card outlast a way away and back", async () => {
      await waitForPainted(page, "quotation");
      const before = await paintedWords(page, "quotation");
      const tabId = await driver.tabIdOf(page);
      const badge = await badgeOf(driver, tabId);
      expectThat(Number(badge) > 0, "a badge that counts", badge);
      await pointAt(page, "quotation", ARTICLE.quotation);
      await clickInSurface(page, "textarea");
      await page.keyboard.type("Begun before");
      await leaveFor(page, other);
      await waitForPainted(page, "claim");
      await goBack(page);
      await waitForPainted(page, "quotation");
      await waitForCard(page);
      const after = await paintedWords(page, "quotation");
      expectThat(after.join("|") === before.join("|"), "the same marks", after);
      const note = await fieldValue(page, "textarea");
      expectThat(note === "Begun before", "the words that were typed", note);
      await waitForBadge(driver, tabId, badge);
    });
    await steps.step("what is saved then is kept", async () => {
      await clickInSurface(page, "button[type=submit]");
      await waitForPainted(page, "saved-amber");
      const notes = await savedNotes(driver);
      expectThat(notes.join() === "Begun before", "the note in the library", notes);
    });
    await steps.step("what was removed while the reader was away is gone", async () => {
      await leaveFor(page, other);
      await removeAll(driver);
      await goBack(page);
      await waitForUnpainted(page, "saved-amber");
      await waitForPainted(page, "quotation");
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Marks the document, so that one that was loaded anew is told from it. */
async function leaveFor(page: Page, address: string): Promise<void> {
  await page.evaluate((next) => {
    Object.assign(globalThis, { pressmarkTestWasHere: true });
    setTimeout(() => location.assign(next));
  }, address);
  const isThere = (next: string) => location.href === next && document.readyState === "complete";
  await untilIn(page, () => page.evaluate(isThere, address));
}

/** @throws Error where the page was not kept as it was */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await untilIn(page, () => page.evaluate(() => "pressmarkTestWasHere" in globalThis));
}

/** Puppeteer's own ways wait for a load, which Firefox does not tell of a page that it kept, nor of the next one after that. */
async function untilIn(page: Page, holds: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + WITHIN_MS;
  // The document is replaced meanwhile, which ends the question without an answer.
  while (!(await holds().catch(() => false))) {
    if (performance.now() > until) throw new Error(`Expected another page than ${page.url()}`);
  }
}

const badgeOf = ({ control }: Driver, tabId: number): Promise<string> =>
  control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);

async function waitForBadge(driver: Driver, tabId: number, wanted: string): Promise<void> {
  await driver.control.waitForFunction(
    async (id, text) => (await chrome.action.getBadgeText({ tabId: id })) === text,
    { timeout: WITHIN_MS, polling: 100 },
    tabId,
    wanted,
  );
}

interface Kept {
  readonly id: string;
  readonly note: string;
}

function kept({ control }: Driver): Promise<Kept[]> {
  return control.evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const opened = indexedDB.open("pressmark");
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction("annotations").objectStore("annotations").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result.map(({ id, note }) => ({ id, note })));
          };
        };
      }),
  );
}

const savedNotes = async (driver: Driver): Promise<string[]> =>
  (await kept(driver)).map(({ note }) => note);

async function removeAll(driver: Driver): Promise<void> {
  const ids = (await kept(driver)).map(({ id }) => id);
  const message = { to: "background", name: "remove-annotations", input: { ids } };
  await driver.control.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
}
