// One real Chromium for a test file, and pages in it that hold the code under test and whatever HTML a test
// wants to have read. Nothing is fetched.

import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "puppeteer";
import { launchChromium } from "../browsers/launch.ts";

const ENTRY = path.join(path.dirname(fileURLToPath(import.meta.url)), "page-under-test.ts");

export interface OpenPage {
  readonly page: Page;
  /** Replaces the page's document; its scripts run, the code under test is there. */
  show(html: string): Promise<void>;
  close(): Promise<void>;
}

/** @throws Error in one line where there is no Chromium. The caller closes it. */
export async function openPage(): Promise<OpenPage> {
  const bundle = await build({ entryPoints: [ENTRY], bundle: true, write: false, format: "iife" });
  const source = bundle.outputFiles[0]?.text ?? "";
  const browser: Browser = await launchChromium({
    args: ["--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  const page = await browser.newPage();
  return {
    page,
    show: async (html) => {
      await page.setContent(html, { waitUntil: "domcontentloaded" });
      await page.evaluate(source);
    },
    close: () => browser.close(),
  };
}
