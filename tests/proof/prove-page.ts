// One page under proof: shown with its scripts at rest to a browser that has Pressmark, read, painted, pointed at,
// clicked and typed into; then asked what Pressmark left behind. Everything that a page could feel is a fault.

import type { Page } from "puppeteer";
import type { Result } from "../../src/messages/protocol.ts";
import type { PageSummary } from "../../src/messages/requests/page.ts";
import type { Driver } from "../journey/driver.ts";
import { marksNotPainted } from "./compare-marks.ts";
import { type PageProxy, shownAddress } from "./page-proxy.ts";

export interface ProvenPage {
  readonly id: string;
  readonly html: string;
  readonly url: string | null;
  /** True: the proof itself changes the page at its end, to show that it would see a change. */
  readonly touched?: boolean;
}

export interface Proof {
  readonly id: string;
  /** Whether Pressmark read it as an article, and how many marks it then painted. */
  readonly read: boolean;
  readonly marks: number;
  /** Sentences; empty: the page felt nothing. */
  readonly faults: readonly string[];
  /** Layout shifts while ours was painted first; each may be the page's own (own-shifts.ts). */
  readonly shifts: readonly number[];
}

/** Long articles are analysed in this time on a busy machine; a page that is none is judged at once. */
const READ_WITHIN_MS = 15_000;
const LOAD_WITHIN_MS = 20_000;
const POLL_MS = 50;

/** Layout shifts within two frames of the first painted one are counted as ours; others are the page's, whose images fail. */
const FRAMES_MS = 34;

/** A page that leads to another after some seconds would be gone before it is proven. */
const REFRESH = /(<meta[^>]+http-equiv\s*=\s*["']?)refresh/gi;

const HOST = /<div pressmark-surface[^>]*><\/div>/;

/** `page` is a tab that watchInPage was left in; `said` what was said on its console since it was asked last. */
export async function provePage(
  driver: Driver,
  proxy: PageProxy,
  {
    page,
    tabId,
    said,
  }: { readonly page: Page; readonly tabId: number; readonly said: () => readonly string[] },
  { id, html, url, touched }: ProvenPage,
): Promise<Proof> {
  const address = shownAddress(url, id);
  proxy.show(address, html.replace(REFRESH, "$1at-rest"));
  await page.goto("about:blank");
  said();
  await driver.control.evaluate(forgetTitle, tabId, UNJUDGED);
  await page.goto(address, { waitUntil: "domcontentloaded", timeout: LOAD_WITHIN_MS });
  const summary = await summaryOf(driver, tabId);
  const faults: string[] = [];
  if (summary !== null) {
    const texts = summary.marks.map(({ text }) => text);
    // What is far from the reader is painted when they come there, and before the page is printed.
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const lost = await untilNone(page, texts);
    if (lost.length > 0) faults.push(`${lost.length} marks are not painted as they read`);
    await driver.control.evaluate(nextMark, tabId);
  }
  await useThePage(driver, page);
  if (touched === true) await page.evaluate(() => document.body.append(" "));
  const felt = await feltBy(page);
  faults.push(...felt.faults);
  for (const line of said()) faults.push(`said ${line.slice(0, 200)}`);
  const { shifts } = felt;
  return { id, read: summary !== null, marks: summary?.marks.length ?? 0, faults, shifts };
}

/** What the toolbar button says of the tab until the page in it was judged, before and after it began to load. */
const UNJUDGED = "not judged";
const FRESH = "Pressmark";

async function forgetTitle(tabId: number, title: string): Promise<void> {
  await chrome.action.setTitle({ tabId, title });
}

/**
 * What the reader code says of the page; null: it is no article, and the toolbar button says so.
 * @throws Error when neither is said in time
 */
async function summaryOf(driver: Driver, tabId: number): Promise<PageSummary | null> {
  const until = performance.now() + READ_WITHIN_MS;
  while (performance.now() < until) {
    const answer = await driver.control.evaluate(describePage, tabId);
    if (answer?.ok === true) return answer.value;
    const title = await driver.control.evaluate(
      (id) => chrome.action.getTitle({ tabId: id }),
      tabId,
    );
    // Judged, and nobody answers: no article. Otherwise nobody listens yet, or what listens has not read yet.
    if (answer === null && title !== UNJUDGED && title !== FRESH) {
      const late = await driver.control.evaluate(describePage, tabId);
      if (late === null) return null;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Expected the page to be judged within ${READ_WITHIN_MS} ms`);
}

async function describePage(id: number): Promise<Result<PageSummary | null> | null> {
  const envelope = { to: "page", name: "describe-page", input: null };
  return (await chrome.tabs.sendMessage(id, envelope, { frameId: 0 }).catch(() => null)) ?? null;
}

async function nextMark(id: number): Promise<void> {
  const envelope = { to: "page", name: "run-command", input: { command: "next-mark" } };
  await chrome.tabs.sendMessage(id, envelope, { frameId: 0 }).catch(() => null);
}

async function untilNone(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const began = performance.now();
  for (;;) {
    const lost = await page.evaluate(marksNotPainted, texts);
    if (lost.length === 0 || performance.now() - began > READ_WITHIN_MS / 5) return lost;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** A reader's plain gestures in the middle of the page; where they lead, nothing answers. */
async function useThePage(driver: Driver, page: Page): Promise<void> {
  const { x, y } = await page.evaluate(restingPoint);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  // Firefox opens its own menu, which takes the keys.
  if (driver.name === "chromium") await page.mouse.click(x, y, { button: "right" });
  await page.mouse.wheel({ deltaY: 60 });
  for (const key of ["a", "ArrowDown", "Tab", "Escape"] as const) await page.keyboard.press(key);
}

/** A point of the window that no link or control is at: those would lead away from the saved page. */
function restingPoint(): { x: number; y: number } {
  for (let y = 200; y < 700; y += 40) {
    for (let x = 40; x < 1000; x += 80) {
      const there = document.elementFromPoint(x, y);
      if (
        there !== null &&
        there.closest("a,button,input,label,form,iframe,summary,video") === null
      )
        return { x, y };
    }
  }
  return { x: 2, y: 2 };
}

async function feltBy(page: Page): Promise<Pick<Proof, "faults" | "shifts">> {
  const watched = await page.evaluate(() => {
    const { before, prevented, painted, shifts } = globalThis.pressmarkProof ?? {
      before: "",
      prevented: [],
      painted: 0,
      shifts: [],
    };
    return { before, after: document.documentElement?.outerHTML ?? "", prevented, painted, shifts };
  });
  const faults: string[] = [];
  const after = watched.after.replace(HOST, "");
  if (watched.before === "") faults.push("the page was not watched");
  else if (after !== watched.before)
    faults.push(`DOM differs ${differenceOf(watched.before, after)}`);
  if (watched.prevented.length > 0) faults.push(`prevented ${watched.prevented.join(", ")}`);
  const shifts = watched.shifts
    .filter(({ at }) => watched.painted > 0 && Math.abs(at - watched.painted) <= FRAMES_MS)
    .map(({ value }) => value);
  return { faults, shifts };
}

function differenceOf(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(at, at + 60));
  return `at ${at}: ${around(before)} became ${around(after)}`;
}
