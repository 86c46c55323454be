// A live blog of two hundred thousand words, opened in its middle: what is in view is marked first, wherever the reader goes, the page
// can be scrolled all the while, in the end every entry is marked, and then nothing more is done.

import type { Page } from "puppeteer";
import { ENDLESS_ENTRIES, movingPath } from "../site/moving-pages.ts";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { POLL_MS } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

/** On a machine that does other things meanwhile. */
const WHOLE_WITHIN_MS = 120_000;
/** Longer than the longest pause between two readings of a page at rest needs to begin. */
const AT_REST_MS = 2_000;

export async function liveBlog(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  try {
    const page = await driver.browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.evaluateOnNewDocument(watchFromTheMiddle);
    await page.goto(`${site.origin}${movingPath("endless")}`, { waitUntil: "domcontentloaded" });
    await page.bringToFront();
    await steps.step("of a live blog without end, what is in view is marked first", async () => {
      await waitFor(page, (seen) => seen.first !== null);
      const { first, inView } = await seenIn(page);
      const [top = 0, bottom = 0] = inView;
      expectThat(top > 100, "the middle of the page in view", inView);
      const shown = (first ?? []).filter((entry) => entry >= top && entry <= bottom);
      expectThat(shown.length > 0, `entries ${top} to ${bottom} among the first`, first);
      expectThat(first?.includes(1) === false, "the beginning marked later", first);
    });
    await steps.step("a reader who goes elsewhere meanwhile is followed", async () => {
      await waitFor(page, (seen) => seen.atTop !== null);
      const { atTop } = await seenIn(page);
      const few = (atTop ?? ENDLESS_ENTRIES) < ENDLESS_ENTRIES / 2;
      expectThat(few, "the first entry marked long before the last", atTop);
    });
    await steps.step("it can be scrolled while the rest is read", async () => {
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move(500, 400);
      await page.mouse.wheel({ deltaY: 700 });
      await page.waitForFunction((from) => scrollY > from + 300, { timeout: 10_000 }, before);
      await steps.picture(page, "live-blog");
    });
    await steps.step("in the end each of its entries is marked, and once only", async () => {
      await page.waitForFunction(
        (wanted) => {
          // What is far from the reader is painted when they come there, or print.
          dispatchEvent(new Event("beforeprint"));
          return (globalThis as unknown as Watching).pressmarkTest.entries().length >= wanted;
        },
        { timeout: WHOLE_WITHIN_MS, polling: 500 },
        ENDLESS_ENTRIES,
      );
      const entries = await page.evaluate(() =>
        (globalThis as unknown as Watching).pressmarkTest.entries(),
      );
      const distinct = new Set(entries);
      expectThat(distinct.size === ENDLESS_ENTRIES, `${ENDLESS_ENTRIES} entries`, distinct.size);
      expectThat(entries.length === distinct.size, "one mark each", entries.length);
    });
    await steps.step("and then nothing more is painted", async () => {
      const painted = await page.evaluate(paintingsDuring, AT_REST_MS);
      expectThat(painted === 0, "no highlight that is new", painted);
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

interface Seen {
  /** Entries whose quotation is painted, when something is painted for the first time; null: nothing yet. */
  readonly first: readonly number[] | null;
  /** The first and the last entry in the window then. */
  readonly inView: readonly number[];
  /** How many were painted when the first entry was, to which the page had gone meanwhile; null: it is not. */
  readonly atTop: number | null;
}

interface Watching {
  readonly pressmarkTest: { readonly entries: () => number[]; readonly seen: () => Seen };
}

/** Runs in the page before its own scripts: goes to its middle, and looks at each frame at what is painted. */
function watchFromTheMiddle(): void {
  const entries = () =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("pressmark-quotation"))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => Number(/^“Gauge number (\d+) /.exec(String(range))?.[1] ?? 0))
      .filter((entry) => entry > 0);
  let seen: Seen = { first: null, inView: [], atTop: null };
  Object.assign(globalThis, { pressmarkTest: { entries, seen: () => seen } });
  const entriesInView = () => {
    const headings = [...document.querySelectorAll("h2")];
    const shown = headings.filter((heading) => {
      const { top } = heading.getBoundingClientRect();
      return top > 0 && top < innerHeight;
    });
    return [shown[0], shown.at(-1)].map((heading) => Number(heading?.textContent?.slice(6)));
  };
  const look = () => {
    const painted = entries();
    if (seen.first === null && painted.length > 0) {
      seen = { first: painted, inView: entriesInView(), atTop: null };
      scrollTo(0, 0);
    }
    if (painted.includes(1)) seen = { ...seen, atTop: painted.length };
    else requestAnimationFrame(look);
  };
  document.addEventListener("DOMContentLoaded", () => {
    const headings = document.querySelectorAll("h2");
    headings[headings.length >> 1]?.scrollIntoView();
    look();
  });
}

const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => (globalThis as unknown as Watching).pressmarkTest.seen());

async function waitFor(page: Page, holds: (seen: Seen) => boolean): Promise<void> {
  const until = performance.now() + 30_000;
  while (!holds(await seenIn(page))) {
    if (performance.now() > until) throw new Error("Expected marks within 30 s, found none");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** How many highlights of ours are others, or have another size, after so many milliseconds. Sent to the page as source. */
async function paintingsDuring(milliseconds: number): Promise<number> {
  const sizes = () =>
    new Map(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith("pressmark-"))
        .map(([, highlight]) => [highlight, highlight.size]),
    );
  const before = sizes();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return [...sizes()].filter(([highlight, size]) => before.get(highlight) !== size).length;
}
