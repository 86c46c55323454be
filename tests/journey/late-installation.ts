// Pressmark comes into a browser that already has an article open, and goes while a note is being written.

import type { Page } from "puppeteer";
import { launchChromium, launchFirefox } from "../browsers/launch.ts";
import { serveSite } from "../site/serve-site.ts";
import type { BrowserName } from "./driver.ts";
import { clickInSurface, fieldValue, POLL_MS, pointAt, waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

/** Our script looks every two seconds whether it was orphaned, and a busy machine takes its time to orphan it. */
const NOTICED_WITHIN_MS = 30_000;

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
      await waitForNoPaint(page);
      await page.waitForFunction(orphanIsTold, { timeout: NOTICED_WITHIN_MS, polling: POLL_MS });
      const note = await fieldValue(page, "textarea");
      expectThat(note === "Not saved yet", "the words that were typed", note);
      await steps.picture(page, "orphaned");
    });
    await steps.step("closed by the reader, the orphan shows nothing any more", async () => {
      await clickClose(page, name);
      await page.waitForFunction(
        () => {
          const card = document
            .querySelector("[pressmark-surface]")
            ?.shadowRoot?.querySelector("#card");
          return !card?.matches(":popover-open");
        },
        { timeout: 5_000, polling: POLL_MS },
      );
    });
    await steps.step("installed again, as an update does, it marks the open tab anew", async () => {
      await browser.installExtension(extension);
      await page.bringToFront();
      await waitForPaint(page);
      await pointAt(page, "quotation", ARTICLE.quotation);
      await page.keyboard.press("Escape");
    });
  } finally {
    await browser.close();
    await site.close();
  }
}

/** In Chromium our script says it in the card; in Firefox, where it is ended, the sentence below the card does. */
function orphanIsTold(): boolean {
  const root = document.querySelector("[pressmark-surface]")?.shadowRoot;
  const told = [root?.querySelector("section[role=dialog]"), root?.querySelector(".last-words")];
  return told.some(
    (element) =>
      element instanceof HTMLElement &&
      element.getBoundingClientRect().height > 0 &&
      element.innerText.includes("removed"),
  );
}

/** Whether any of our marks is to be seen: one is registered, and has a style. */
function isPainted(): boolean {
  return [...CSS.highlights.keys()]
    .filter((name) => name.startsWith("pressmark-"))
    .some((name) => {
      const style = getComputedStyle(document.documentElement, `::highlight(${name})`);
      return style.backgroundColor !== "rgba(0, 0, 0, 0)" || style.textDecorationLine !== "none";
    });
}

async function waitForPaint(page: Page): Promise<void> {
  await page.waitForFunction(isPainted, { timeout: 10_000, polling: POLL_MS });
}

/** Until no mark is to be seen: none is registered, or none has a style any more. */
async function waitForNoPaint(page: Page): Promise<void> {
  await page.waitForFunction(`!(${isPainted.toString()})()`, {
    timeout: NOTICED_WITHIN_MS,
    polling: POLL_MS,
  });
}

async function clickClose(page: Page, name: BrowserName): Promise<void> {
  if (name === "firefox") await clickInSurface(page, ".last-words button");
  else await page.keyboard.press("Escape");
}
