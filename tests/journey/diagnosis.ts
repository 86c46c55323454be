// Pressmark says why it read a page, or did not, and what a view of ours does when something in it breaks.

import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { clickIn, viewText, waitForText } from "./in-view.ts";
import { waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";

const SECRET = "words of the reader";

export async function diagnosis(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const driver = await startBrowser(name, { extension });
  const site = await serveSite();
  try {
    const page = await driver.open(site.addressOf("courier-dam-homes"));
    await waitForPainted(page, "quotation");
    const popup = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(page)}`);
    await popup.setViewport({ width: 400, height: 600 });
    await steps.step(
      "an article's diagnosis: what speaks for it, what its marks rest on",
      async () => {
        await clickIn(popup, ".foot-place");
        await clickIn(popup, "button", "Diagnose this page");
        await waitForText(popup, "Taken for a news article");
        await waitForText(popup, "Its address has a day in it.");
        await waitForText(popup, "Said with:");
        await steps.picture(popup, "diagnosis");
      },
    );
    await steps.step("an error in a view tells where, without a word of the reader's", async () => {
      await popup.evaluate((words) => {
        // Thrown from here, Chromium would hide what it is: this script is none of the view's.
        dispatchEvent(new ErrorEvent("error", { error: new TypeError(words) }));
      }, SECRET);
      await waitForText(popup, "Something went wrong in Pressmark");
      const text = await viewText(popup);
      expectThat(text.includes("TypeError"), "the error's name", text);
      expectThat(!text.includes(SECRET), "nothing of the reader's", text);
      await steps.picture(popup, "crash");
      await clickIn(popup, ".crash button", "Go on");
      await waitForText(popup, "Taken for a news article");
    });
    await steps.step("a notice of the browser's, without an error, is no failure", async () => {
      await popup.evaluate(() => {
        const message = "ResizeObserver loop completed with undelivered notifications.";
        dispatchEvent(new ErrorEvent("error", { message }));
        return new Promise((resolve) => requestAnimationFrame(resolve));
      });
      expectThat((await popup.$(".crash")) === null, "no report", await viewText(popup));
    });
    await popup.close();
    const home = await driver.open(site.addressOf("courier-home"));
    const over = await driver.openOwn(`popup.html?tab=${await driver.tabIdOf(home)}`);
    await steps.step("the diagnosis of a page that is no article", async () => {
      await waitForText(over, "Read this page");
      await clickIn(over, ".foot-place");
      await clickIn(over, "button", "Diagnose this page");
      await waitForText(over, "Taken for no article");
    });
  } finally {
    await driver.close();
    await site.close();
  }
}
