// The side view: opened by its command, and following the reader from tab to tab.

import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { inFirefoxWindow } from "./firefox-chrome.ts";
import { waitForText } from "./in-view.ts";
import { clickInSurface, pointAt, waitForCard, waitForPainted } from "./on-page.ts";
import type { Steps } from "./steps.ts";

const SIDE = "side.html";

export async function sideView(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  try {
    const courier = await driver.open(site.addressOf("courier-dam-homes"));
    await waitForPainted(courier, "quotation");
    await steps.step("the side view opens beside the page", async () => {
      const real = await openReal(driver);
      if (real === null) return;
      await waitForText(real, "More than 1.5 million leave homes");
      await steps.picture(real, "side-real");
    });
    // Firefox's own is out of a program's reach: the same page in a tab follows as it does.
    const side = await driver.openOwn(SIDE);
    await side.setViewport({ width: 340, height: 800 });
    await steps.step("it shows the article of the tab that the reader goes to", async () => {
      await courier.bringToFront();
      await waitForText(side, "More than 1.5 million leave homes");
      const agency = await driver.open(site.addressOf("norwire-dam-figure"));
      await waitForText(side, "Norwire");
      await agency.close();
      await courier.bringToFront();
      await waitForText(side, "The Merrow Courier");
    });
    await steps.step("it says so where the tab shows no article", async () => {
      await courier.goto(site.addressOf("courier-home"));
      await waitForText(side, "Read this page");
      await courier.goto(site.addressOf("courier-dam-homes"));
      await waitForText(side, "More than 1.5 million leave homes");
    });
    await steps.step(
      "what is saved on the page shows at once, and a row leads to its words",
      async () => {
        await waitForPainted(courier, "quotation");
        await pointAt(courier, "quotation", "a decision not to repair");
        await clickInSurface(courier, "textarea");
        await courier.keyboard.type("Seen from the side");
        await clickInSurface(courier, "button[type=submit]");
        await waitForPainted(courier, "saved-amber");
        await waitForText(side, "Seen from the side");
        await courier.keyboard.press("Escape");
        await clickRowBehind(side, courier);
        await waitForCard(courier);
      },
    );
    // A tab in the background draws nothing: for the picture it names the tab that it is about.
    const shown = await driver.openOwn(`${SIDE}?tab=${await driver.tabIdOf(courier)}`);
    await shown.setViewport({ width: 340, height: 800 });
    await waitForText(shown, "Seen from the side");
    await steps.picture(shown, "side");
  } finally {
    await driver.close();
    await site.close();
  }
}

/** A click into the view would bring its tab to the front, which a side view's does not. */
async function clickRowBehind(side: Page, front: Page): Promise<void> {
  await front.bringToFront();
  await side.evaluate(() => document.querySelector<HTMLElement>("button.row-open")?.click());
}

/** The real one; null: it is open, but no program sees into it. */
async function openReal(driver: Driver): Promise<Page | null> {
  if (driver.name === "firefox") {
    await driver.command("open-side");
    await inFirefoxWindow(
      driver.browser,
      `const until = Date.now() + 5000;
       while (!SidebarController.isOpen || !SidebarController.currentID.includes("pressmark")) {
         if (Date.now() > until) throw new Error("Expected the sidebar, found " + SidebarController.currentID);
         await new Promise((resolve) => setTimeout(resolve, 50));
       }`,
    );
    return null;
  }
  // A command that a program fires is no key press for Chromium: the call itself, with a gesture.
  await driver.control.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    if (id === undefined) throw new Error("Expected a window");
    await chrome.sidePanel.open({ windowId: id });
  });
  const target = await driver.browser.waitForTarget((one) => one.url().endsWith(`/${SIDE}`));
  return target.asPage();
}
