// An article with more marks than are painted at once: what is in view is painted, wherever the reader jumps, on paper, and
// where a key leads, on a page that leaves the browser no idle moment for the rest.

import type { Page } from "puppeteer";
import { MANY_ENTRIES, movingPath } from "../site/moving-pages.ts";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { MARKS_LIST, POLL_MS, waitForCard, waitInSurface } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

/** A frame or two: the one that shows another part of the page before we hear of it, and one more on a busy machine. */
const MOST_FRAMES = 2;

export async function manyMarks(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  try {
    const page = await driver.browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.evaluateOnNewDocument(jumpAbout);
    await page.goto(`${site.origin}${movingPath("many-marks")}`, { waitUntil: "domcontentloaded" });
    await page.bringToFront();
    await steps.step("a reader who jumps about finds marks, a frame or two later", async () => {
      await page.waitForFunction(() => (globalThis as unknown as Jumping).pressmarkTest.done, {
        timeout: 30_000,
        polling: POLL_MS,
      });
      const { atFirst, unpainted } = await page.evaluate(
        () => (globalThis as unknown as Jumping).pressmarkTest,
      );
      expectThat(atFirst < MANY_ENTRIES, "a part of the page painted at first", atFirst);
      expectThat(
        unpainted.every((frames) => frames <= MOST_FRAMES),
        `at most ${MOST_FRAMES} frames without marks after each jump`,
        unpainted,
      );
    });
    await steps.step("what a page prints is painted as a whole", async () => {
      await loadAgain(page);
      await page.pdf();
      const { atPrint } = await page.evaluate(
        () => (globalThis as unknown as Jumping).pressmarkTest,
      );
      expectThat(atPrint === MANY_ENTRIES, `${MANY_ENTRIES} entries when it is printed`, atPrint);
    });
    await steps.step("what the page itself moves into sight is painted", async () => {
      await loadAgain(page);
      const isPainted = await page.evaluate(() => {
        const { painted } = (globalThis as unknown as Jumping).pressmarkTest;
        // Nothing is scrolled, nothing hidden, no text another.
        const body = document.querySelector<HTMLElement>(".body");
        if (body !== null) body.style.marginTop = `-${body.offsetHeight / 2}px`;
        return painted().some((entry) => entry > 250);
      });
      expectThat(!isPainted, "the middle not painted before", isPainted);
      await page.waitForFunction(() => !(globalThis as unknown as Jumping).pressmarkTest.lacks(), {
        timeout: 5_000,
        polling: "raf",
      });
    });
    await steps.step("the list leads to a mark that was not painted yet", async () => {
      await loadAgain(page);
      await driver.command("open-list");
      await waitInSurface(page, MARKS_LIST, true);
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await waitForCard(page);
      await page.waitForFunction(
        (last) => (globalThis as unknown as Jumping).pressmarkTest.painted().includes(last),
        { timeout: 5_000, polling: "raf" },
        MANY_ENTRIES,
      );
      await steps.picture(page, "many-marks");
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** The page from the start, and at rest there once its first marks are painted. */
async function loadAgain(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem("rest", "here"));
  await page.reload({ waitUntil: "domcontentloaded" });
  await page.waitForFunction(
    () => (globalThis as unknown as Jumping).pressmarkTest.painted().length > 0,
    { timeout: 15_000, polling: "raf" },
  );
}

interface Jumping {
  readonly pressmarkTest: {
    /** The entries whose quotation is painted. */
    readonly painted: () => number[];
    /** Whether an entry in the window has no mark. */
    readonly lacks: () => boolean;
    readonly done: boolean;
    /** How many were painted when the first were. */
    readonly atFirst: number;
    /** For each jump, how many frames showed an entry without its mark. */
    readonly unpainted: readonly number[];
    /** How many were painted when the page was printed; 0: it was not. */
    readonly atPrint: number;
  };
}

/** Runs in the page before its own scripts: once something is painted, jumps to places far from one another. */
function jumpAbout(): void {
  const painted = () =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("pressmark-quotation"))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => Number(/^“Gauge number (\d+) /.exec(String(range))?.[1] ?? 0));
  const lacks = () => {
    const known = new Set(painted());
    return [...document.querySelectorAll("p")].some((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      const number = Number(/number (\d+) /.exec(paragraph.textContent ?? "")?.[1] ?? 0);
      return top >= 0 && bottom <= innerHeight && !known.has(number);
    });
  };
  const test = { painted, lacks, done: false, atFirst: 0, unpainted: [] as number[], atPrint: 0 };
  Object.assign(globalThis, { pressmarkTest: test });
  addEventListener("afterprint", () => {
    test.atPrint = painted().length;
  });
  // Shares of the page's height.
  const jumps = [1, 0.5, 0.8, 0.2, 0.65, 0.35];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const jump = async () => {
    while (painted().length === 0) await frame();
    test.atFirst = painted().length;
    if (sessionStorage.getItem("rest") !== null) return;
    for (const share of jumps) {
      scrollTo(0, share * document.documentElement.scrollHeight);
      let frames = 0;
      do {
        await frame();
        frames += 1;
      } while (lacks());
      // The frame of the jump itself is one.
      test.unpainted.push(frames);
    }
    test.done = true;
  };
  document.addEventListener("DOMContentLoaded", () => void jump());
}
