// The welcome page: opens once, after the installation of what ships; on it the real reader code reads the sample, and
// nothing of that is left in the library. Choices made in the options hold at once in every open tab.

import type { Browser, Page } from "puppeteer";
import { violations, violationsIn } from "../axe.ts";
import { launchChromium, launchFirefox } from "../browsers/launch.ts";
import { serveSite } from "../site/serve-site.ts";
import { buildFor } from "./build-for.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { inFirefoxWindow } from "./firefox-chrome.ts";
import { clickIn, waitForText } from "./in-view.ts";
import {
  cardText,
  clickInSurface,
  POLL_MS,
  paintedWords,
  pointAt,
  waitForCard,
  waitForCardText,
  waitForNoCard,
  waitForPainted,
  waitForUnpainted,
  waitForWords,
} from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

const QUOTED = "We promised the island";
const OTHER_TITLE = "Island cheers as council votes to bring back the ferry";

export async function welcome(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  await opensOnce(name, steps);
  for (const dark of looks(name)) {
    const driver = await startBrowser(name, { extension, dark });
    try {
      await tour(driver, steps, dark ? "dark" : "light");
      if (dark === looks(name)[0]) await choices(driver, steps);
    } finally {
      await driver.close();
    }
  }
}

/** Dark or not: both in the soak, else one in each browser. */
function looks(name: BrowserName): readonly boolean[] {
  if (process.env.PRESSMARK_SOAK === "1") return [false, true];
  return [name === "chromium"];
}

/** The build that ships: those of other tests open no page of their own accord. */
async function opensOnce(name: BrowserName, steps: Steps): Promise<void> {
  const shipped = buildFor(name, "that-ships");
  const launch = name === "firefox" ? launchFirefox : launchChromium;
  const browser = await launch({ extension: shipped });
  const site = await serveSite();
  try {
    await steps.step("what ships opens the welcome page after the installation, once", () =>
      untilOpen(name, browser),
    );
    await steps.step("an update on top of it opens none", async () => {
      const page = await browser.newPage();
      await page.goto(site.addressOf("courier-dam-homes"));
      await waitForPainted(page, "quotation");
      await page.evaluate(() => {
        for (const highlight of CSS.highlights.values()) Object.assign(highlight, { isOld: true });
      });
      await browser.installExtension(shipped);
      // The open tab is read anew by whoever would have opened the welcome page just before.
      await page.waitForFunction(
        () => [...CSS.highlights.values()].some((own) => own.size > 0 && !("isOld" in own)),
        { timeout: 20_000, polling: POLL_MS },
      );
      const open = await openWelcomes(name, browser);
      // With the old copy the browser closes its pages.
      expectThat(open === 0, "no welcome page", open);
    });
  } finally {
    await browser.close();
    await site.close();
  }
}

const openWelcomes = (name: BrowserName, browser: Browser): Promise<number> =>
  name === "firefox"
    ? inFirefoxWindow(
        browser,
        `return gBrowser.tabs.filter((tab) => /welcome\\.html$/.test(tab.linkedBrowser.currentURI.spec)).length;`,
      ).then(Number)
    : Promise.resolve(
        browser.targets().filter((one) => one.url().endsWith("/welcome.html")).length,
      );

async function untilOpen(name: BrowserName, browser: Browser): Promise<void> {
  const until = performance.now() + 20_000;
  while ((await openWelcomes(name, browser)) !== 1) {
    if (performance.now() > until) throw new Error("Expected the welcome page to open");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function tour(driver: Driver, steps: Steps, look: string): Promise<void> {
  const page = await driver.openOwn("welcome.html");
  await page.setViewport({ width: 1180, height: 900 });
  await steps.step(`the sample is read and marked, ${look}`, async () => {
    await waitForPainted(page, "quotation");
    const quoted = await paintedWords(page, "quotation");
    expectThat(quoted.length === 5, "the five quotations of the sample", quoted);
    const sample = await page.$eval("article", (article) => article.textContent ?? "");
    const outside = quoted.filter((words) => !sample.includes(words.replace(/\n/g, "")));
    expectThat(outside.length === 0, "nothing of ours painted", outside);
    await steps.picture(page, `welcome-${look}`);
    const objections = await violations(page);
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
  });
  await steps.step(`its button opens the card of a quotation with its link, ${look}`, async () => {
    await clickIn(page, "button", "Show me a card");
    await waitForCard(page);
    await waitForCardText(page, "Skell Island Post");
    const said = await cardText(page);
    expectThat(said.includes("Ada Wick"), "the card of what the mayor said", said);
    await steps.picture(page, `welcome-card-${look}`);
    const objections = await violationsIn(page, "[pressmark-surface]");
    expectThat(objections.length === 0, "nothing that axe objects to", objections);
  });
  await steps.step(`what is saved on it is painted, and not in the library, ${look}`, async () => {
    await clickInSurface(page, "button[type=submit]");
    await waitForPainted(page, "saved-amber");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    const library = await driver.openOwn("library.html");
    await waitForText(library, "What you save in articles will stand here");
    await library.close();
  });
  await steps.step(`its other article says the same words, ${look}`, async () => {
    await page.bringToFront();
    await clickIn(page, "a", "Read that other article");
    // The sample before names the outlet, too, and has quotations painted while the other one loads.
    await waitForText(page, OTHER_TITLE);
    await waitForWords(page, "quotation", { words: QUOTED, painted: true });
    await pointAt(page, "quotation", QUOTED);
    await waitForCardText(page, "The Lowmere Courier");
  });
  await page.close();
}

/** Two tabs, and a change in the options: both are as it says. */
async function choices(driver: Driver, steps: Steps): Promise<void> {
  const site = await serveSite();
  try {
    const pages = [
      await driver.open(site.addressOf("courier-dam-homes")),
      await driver.open(site.addressOf("norwire-dam-figure")),
    ];
    const onAll = async (wait: (page: Page) => Promise<void>) => {
      for (const page of pages) await wait(page);
    };
    await onAll((page) => waitForPainted(page, "official"));
    const options = await driver.openOwn("options.html");
    await steps.step(
      "a kind, a palette and a reset in the options hold at once in all tabs",
      async () => {
        await clickIn(options, "label", "Officials");
        await onAll((page) => waitForUnpainted(page, "official"));
        await clickIn(options, "label", "Ink: ");
        await onAll((page) => waitForPainted(page, "quotation-in-ink-on"));
        await options.bringToFront();
        await clickIn(options, "button", "Reset the choices");
        await waitForText(options, "All else stays");
        await steps.picture(options, "options-reset");
        await clickIn(options, ".reset-buttons button", "Reset");
        await waitForText(options, "as Pressmark came with them");
        await onAll((page) => waitForPainted(page, "official"));
        const objections = await violations(options);
        expectThat(objections.length === 0, "nothing that axe objects to", objections);
      },
    );
  } finally {
    await site.close();
  }
}
