// The open card is whole, inside the window and beside its words, on pages and at sizes that make it hard.

import type { Page } from "puppeteer";
import type { Result } from "../../src/messages/protocol.ts";
import type { PageSummary } from "../../src/messages/requests/page.ts";
import { POLL_MS, pointAt, waitForCardText, waitForNoCard, waitForPainted } from "./on-page.ts";
import { expectThat } from "./steps.ts";
import { ARTICLE, type WalkContext } from "./walk.ts";

interface HardPage {
  readonly name: string;
  readonly width: number;
  /** 700 pixels where there is none. */
  readonly height?: number;
  readonly style: string;
}

/** Pages that make it hard, each by a style sheet of their own and the size of the window. */
const HARD: readonly HardPage[] = [
  { name: "320 pixels wide", width: 320, style: "" },
  { name: "640 by 256 pixels", width: 640, height: 256, style: "" },
  { name: "right to left", width: 1100, style: "html { direction: rtl }" },
  { name: "body zoomed", width: 1100, style: "body { zoom: 1.5 }" },
  { name: "root zoomed", width: 1100, style: "html { zoom: 1.5 }" },
  {
    name: "colours by our names",
    width: 1100,
    style: "* { --paper: red !important; --ink: red !important; --most-height: 9px !important }",
  },
  { name: "all reverted", width: 1100, style: "* { all: revert !important }" },
  {
    name: "transformed body under a cover",
    width: 1100,
    style: `body { transform: translate(40px, 30px) scale(0.9); transform-origin: 0 0 }
      html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647;
        background: #c0ffee66; pointer-events: none }`,
  },
];

export async function walkHostileStyles({ steps }: WalkContext, page: Page): Promise<void> {
  await page.bringToFront();
  for (const { name, width, height = 700, style } of HARD) {
    await steps.step(`the card is whole, on top and beside its words: ${name}`, async () => {
      await page.setViewport({ width, height });
      await page.evaluate((css) => {
        const sheet = document.getElementById("hard") ?? document.createElement("style");
        sheet.id = "hard";
        sheet.textContent = css;
        document.head.append(sheet);
      }, style);
      await pointAt(page, "claim", ARTICLE.claim);
      const found = await cardPlace(page, ARTICLE.claim);
      expectThat(found.inside, "the card inside the window", found);
      expectThat(found.apart, "the card beside its words", found);
      expectThat(found.onTop, "the card above the page", found);
      expectThat(found.paper === "rgb(255, 255, 255)", "the card's own paper", found.paper);
      await steps.picture(page, `card-${name.replace(/\W+/g, "-")}`);
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
    });
  }
  await page.setViewport({ width: 1100, height: 900 });
}

/** Without a doctype the root element is as high as the page, not as the window. */
export async function walkQuirks({ driver, site, steps }: WalkContext): Promise<void> {
  const page = await driver.open(`${site.addressOf(ARTICLE.slug)}?doctype=off`);
  await page.setViewport({ width: 1100, height: 500 });
  await steps.step("the card is inside the window on a page without a doctype", async () => {
    const mode = await page.evaluate(() => document.compatMode);
    expectThat(mode === "BackCompat", "quirks mode", mode);
    await waitForPainted(page, "quotation");
    await pointAt(page, "claim", ARTICLE.claim);
    const { box } = await cardPlace(page, ARTICLE.claim);
    expectThat((box[3] ?? 0) <= 500, "the card above the window's lower edge", box);
  });
  await page.close();
}

/** Of a window 1,100 and one 640 pixels wide, the half is left at 200 %. */
const ZOOMED_WIDTHS = [1100, 640];
const ZOOM = 2;

/** The browser's own zoom of the page, as the reader sets it. */
export async function walkZoom({ driver, steps }: WalkContext, page: Page): Promise<void> {
  await page.bringToFront();
  const tabId = await driver.tabIdOf(page);
  const zoom = (factor: number) =>
    driver.control.evaluate((id, wanted) => chrome.tabs.setZoom(id, wanted), tabId, factor);
  const widthBefore = await page.evaluate(() => innerWidth);
  for (const width of ZOOMED_WIDTHS) {
    await steps.step(`the card is whole and beside its words at 200 %, ${width} wide`, async () => {
      // Firefox's driver gives a page that is zoomed no other size.
      await zoom(1);
      await page.setViewport({ width, height: 700 });
      await zoom(ZOOM);
      await page.waitForFunction(
        (half) => Math.abs(innerWidth - half) < 20,
        { polling: POLL_MS },
        width / ZOOM,
      );
      for (const { index, kind, text } of await marksOf(driver, tabId)) {
        await driver.control.evaluate(
          (id, mark) =>
            chrome.tabs.sendMessage(id, {
              to: "page",
              name: "scroll-to-mark",
              input: { index: mark },
            }),
          tabId,
          index,
        );
        await waitForCardText(page, "Save");
        const found = await cardPlace(page, text, kind);
        expectThat(found.inside, `the card of “${text}” inside the window`, found);
        expectThat(found.apart, `the card of “${text}” beside its words`, found);
        expectThat(found.onTop, `the card of “${text}” above the page`, found);
        if (index === 0) await steps.picture(page, `card-zoomed-${width}`);
        await page.keyboard.press("Escape");
        await waitForNoCard(page);
      }
    });
  }
  await zoom(1);
  await page.setViewport({ width: 1100, height: 900 });
  await page.waitForFunction((width) => innerWidth === width, { polling: POLL_MS }, widthBefore);
}

/** A few of the page's marks, of each kind. */
async function marksOf({ control }: WalkContext["driver"], tabId: number) {
  const answer = await control.evaluate(
    (id) => chrome.tabs.sendMessage(id, { to: "page", name: "describe-page", input: null }),
    tabId,
  );
  const result = answer as Result<PageSummary | null>;
  if (!result.ok) throw new Error(result.error.message);
  const marks = result.value?.marks ?? [];
  // A sentence of two lines at most: words higher than the window leave no place beside them.
  return marks
    .map(({ reading: { kind }, text }, index) => ({ index, kind, text }))
    .filter(({ text, index }) => text.length < 60 && index % 4 === 0);
}

/** Where the open card stands, once it rests there. */
function cardPlace(page: Page, words: string, kind = "claim") {
  return page.evaluate(
    async (text, painted) => {
      const host = document.querySelector("[pressmark-surface]");
      const card = host?.shadowRoot?.querySelector("section[role=dialog]");
      if (!card) throw new Error("Expected an open card");
      let box = card.getBoundingClientRect();
      // It grows while its links arrive, and is put beside its words again.
      for (let same = 0, turn = 0; same < 3 && turn < 40; turn += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = card.getBoundingClientRect();
        same = now.top === box.top && now.height === box.height ? same + 1 : 0;
        box = now;
      }
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith(`pressmark-${painted}`))
        .flatMap(([, highlight]) => [...highlight])
        .filter((range) => range instanceof Range);
      const range = ranges.find((own) => own.toString().includes(text));
      const lines = [...(range?.getClientRects() ?? [])];
      const over = lines.filter(
        (line) =>
          line.left < box.right - 1 &&
          line.right > box.left + 1 &&
          line.top < box.bottom - 1 &&
          line.bottom > box.top + 1,
      );
      const { clientWidth, clientHeight } = document.documentElement;
      const middle = document.elementFromPoint(
        box.left + box.width / 2,
        box.top + Math.min(20, box.height / 2),
      );
      return {
        box: [box.left, box.top, box.right, box.bottom],
        window: [clientWidth, clientHeight],
        lines: lines.map((line) => [line.left, line.top, line.right, line.bottom]),
        inside:
          box.left >= 0 && box.top >= 0 && box.right <= clientWidth && box.bottom <= clientHeight,
        apart: lines.length > 0 && over.length === 0,
        onTop: middle === host,
        paper: getComputedStyle(card).backgroundColor,
      };
    },
    words,
    kind,
  );
}
