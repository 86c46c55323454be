// What was copied last, as another program would get it.

import type { Page } from "puppeteer";
import type { Driver } from "./driver.ts";
import { inFirefoxWindow } from "./firefox-chrome.ts";

export interface Clipboard {
  readonly text: string;
  /** Empty: nothing formatted was copied. */
  readonly html: string;
}

/** Chromium reads it in a page, which it must be allowed to; Firefox in its own window. */
export function readClipboard(driver: Driver, page: Page): Promise<Clipboard> {
  return driver.name === "firefox" ? readInFirefox(driver) : readInChromium(driver, page);
}

async function readInChromium({ browser }: Driver, page: Page): Promise<Clipboard> {
  const { origin } = new URL(page.url());
  await browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read"]);
  await page.bringToFront();
  return page.evaluate(async () => {
    const of = async (type: string) => {
      for (const item of await navigator.clipboard.read()) {
        if (item.types.includes(type)) return (await item.getType(type)).text();
      }
      return "";
    };
    return { text: await of("text/plain"), html: await of("text/html") };
  });
}

async function readInFirefox({ browser }: Driver): Promise<Clipboard> {
  const read = await inFirefoxWindow(
    browser,
    `const of = (flavour) => {
       const transferable = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
       transferable.init(null);
       transferable.addDataFlavor(flavour);
       Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
       const data = {};
       try {
         transferable.getTransferData(flavour, data);
       } catch {
         // Nothing of that kind was copied.
         return "";
       }
       return data.value.QueryInterface(Ci.nsISupportsString).data;
     };
     return JSON.stringify({ text: of("text/plain"), html: of("text/html") });`,
  );
  return JSON.parse(String(read)) as Clipboard;
}

/** Waits until something with all of these words was copied. @throws Error with what is there instead */
export async function waitForCopied(
  driver: Driver,
  page: Page,
  ...words: readonly string[]
): Promise<Clipboard> {
  const until = performance.now() + 5_000;
  for (;;) {
    // Written to while it is read, Chromium's throws.
    const found = await readClipboard(driver, page).catch(() => ({ text: "", html: "" }));
    if (words.every((wanted) => found.text.includes(wanted))) return found;
    if (performance.now() > until) {
      throw new Error(`Expected "${words.join("” and “")}" to be copied, found "${found.text}"`);
    }
  }
}
