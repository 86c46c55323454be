// Pressmark comes into a browser that already has an article open, and goes while a note is being written.

import { launchChromium, launchFirefox } from "../browsers/launch.ts";
import { serveSite } from "../site/serve-site.ts";
import type { BrowserName } from "./driver.ts";
import {
  clickInSurface,
  POLL_MS,
  paintedCounts,
  pointAt,
  waitForCardText,
  waitForPainted,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

export async function lateInstallation(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const launch = name === "chromium" ? launchChromium : launchFirefox;
  const browser = await launch({ extension, installLater: true });
  const site = await serveSite();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(site.addressOf(ARTICLE.slug));
    const id = await steps.step("a tab that was open at installation gets its marks", async () => {
      const installed = await browser.installExtension(extension);
      await page.bringToFront();
      await waitForPainted(page, "quotation");
      return installed;
    });
    await steps.step("removed while a note is written: marks go, the words stay", async () => {
      await pointAt(page, "quotation", ARTICLE.quotation);
      await clickInSurface(page, "textarea");
      await page.keyboard.type("Not saved yet");
      await browser.uninstallExtension(id);
      await page.waitForFunction(
        () => ![...CSS.highlights.keys()].some((key) => key.startsWith("pressmark-")),
        { timeout: 10_000, polling: POLL_MS },
      );
      await waitForCardText(page, "removed");
      await steps.picture(page, "orphaned");
    });
    await steps.step("closed by the reader, the orphan leaves nothing behind", async () => {
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.querySelector("pressmark-surface") === null, {
        timeout: 5_000,
        polling: POLL_MS,
      });
      const counts = await paintedCounts(page);
      expectThat(Object.keys(counts).length === 0, "nothing painted", counts);
    });
  } finally {
    await browser.close();
    await site.close();
  }
}
