// What a reader sees and does in popup and library: real clicks on what says the words.

import type { Page } from "puppeteer";

/** Everything that the view shows, as text. */
export function viewText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

export async function waitForText(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      { timeout: 8_000 },
      words,
    )
    .catch(async () => {
      throw new Error(`Expected "${words}" in the view, found: ${await viewText(page)}`);
    });
}

/** Clicks the first element that `selector` finds and that says `words`, in its text or label. */
export async function clickIn(page: Page, selector: string, words = ""): Promise<void> {
  await page.bringToFront();
  const handle = await page
    .waitForFunction(
      (wanted, text) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((element) =>
          `${element.innerText} ${element.getAttribute("aria-label") ?? ""}`.includes(text),
        );
        found?.scrollIntoView({ block: "nearest" });
        const box = found?.getBoundingClientRect();
        if (box === undefined || box.width === 0) return false;
        return { x: box.left + box.width / 2, y: box.top + Math.min(10, box.height / 2) };
      },
      { timeout: 8_000 },
      selector,
      words,
    )
    .catch(async () => {
      throw new Error(
        `Expected ${selector} "${words}" in the view, found: ${await viewText(page)}`,
      );
    });
  const point = await handle.jsonValue();
  if (point !== false) await page.mouse.click(point.x, point.y);
}
