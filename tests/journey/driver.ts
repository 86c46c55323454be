// One browser with Pressmark in it, as the journey drives it. What differs between Chromium and Firefox is
// here and nowhere else in the tests.

import type { Browser, Page } from "puppeteer";
import { FIREFOX_UUID, launchChromium, launchFirefox } from "../browsers/launch.ts";
import { firefoxCommand } from "./firefox-chrome.ts";

export type BrowserName = "chromium" | "firefox";

export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A page of Pressmark's own that is open beside the others, to ask the extension's own APIs. */
  readonly control: Page;
  /** Opens an address in a tab of its own. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension ("popup.html?tab=3") in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** Opens an empty tab, as the browser's own button does; its number. */
  openBlank(): Promise<number>;
  /** The browser's number of the tab that shows this page. */
  tabIdOf(page: Page): Promise<number>;
  /** Fires an extension command as its key would. */
  command(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Built extension for this browser. */
  readonly extension: string;
  readonly profile?: string;
  /** True: the profile has it already, or gets it from the caller. */
  readonly installLater?: boolean;
  readonly headless?: boolean;
  /** See LaunchOptions. */
  readonly inPrivate?: boolean;
  readonly dark?: boolean;
  /** See LaunchOptions. */
  readonly proxy?: number;
  /** More of Firefox's preferences. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** Folder that files are saved to without asking; absent: whatever the browser does. */
  readonly downloads?: string;
}

const VIEWPORT = { width: 1100, height: 900 };

export async function startBrowser(name: BrowserName, options: StartOptions): Promise<Driver> {
  const browser = name === "chromium" ? await chromiumWith(options) : await firefoxWith(options);
  const base = await extensionBase(name, browser);
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // In Firefox the promise of such a goto hangs although the page loads: its own state tells.
    page.goto(`${base}/${path}`).catch(() => null);
    await loaded(page, path);
    return page;
  };
  const control = await openOwn("library.html");
  return {
    name,
    browser,
    control,
    openOwn,
    async open(address) {
      const page = await browser.newPage();
      await page.setViewport(VIEWPORT);
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
    openBlank: () =>
      control.evaluate(async () => {
        const tab = await chrome.tabs.create({ active: false });
        if (tab.id === undefined) throw new Error("Expected a number for the new tab");
        return tab.id;
      }),
    tabIdOf: (page) => tabIdOf(control, page),
    command: (command) => sendCommand(name, browser, command),
    close: () => browser.close(),
  };
}

async function chromiumWith(options: StartOptions): Promise<Browser> {
  const browser = await launchChromium(options);
  if (options.downloads !== undefined) {
    const session = await browser.target().createCDPSession();
    const own = { behavior: "allow", downloadPath: options.downloads } as const;
    await session.send("Browser.setDownloadBehavior", own);
  }
  return browser;
}

function firefoxWith({ downloads, ...options }: StartOptions): Promise<Browser> {
  if (downloads === undefined) return launchFirefox(options);
  const own = { "browser.download.folderList": 2, "browser.download.dir": downloads };
  return launchFirefox({ ...options, preferences: { ...options.preferences, ...own } });
}

const LOADED_WITHIN_MS = 10_000;

async function loaded(page: Page, path: string): Promise<void> {
  const wanted = `complete /${path.replace(/[?#].*$/s, "")}`;
  const until = performance.now() + LOADED_WITHIN_MS;
  let state = "";
  while (state !== wanted) {
    if (performance.now() > until) throw new Error(`Expected ${path} to load, found "${state}"`);
    // The document is replaced while it loads, which ends the question without an answer.
    state = await page
      .evaluate(() => `${document.readyState} ${location.pathname}`)
      .catch(() => "between documents");
  }
}

async function extensionBase(name: BrowserName, browser: Browser): Promise<string> {
  if (name === "firefox") return `moz-extension://${FIREFOX_UUID}`;
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  return worker.url().replace(/\/[^/]*$/, "");
}

/** Marks the page's title for a moment, since nothing else tells two tabs of one address apart. */
async function tabIdOf(control: Page, page: Page): Promise<number> {
  const before = await page.title();
  const token = `pressmark-test-${Math.random()}`;
  await page.evaluate((title) => {
    document.title = title;
  }, token);
  try {
    return await control.evaluate(async (title) => {
      const until = performance.now() + 5_000;
      while (performance.now() < until) {
        const tabs = await chrome.tabs.query({});
        const found = tabs.find((tab) => tab.title === title);
        if (found?.id !== undefined) return found.id;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error("Expected the page among the browser's tabs, found it nowhere");
    }, token);
  } finally {
    await page.evaluate((title) => {
      document.title = title;
    }, before);
  }
}

async function sendCommand(name: BrowserName, browser: Browser, command: string): Promise<void> {
  if (name === "firefox") {
    await firefoxCommand(browser, command);
    return;
  }
  const target = await browser.waitForTarget((candidate) => candidate.type() === "service_worker");
  const worker = await target.worker();
  if (worker === null) throw new Error("Expected the extension's worker, found none");
  await worker.evaluate((id) => {
    // `dispatch` is what the browser itself calls; the types do not know it.
    (chrome.commands.onCommand as unknown as { dispatch(id: string): void }).dispatch(id);
  }, command);
}
