// A reader without a mouse: what has the focus, and how Tab gets to something.

import type { Page } from "puppeteer";
import { inFirefoxWindow } from "./firefox-chrome.ts";
import { POLL_MS } from "./on-page.ts";

/** What has the focus, inside our shadow root too: its label, text or value; empty: nothing has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at === null || at === document.body) return "";
    const label = at.getAttribute("aria-label") ?? "";
    const own = at instanceof HTMLElement ? at.innerText : "";
    const named = at instanceof HTMLInputElement ? (at.labels?.[0]?.innerText ?? "") : "";
    return `${at.tagName.toLowerCase()} ${label} ${own} ${named}`.replace(/\s+/g, " ").trim();
  });
}

/** More stops than any of our views has between two places. */
const MOST_STOPS = 120;

/**
 * Presses Tab until what has the focus says `words`; `backwards`: Shift and Tab.
 * @throws Error that names the stops on the way
 */
export async function tabTo(page: Page, words: string, backwards = false): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    const now = await focused(page);
    if (now.includes(words)) return;
    passed.push(now.slice(0, 40));
    if (backwards) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (backwards) await page.keyboard.up("Shift");
    await comeBack(page);
  }
  throw new Error(`Expected Tab to reach "${words}", found ${passed.join(" | ")}`);
}

/**
 * After the last stop Tab goes to the browser's own controls. A reader's next Tabs come back from there; a program's keys
 * go on into the page, which has the focus no more, and where Enter then presses no button.
 */
async function comeBack(page: Page): Promise<void> {
  const isFirefox = "connection" in page.browser();
  const until = performance.now() + 20_000;
  // Once is not enough on a busy machine: the browser may still be on its way to its own controls.
  while (!(await page.evaluate(() => document.hasFocus()))) {
    if (performance.now() > until) throw new Error("Expected the focus to come back to the page");
    if (isFirefox) await inFirefoxWindow(page.browser(), "gBrowser.selectedBrowser.focus();");
    else await page.bringToFront();
    await page.evaluate(() => window.focus());
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Tab to it, then the key that presses it. */
export async function pressOn(page: Page, words: string, key: "Enter" | " "): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press(key);
}

/** Over all that stands in what has the focus. */
export async function replaceWith(page: Page, words: string): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type(words);
}

/** Types into the field of that label, over what stands there. `backwards`: it stands before what has the focus. */
export async function fillByKeys(
  page: Page,
  label: string,
  text: string,
  backwards = false,
): Promise<void> {
  await tabTo(page, label, backwards);
  await replaceWith(page, text);
}
