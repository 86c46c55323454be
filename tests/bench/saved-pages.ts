// Opens saved pages one after the other in a real Chromium, each at its own address, with the network cut and
// the page's own scripts at rest: for readers of pages other than ours, which tests/evaluate runs alike.

import type { Page } from "puppeteer";
import { launchChromium } from "../browsers/launch.ts";

export interface SavedPage {
  readonly html: string;
  readonly address: string;
}

/** A page that never ends loading must not stop the run. */
const LOAD_MS = 10_000;
/** Isolated from all other origins: only then do browsers give a clock of microseconds. */
const HEADERS = {
  "Content-Security-Policy": "default-src 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};
const NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND";
const NO_ADDRESS = "https://page.example/untitled";

/** Where a page is served; a fragment after the page before would be a jump inside that page. */
export function addressOf(url: string | null): string {
  return (url ?? NO_ADDRESS).replace(/#.*$/u, "");
}

/**
 * What `read` gives for each page, in order, with `script` loaded in it; null for a page that leads away from
 * itself, never ends loading, or makes `read` fail.
 */
export async function onSavedPages<Saved extends SavedPage, Reading>(
  script: string,
  pages: readonly Saved[],
  read: (page: Page, saved: Saved) => Promise<Reading>,
): Promise<(Reading | null)[]> {
  const browser = await launchChromium({ args: [NO_NETWORK] });
  const readings: (Reading | null)[] = [];
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(script);
    let html = "";
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      const answered = isPage
        ? request.respond({ contentType: "text/html; charset=utf-8", headers: HEADERS, body: html })
        : request.abort();
      // The page may be gone before its last image is refused.
      answered.catch(() => {});
    });
    for (const saved of pages) {
      html = saved.html;
      readings.push(await readOne(page, saved, read));
    }
  } finally {
    await browser.close();
  }
  return readings;
}

async function readOne<Saved extends SavedPage, Reading>(
  page: Page,
  saved: Saved,
  read: (page: Page, saved: Saved) => Promise<Reading>,
): Promise<Reading | null> {
  try {
    await page.goto(saved.address, { waitUntil: "domcontentloaded", timeout: LOAD_MS });
    return await read(page, saved);
  } catch {
    return null;
  }
}
