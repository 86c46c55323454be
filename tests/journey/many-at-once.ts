// Hundreds of annotations changed together: the reader sees how far it is, ends it between two batches, is told
// how many are done, and takes all of it back with one press.

import type { Page } from "puppeteer";
import { clickIn, reloadView, viewText, waitForText } from "./in-view.ts";
import { POLL_MS } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

const COPIES = 600;
const TAG = "copied";

/** On the list, in a library of `there` annotations; leaves as many. */
export async function walkManyAtOnce(page: Page, steps: Steps, there: number): Promise<void> {
  const all = COPIES + there;
  await copyOne(page);
  await page.evaluate(() => {
    location.hash = "";
  });
  await reloadView(page);
  await waitForText(page, `${all.toLocaleString("en")} saved in`);
  await steps.step(
    "a removal of hundreds is ended on the way, and says how many are gone",
    async () => {
      await selectAll(page, all);
      await clickIn(page, ".selection-bar button", "Remove");
      await cancelOnTheWay(page);
      const [done = 0, of = 0] = await countsTold(page);
      expectThat(of === all && done > 0 && done < all, "a part of all", { done, of });
      await waitForText(page, `${(all - done).toLocaleString("en")} saved in`);
      await steps.picture(page, "library-many-cancelled");
    },
  );
  await steps.step("one press brings all of these back", async () => {
    await clickIn(page, ".notice button", "Undo");
    await waitForText(page, `${all.toLocaleString("en")} saved in`);
  });
  await steps.step("the bar lies over the list, in both looks", async () => {
    await holdBar(page, steps);
  });
  await steps.step("hundreds are tagged, and the tag is taken back", async () => {
    await selectAll(page, all);
    await clickIn(page, ".selection-tag input");
    await page.keyboard.type("together");
    await page.keyboard.press("Enter");
    await waitForText(page, "Tagged: together");
    await waitForTagged(page, all);
    await clickIn(page, ".notice button", "Undo");
    await waitForTagged(page, 0);
  });
  await steps.step("hundreds are written to a file", async () => {
    await selectAll(page, all);
    await page.select(".selection-export", "report");
    await waitForText(page, `Exported ${all.toLocaleString("en")}`);
  });
  await steps.step("all copies are removed in one go", async () => {
    await page.evaluate((tag) => {
      location.hash = `tag=${tag}`;
    }, TAG);
    await waitForText(page, `${COPIES.toLocaleString("en")} saved in`);
    await selectAll(page, COPIES);
    await clickIn(page, ".selection-bar button", "Remove");
    await waitForText(page, `${COPIES.toLocaleString("en")} removed`);
    await page.evaluate(() => {
      location.hash = "";
    });
    // Not as text anywhere: "608 saved in" has "8 saved in".
    await page.waitForFunction(
      (summary) => document.querySelector(".list-head .summary")?.textContent?.startsWith(summary),
      { polling: POLL_MS },
      `${there} saved in`,
    );
  });
}

/** A list that is drawn anew for what was done before may carry the box away from under the pointer. */
const MOST_CLICKS = 5;

async function selectAll(page: Page, count: number): Promise<void> {
  const wanted = `${count.toLocaleString("en")} selected`;
  for (let click = 0; click < MOST_CLICKS; click += 1) {
    if ((await viewText(page)).includes(wanted)) return;
    const before = await selectionTold(page);
    if ((await page.$(".selection-bar")) === null) await clickIn(page, ".row-select input");
    else await clickIn(page, ".selection-bar button", "Select all");
    await page
      .waitForFunction(
        (told) => (document.querySelector(".selection-bar p")?.textContent ?? "") !== told,
        { timeout: 2_000, polling: POLL_MS },
        before,
      )
      .catch(() => null);
  }
  await waitForText(page, wanted);
}

function selectionTold(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector(".selection-bar p")?.textContent ?? "");
}

/** The bar is there at once and seen after a second: what ends sooner would only flicker. */
async function cancelOnTheWay(page: Page): Promise<void> {
  const cancelled = await page.waitForFunction(
    () => {
      const bar = document.querySelector<HTMLProgressElement>(".in-out-progress progress");
      const button = document.querySelector<HTMLButtonElement>(".in-out-progress button");
      if (bar === null || button === null || bar.value === 0) return false;
      button.click();
      return true;
    },
    { timeout: 20_000, polling: 10 },
  );
  await cancelled.dispose();
  await waitForText(page, "Cancelled. Done for");
}

/** A bar that is seen, as it is after a second: it is made to be at once, and pictured. */
async function holdBar(page: Page, steps: Steps): Promise<void> {
  // The page's policy allows no style sheet beside its own.
  await page.evaluate(() => {
    document.styleSheets[0]?.insertRule(".in-out-progress { animation: none !important }");
  });
  for (const theme of ["dark", "light"]) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    await selectAll(page, await rowsTold(page));
    await clickIn(page, ".selection-tag input");
    await page.keyboard.type(theme);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".long-work progress");
    await steps.picture(page, `library-many-bar-${theme}`);
    await waitForText(page, `Tagged: ${theme}`);
    await clickIn(page, ".notice button", "Undo");
    await page.waitForFunction(
      () => document.querySelector(".notice button, .long-work") === null,
      { polling: POLL_MS },
    );
  }
}

async function rowsTold(page: Page): Promise<number> {
  const summary = await page.$eval(".list-head .summary", (one) => one.textContent ?? "");
  return Number((/^[\d,]+/.exec(summary)?.[0] ?? "0").replaceAll(",", ""));
}

async function countsTold(page: Page): Promise<number[]> {
  const told = await page.$eval(".notice", (notice) => notice.textContent ?? "");
  return (told.match(/\d[\d,]*/g) ?? []).map((count) => Number(count.replaceAll(",", "")));
}

async function waitForTagged(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const entry = [...document.querySelectorAll(".rail-entry")].find((one) =>
        (one.textContent ?? "").startsWith("together"),
      );
      const found = (entry?.textContent ?? "0").replace(/\D/g, "");
      return Number(found) === wanted;
    },
    { timeout: 20_000, polling: POLL_MS },
    count,
  );
}

/** Past Pressmark's own code, since a reader would take days: one annotation, hundreds of times. */
async function copyOne(page: Page): Promise<void> {
  await page.evaluate(
    async (copies, tag) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("pressmark");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(["annotations", "digestJournal"], "readwrite");
      const annotations = transaction.objectStore("annotations");
      const first = annotations.openCursor();
      first.onsuccess = () => {
        const one = first.result?.value as Record<string, unknown>;
        for (let copy = 0; copy < copies; copy += 1) {
          const id = crypto.randomUUID();
          annotations.put({ ...one, id, tags: [tag] });
          transaction.objectStore("digestJournal").put({ id, token: "" });
        }
      };
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    COPIES,
    TAG,
  );
}
