// How long does Pressmark hold a page's main thread? Chromium's own trace of a page being opened, read for tasks in
// which a script of the extension ran.

import type { Page } from "puppeteer";
import { startBrowser } from "../journey/driver.ts";
import { shownAddress, startPageProxy } from "./page-proxy.ts";
import type { ProvenPage } from "./prove-page.ts";

export interface LongTask {
  readonly id: string;
  /** Of the page's HTML. */
  readonly characters: number;
  /** Milliseconds of our own scripts in the one task where they took most. */
  readonly longest: number;
  /** Times that the browser had to lay the page out while our script waited. */
  readonly layouts: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Time after loading in which everything of ours has run. */
const SETTLED_MS = 2_000;

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"];

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
  await page.tracing.start({ categories: CATEGORIES });
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
  const complete = events.filter(({ ph, dur }) => ph === "X" && dur !== undefined);
  const ours = complete.filter(
    ({ name, args }) =>
      /^(?:FunctionCall|EvaluateScript|v8\.run)$/.test(name) &&
      args?.data?.url?.startsWith("chrome-extension://") === true,
  );
  const outer = ours.filter(
    (event) => !ours.some((other) => other !== event && isIn(event, other)),
  );
  const layouts = complete.filter(
    (event) => event.name === "Layout" && outer.some((own) => isIn(event, own)),
  );
  const tasks = complete.filter(({ name }) => /RunTask$/.test(name));
  const byTask = new Map<TraceEvent, number>();
  for (const event of outer) {
    const task = tasks.find((candidate) => isIn(event, candidate)) ?? event;
    byTask.set(task, (byTask.get(task) ?? 0) + (event.dur ?? 0) / 1000);
  }
  return { longest: Math.max(0, ...byTask.values()), layouts: layouts.length };
}

function isIn(event: TraceEvent, outer: TraceEvent): boolean {
  if (event.pid !== outer.pid || event.tid !== outer.tid) return false;
  return event.ts >= outer.ts && event.ts + (event.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}
