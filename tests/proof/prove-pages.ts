// Proves page after page in one browser, in tabs of its own; a page that breaks the tab is a fault, and the next
// page gets a new tab.

import type { Page } from "puppeteer";
import { type BrowserName, type Driver, startBrowser } from "../journey/driver.ts";
import { inFirefoxWindow } from "../journey/firefox-chrome.ts";
import { type PageProxy, startPageProxy } from "./page-proxy.ts";
import { type Proof, type ProvenPage, provePage } from "./prove-page.ts";
import { watchInPage } from "./watch-in-page.ts";

/** A browser that has shown this many pages is closed for a fresh one. */
const PAGES_EACH = 120;

/** Proofs in the order of the pages; `onProof` hears each as it is there. */
export async function provePages(
  name: BrowserName,
  extension: string,
  {
    pages,
    onProof,
  }: { readonly pages: readonly ProvenPage[]; readonly onProof: (proof: Proof) => void },
): Promise<Proof[]> {
  const proxy = await startPageProxy();
  const proofs: Proof[] = [];
  try {
    for (let from = 0; from < pages.length; from += PAGES_EACH) {
      const driver = await startBrowser(name, { extension, proxy: proxy.port });
      try {
        for (const proof of await proveSome(driver, proxy, pages.slice(from, from + PAGES_EACH))) {
          proofs.push(proof);
          onProof(proof);
        }
      } finally {
        await driver.close();
      }
    }
  } finally {
    await proxy.close();
  }
  return proofs;
}

async function proveSome(
  driver: Driver,
  proxy: PageProxy,
  pages: readonly ProvenPage[],
): Promise<Proof[]> {
  const proofs: Proof[] = [];
  let tab = await openTab(driver, proxy);
  const prove = async (page: ProvenPage): Promise<Proof | string> => {
    try {
      return await provePage(driver, proxy, tab, page);
    } catch (error) {
      await tab.page.close().catch(() => null);
      tab = await openTab(driver, proxy);
      return `could not be proven: ${String(error).slice(0, 200)}`;
    }
  };
  for (const page of pages) {
    // A driver loses a tab once in some hundred pages; what is wrong with a page is wrong the second time too.
    let proof = await prove(page);
    if (typeof proof === "string") proof = await prove(page);
    if (typeof proof === "string")
      proofs.push({ id: page.id, read: false, marks: 0, faults: [proof] });
    else proofs.push(proof);
  }
  const logged = await firefoxErrors(driver);
  if (logged.length > 0) {
    const faults = logged.map((line) => `browser log: ${line}`);
    proofs.push({ id: "(the browser's own log)", read: false, marks: 0, faults });
  }
  return proofs;
}

interface Tab {
  readonly page: Page;
  readonly tabId: number;
  readonly said: () => readonly string[];
}

async function openTab(driver: Driver, proxy: PageProxy): Promise<Tab> {
  const start = "http://start.example/";
  proxy.show(start, "<!doctype html><title>start</title>");
  const page = await driver.open(start);
  const tabId = await driver.tabIdOf(page);
  await page.evaluateOnNewDocument(watchInPage);
  let lines: string[] = [];
  page.on("pageerror", (error) => {
    // The page's scripts rest, so an exception is ours. Firefox passes off its notices of what the policy held back
    // for errors, and hears none of content scripts: firefoxErrors asks for those.
    const place = error instanceof Error ? (error.stack ?? "") : "";
    if (driver.name === "chromium" || place.includes("-extension:")) {
      lines.push(`error ${String(error)}`);
    }
  });
  page.on("console", (entry) => {
    const place = entry.location().url ?? "";
    // Saved pages name resources of their first reader's extensions, which are not there.
    const missing = entry.text().startsWith("Failed to load resource");
    const ours = (/-extension:/.test(place) && !missing) || /pressmark/i.test(entry.text());
    if (ours) lines.push(`${entry.type()} ${entry.text()}`);
  });
  const said = () => {
    const all = lines;
    lines = [];
    return all;
  };
  return { page, tabId, said };
}

/** What Firefox noted of our scripts: its driver hears nothing of content scripts. */
async function firefoxErrors(driver: Driver): Promise<string[]> {
  if (driver.name !== "firefox") return [];
  const found = await inFirefoxWindow(
    driver.browser,
    `return Services.console.getMessageArray().map(String)
       .filter((line) => line.includes("moz-extension://") && !line.includes("Security Error"))
       .slice(0, 20).join("\\u0000");`,
  );
  return String(found ?? "")
    .split("\u0000")
    .filter(Boolean);
}
