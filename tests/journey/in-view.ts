// What a reader sees and does in popup and library: real clicks on what says the words.

import type { Page } from "puppeteer";
import { POLL_MS } from "./on-page.ts";

/** Everything that the view shows, as text. */
export function viewText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

export async function waitForText(page: Page, words: string, withinMs = 8_000): Promise<void> {
  await page
    .waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      { timeout: withinMs, polling: POLL_MS },
      words,
    )
    .catch(async () => {
      throw new Error(`Expected "${words}" in the view, found: ${await viewText(page)}`);
    });
}

/** Waits until the view says this no more. */
export async function waitForGone(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (unwanted) => !document.body.innerText.includes(unwanted),
    { timeout: 8_000, polling: POLL_MS },
    words,
  );
}

/** Loads one of our own pages anew, and ends when the new document stands: Firefox never answers `page.reload`. */
export async function reloadView(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  const until = performance.now() + 8_000;
  // A question that falls between the two documents has no answer.
  const isOld = () => page.evaluate(() => "isOld" in globalThis).catch(() => true);
  while (await isOld()) {
    if (performance.now() > until) throw new Error("Expected the view to load anew, it did not");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** What to click: the first element of `selector` that says `words`, in its text or label. */
interface Sought {
  readonly selector: string;
  readonly words: string;
  /** Only inside a row that says this; empty: anywhere. */
  readonly row: string;
}

async function click(page: Page, sought: Sought): Promise<void> {
  await page.bringToFront();
  const handle = await page
    .waitForFunction(
      ({ selector, words, row }) => {
        const says = (element: HTMLElement, text: string) =>
          `${element.innerText} ${element.getAttribute("aria-label") ?? ""}`.includes(text);
        const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
          const around = element.closest<HTMLElement>("li.row");
          return says(element, words) && (row === "" || (around !== null && says(around, row)));
        });
        found?.scrollIntoView({ block: "nearest" });
        const box = found?.getBoundingClientRect();
        if (found === undefined || box === undefined || box.width === 0) return false;
        const point = { x: box.left + box.width / 2, y: box.top + Math.min(10, box.height / 2) };
        // A list that is being drawn anew would put another row under the pointer: it must have come to rest.
        const place = `${point.x} ${point.y} ${document.body.innerText}`;
        const rests = document.body.dataset.lastPlace === place;
        document.body.dataset.lastPlace = place;
        return rests && found.contains(document.elementFromPoint(point.x, point.y)) ? point : false;
      },
      { timeout: 8_000, polling: POLL_MS },
      sought,
    )
    .catch(async () => {
      throw new Error(
        `Expected ${JSON.stringify(sought)} in the view, found: ${await viewText(page)}`,
      );
    });
  const point = await handle.jsonValue();
  if (point !== false) await page.mouse.click(point.x, point.y);
}

/** Clicks the first element that `selector` finds and that says `words`, in its text or label. */
export async function clickIn(page: Page, selector: string, words = ""): Promise<void> {
  await click(page, { selector, words, row: "" });
}

/** The same, inside the row that says `row`. */
export async function clickInRow(
  page: Page,
  row: string,
  button: { readonly selector: string; readonly words: string },
): Promise<void> {
  await click(page, { ...button, row });
}
