// Reads bad documents in a real Chromium, each in a navigation of its own with its scripts running, in a world of our
// own as a content script has one. What is thrown, never ends or paints other words than it read is a fault.

import type { Browser, CDPSession, Page } from "puppeteer";
import { bundleForPage } from "../bench/bundle.ts";
import { launchChromium } from "../browsers/launch.ts";
import { type PageProxy, startPageProxy } from "../proof/page-proxy.ts";
import type { BadDocument } from "./bad-document.ts";
import type { BadReading } from "./read-bad-page.ts";

export interface BadResult {
  readonly document: BadDocument;
  readonly reading: BadReading | null;
  readonly ms: number;
  /** What went wrong; null: nothing, or the page hung or left by itself where `reading` is null. */
  readonly fault: string | null;
}

const WORLD = "pressmark-bad-pages";
/** A page that its own scripts keep from loading is read as far as it came. */
const LOAD_WITHIN_MS = 20_000;
/** No document may take longer to be read; the longest have five million letters. */
const READ_WITHIN_MS = 60_000;
const GRACE_MS = 5_000;
const NAVIGATION = "http://bad.example/2024/05/17/quay-closes-to-all-ships-";
/** A tab that has shown this many is closed for a fresh one. */
const PAGES_EACH = 200;
const NO_POLICY = {};

export async function readBadPages(
  documents: Iterable<BadDocument>,
  onResult: (result: BadResult) => void,
): Promise<void> {
  const source = await bundleForPage("tests/bad-pages/read-bad-page.ts");
  const proxy = await startPageProxy();
  let browser: Browser | null = null;
  let reader: Reader | null = null;
  let read = 0;
  try {
    for (const document of documents) {
      if (read % PAGES_EACH === 0 || reader === null) {
        await browser?.close();
        browser = await launchChromium({ proxy: proxy.port });
        reader = await Reader.open(browser, source);
      }
      read += 1;
      const result = await readOne(reader, proxy, document);
      onResult(result);
      // What hung or crashed is not to be waited for again.
      if (result.reading === null) reader = null;
    }
  } finally {
    await browser?.close();
    await proxy.close();
  }
}

async function readOne(
  reader: Reader,
  proxy: PageProxy,
  document: BadDocument,
): Promise<BadResult> {
  const address = `${NAVIGATION}${document.seed}`;
  proxy.show(address, document.html, NO_POLICY);
  const began = performance.now();
  try {
    await reader.visit(address);
    const started = performance.now();
    const reading = await reader.read(address);
    const fault = reading.wrong > 0 ? `${reading.wrong} marks painted on other words` : null;
    return { document, reading, ms: performance.now() - started, fault };
  } catch (error) {
    if (error instanceof HungPageError || (await reader.isElsewhere(address)))
      return { document, reading: null, ms: performance.now() - began, fault: null };
    const fault = `could not be read: ${error instanceof Error ? error.message : String(error)}`;
    return { document, reading: null, ms: performance.now() - began, fault };
  }
}

/** The page answers nobody, whether Pressmark is there or not. */
class HungPageError extends Error {
  override readonly name = "HungPageError";
}

class Reader {
  private readonly page: Page;
  private readonly session: CDPSession;
  private world: number | null = null;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async open(browser: Browser, source: string): Promise<Reader> {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const reader = new Reader(page, session);
    const { frameTree } = await session.send("Page.getFrameTree");
    page.on("dialog", (dialog) => void dialog.dismiss());
    session.on("Runtime.executionContextCreated", ({ context }) => {
      const { frameId } = context.auxData as { readonly frameId: string };
      if (context.name === WORLD && frameId === frameTree.frame.id) reader.world = context.id;
    });
    await session.send("Runtime.enable");
    await session.send("Page.enable");
    await session.send("Page.addScriptToEvaluateOnNewDocument", { source, worldName: WORLD });
    return reader;
  }

  async visit(address: string): Promise<void> {
    this.world = null;
    await this.page
      .goto(address, { waitUntil: "domcontentloaded", timeout: LOAD_WITHIN_MS })
      .catch((error: unknown) => {
        if (this.world === null) throw error;
      });
  }

  /** Whether a script of the page's own went to another address, and took the page away from whoever was reading it. */
  async isElsewhere(address: string): Promise<boolean> {
    const asked = this.session.send("Runtime.evaluate", { expression: "location.href" });
    const { result } = await within(GRACE_MS, asked).catch(() => ({ result: null }));
    return typeof result?.value === "string" && !result.value.startsWith(address);
  }

  /** @throws Error with what was thrown in the page, or that reading did not end */
  async read(address: string): Promise<BadReading> {
    if (this.world === null) throw new Error("there is no world of ours in the page");
    const contextId = this.world;
    // A page can keep its thread for itself for ever; then nothing of ours runs either.
    const alive = this.session.send("Runtime.evaluate", { expression: "1", contextId });
    await within(LOAD_WITHIN_MS, alive).catch(() => {
      throw new HungPageError();
    });
    const evaluation = this.session.send("Runtime.evaluate", {
      expression: `readBadPage(${JSON.stringify(address)})`,
      contextId,
      returnByValue: true,
      timeout: READ_WITHIN_MS,
    });
    const { result, exceptionDetails } = await within(READ_WITHIN_MS + GRACE_MS, evaluation);
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as BadReading;
  }
}

/** @throws Error when the page gave no answer: its own scripts can hold its thread for ever. */
async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
