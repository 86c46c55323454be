// Proves page after page in one browser; a page that hangs or breaks it is a fault, and the next page gets a new browser.

import type { Page } from "puppeteer";
import { type BrowserName, type Driver, startBrowser } from "../journey/driver.ts";
import { inFirefoxWindow } from "../journey/firefox-chrome.ts";
import { judgeShifts } from "./own-shifts.ts";
import { type PageProxy, startPageProxy } from "./page-proxy.ts";
import { type Proof, type ProvenPage, provePage } from "./prove-page.ts";
import { watchInPage } from "./watch-in-page.ts";

/** A browser that has shown this many pages is closed for a fresh one. */
const PAGES_EACH = 120;
/** A page that is not proven by then hangs, or holds up its browser, which is closed for a fresh one. */
const PROVEN_WITHIN_MS = 60_000;
/** A browser that takes longer to close goes on closing beside the next one. */
const CLOSED_WITHIN_MS = 10_000;

export interface ProveOptions {
  readonly pages: readonly ProvenPage[];
  readonly onProof: (proof: Proof) => void;
  /** What is not proven by then (ms, as performance.now tells it) is a fault; absent: all are proven. */
  readonly until?: number;
}

/** Proofs in the order of the pages; `onProof` hears each as it is there. */
export async function provePages(
  name: BrowserName,
  extension: string,
  { pages, onProof, until = Number.POSITIVE_INFINITY }: ProveOptions,
): Promise<Proof[]> {
  const proxy = await startPageProxy();
  const start = () => startBrowser(name, { extension, proxy: proxy.port });
  const proofs: Proof[] = [];
  try {
    for (let from = 0; from < pages.length; from += PAGES_EACH) {
      const some = pages.slice(from, from + PAGES_EACH);
      for (const proof of await proveSome(start, proxy, { pages: some, until })) {
        proofs.push(proof);
        onProof(proof);
      }
    }
  } finally {
    await proxy.close();
  }
  return name === "chromium" ? judgeShifts(proofs, pages) : proofs;
}

const faulty = (id: string, ...faults: readonly string[]): Proof => ({
  id,
  read: false,
  marks: 0,
  faults,
  shifts: [],
});

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Expected an end within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** In one browser, or in several where pages break it. */
async function proveSome(
  start: () => Promise<Driver>,
  proxy: PageProxy,
  { pages, until }: { readonly pages: readonly ProvenPage[]; readonly until: number },
): Promise<Proof[]> {
  const proofs: Proof[] = [];
  const begin = async () => {
    const driver = await start();
    return { driver, tab: await openTab(driver, proxy) };
  };
  let at = await begin();
  const end = async () => {
    const { driver } = at;
    const logged = await within(CLOSED_WITHIN_MS, firefoxErrors(driver)).catch(() => []);
    if (logged.length > 0) {
      proofs.push(
        faulty("(the browser's own log)", ...logged.map((line) => `browser log: ${line}`)),
      );
    }
    await within(CLOSED_WITHIN_MS, driver.close()).catch(() => null);
  };
  const prove = async (page: ProvenPage): Promise<Proof | string> => {
    try {
      return await within(PROVEN_WITHIN_MS, provePage(at.driver, proxy, at.tab, page));
    } catch (error) {
      await end();
      at = await begin();
      return `could not be proven: ${String(error).slice(0, 200)}`;
    }
  };
  for (const page of pages) {
    if (performance.now() > until) {
      proofs.push(faulty(page.id, "was not reached in time"));
      continue;
    }
    // A driver loses a tab once in some hundred pages; what is wrong with a page is wrong the second time too.
    let proof = await prove(page);
    if (typeof proof === "string") proof = await prove(page);
    proofs.push(typeof proof === "string" ? faulty(page.id, proof) : proof);
  }
  await end();
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

/** Said in the browser's own log, never to the page: an answer came when the page that had asked was left, and no message can be called off. */
const LEFT_MEANWHILE = "Promise resolved while context is inactive";

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
    .filter((line) => line !== "" && !line.includes(LEFT_MEANWHILE));
}
