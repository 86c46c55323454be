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

/** One site, by its match pattern, is chosen while all others are withheld. */
export async function chooseSite(driver: Driver, pattern: string): Promise<void> {
  if (driver.name === "firefox") return inFirefox(driver, "add", [pattern]);
  await inChromium(driver, "ON_SPECIFIC_SITES");
  await changeChosen(driver, "addHostPermission", pattern);
}

/** The chosen site is withheld again. */
export async function dropSite(driver: Driver, pattern: string): Promise<void> {
  if (driver.name === "firefox") return inFirefox(driver, "remove", [pattern]);
  await changeChosen(driver, "removeHostPermission", pattern);
}

const ALL = ["http://*/*", "https://*/*"];

async function inFirefox(
  driver: Driver,
  change: "add" | "remove",
  origins: readonly string[] = ALL,
): Promise<void> {
  await inFirefoxWindow(
    driver.browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
     await ExtensionPermissions.${change}(extension.id,
       { permissions: [], origins: ${JSON.stringify(origins)} }, extension);`,
  );
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: unknown): Promise<void>;
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
}

async function changeChosen(
  driver: Driver,
  change: "addHostPermission" | "removeHostPermission",
  pattern: string,
): Promise<void> {
  const id = await driver.control.evaluate(() => chrome.runtime.id);
  const settings = await driver.browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    async (name, extension, site) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate[name](extension, site);
    },
    change,
    id,
    pattern,
  );
  await settings.close();
}

async function inChromium(driver: Driver, hostAccess: string): Promise<void> {
  const id = await driver.control.evaluate(() => chrome.runtime.id);
  const settings = await driver.browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    async (change) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId: id, hostAccess },
  );
  await settings.close();
}
