// How long does Pressmark hold a page's main thread? Chromium's own trace of a page being opened, read by trace-tasks.ts.

import type { Page } from "puppeteer";
import { startBrowser } from "../journey/driver.ts";
import { shownAddress, startPageProxy } from "./page-proxy.ts";
import type { ProvenPage } from "./prove-page.ts";
import { sharesOfTasks, TRACE_CATEGORIES, type TraceEvent } from "./trace-tasks.ts";

export interface LongTask {
  readonly id: string;
  /** Of the page's HTML. */
  readonly characters: number;
  /** Milliseconds of the thread's own time that our scripts took in the one task where they took most. */
  readonly longest: number;
  /** Times that the browser had to lay the page out while our script waited. */
  readonly layouts: number;
}

/** Time after loading in which everything of ours has run. */
const SETTLED_MS = 2_000;

/** One for each page, in their order. */
export async function longestTasks(
  extension: string,
  pages: readonly ProvenPage[],
): Promise<LongTask[]> {
  const proxy = await startPageProxy();
  const driver = await startBrowser("chromium", { extension, proxy: proxy.port });
  const found: LongTask[] = [];
  try {
    for (const { id, html, url } of pages) {
      const address = shownAddress(url, id);
      proxy.show(address, html);
      const page = await driver.browser.newPage();
      const events = await traceOf(page, address);
      found.push({ id, characters: html.length, ...judge(events) });
      await page.close();
    }
  } finally {
    await driver.close();
    await proxy.close();
  }
  return found;
}

async function traceOf(page: Page, address: string): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  await page.goto(address, { waitUntil: "load" }).catch(() => null);
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const trace = await page.tracing.stop();
  if (trace === undefined) return [];
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return traceEvents;
}

function judge(events: readonly TraceEvent[]): Pick<LongTask, "longest" | "layouts"> {
  const shares = sharesOfTasks(events);
  return {
    longest: Math.max(0, ...shares.map(({ ours }) => ours)),
    layouts: shares.reduce((sum, { layouts }) => sum + layouts, 0),
  };
}
