// Access to sites, taken and given as the reader does it in the browser's own settings.

import type { Driver } from "./driver.ts";
import { inFirefoxWindow } from "./firefox-chrome.ts";

/** Takes access to all sites away. */
export function withholdSites(driver: Driver): Promise<void> {
  return driver.name === "firefox" ? inFirefox(driver, "remove") : inChromium(driver, "ON_CLICK");
}

/** Gives access to all sites. */
export function grantSites(driver: Driver): Promise<void> {
  return driver.name === "firefox" ? inFirefox(driver, "add") : inChromium(driver, "ON_ALL_SITES");
}

async function inFirefox(driver: Driver, change: "add" | "remove"): Promise<void> {
  await inFirefoxWindow(
    driver.browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
     await ExtensionPermissions.${change}(extension.id,
       { permissions: [], origins: ["http://*/*", "https://*/*"] }, extension);`,
  );
}

async function inChromium(driver: Driver, hostAccess: string): Promise<void> {
  const id = await driver.control.evaluate(() => chrome.runtime.id);
  const settings = await driver.browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    async (change) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: unknown): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId: id, hostAccess },
  );
  await settings.close();
}
