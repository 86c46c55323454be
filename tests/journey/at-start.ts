// What the reader chose in the browser's own settings holds at the next start of the browser: no site, or a chosen one. A browser
// forgets an extension that a driver installs, and what was granted to it, when it ends: here it is in the profile from the
// start, as a reader's is.

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer";
import { type Site, serveSite } from "../site/serve-site.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { waitForText } from "./in-view.ts";
import { paintedCounts, waitForPainted, waitForUnpainted } from "./on-page.ts";
import { chooseSite, dropSite, grantSites, withholdSites } from "./site-settings.ts";
import { expectThat, type Steps } from "./steps.ts";
import { ARTICLE } from "./walk.ts";

const OWN_SITE = "http://127.0.0.1/*";

export async function atStart(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), "pressmark-profile-"));
  const site = await serveSite();
  const preferences = placeIn(profile, name, extension);
  const visit = async (walk: (driver: Driver) => Promise<void>) => {
    const driver = await startBrowser(name, {
      ...{ extension, profile, preferences },
      installLater: true,
    });
    try {
      await walk(driver);
    } finally {
      await driver.close();
    }
  };
  try {
    await visit(withholdSites);
    await visit(async (driver) => {
      await steps.step("withheld before the browser started: nothing is read", async () => {
        await expectUnread(driver, site);
      });
      await chooseSite(driver, OWN_SITE);
    });
    await visit(async (driver) => {
      await steps.step("chosen before the browser started: the site is read", async () => {
        const page = await driver.open(site.addressOf(ARTICLE.slug));
        await waitForPainted(page, "quotation");
        await dropSite(driver, OWN_SITE);
        await waitForUnpainted(page, "quotation");
      });
    });
    await visit(async (driver) => {
      await steps.step("withheld again, and given while the page is open: it is read", async () => {
        const page = await expectUnread(driver, site);
        await grantSites(driver);
        await waitForPainted(page, "quotation");
      });
    });
  } finally {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** An article that is opened: nothing is painted, no node of ours is there, and the popup says what keeps it. */
async function expectUnread(driver: Driver, site: Site): Promise<Page> {
  const page = await driver.open(site.addressOf(ARTICLE.slug));
  const tabId = await driver.control.evaluate(async () => {
    const tabs = await chrome.tabs.query({ currentWindow: true });
    return tabs.at(-1)?.id ?? null;
  });
  const popup = await driver.openOwn(`popup.html?tab=${tabId}`);
  await waitForText(popup, "keep from Pressmark");
  await popup.close();
  await page.bringToFront();
  const counts = await paintedCounts(page);
  expectThat(Object.keys(counts).length === 0, "nothing painted", counts);
  const hosts = await page.$$("[pressmark-surface]");
  expectThat(hosts.length === 0, "no node of ours", hosts.length);
  return page;
}

/** Puts Pressmark into a profile that was never started; the preferences that Firefox needs for it. */
function placeIn(
  profile: string,
  name: BrowserName,
  extension: string,
): Readonly<Record<string, unknown>> {
  if (name === "chromium") {
    mkdirSync(path.join(profile, "Default"));
    const own = { location: UNPACKED, path: extension, state: 1 };
    const settings = { [chromiumId(extension)]: own };
    const extensions = { ui: { developer_mode: true }, settings };
    writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify({ extensions }));
    return {};
  }
  mkdirSync(path.join(profile, "extensions"));
  // A file in the place of a packed extension names the folder of an unpacked one.
  writeFileSync(path.join(profile, "extensions", firefoxId(extension)), `${extension}/`);
  return {
    "extensions.autoDisableScopes": 0,
    "extensions.enabledScopes": 15,
    "extensions.startupScanScopes": 15,
    "xpinstall.signatures.required": false,
  };
}

/** Manifest::Location of Chromium. */
const UNPACKED = 4;

/** As Chromium makes it of the folder of an extension that has no key. */
function chromiumId(extension: string): string {
  const hash = createHash("sha256").update(extension).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

function firefoxId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extension, "manifest.json"), "utf8"));
  const { browser_specific_settings: settings } = manifest as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return settings.gecko.id;
}
