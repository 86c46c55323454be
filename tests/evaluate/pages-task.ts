// {id, html, url?} -> {id, article, marks, ms}: detector, metadata, body and analysis on a real page in a
// real Chromium. Nothing is fetched but the page itself, which is served at its own address out of memory
// with its scripts at rest: what scripts would have added is missing for every system that is measured.

import path from "node:path";
import { build } from "esbuild";
import type { Browser, CDPSession, Page, Protocol } from "puppeteer";
import { analyze } from "../../src/core/analysis/analyze.ts";
import { officialsNamedIn } from "../../src/core/analysis/official/known/built-in-officials.ts";
import type { Article } from "../../src/core/model/article.ts";
import { toGoldForm } from "../../src/core/model/gold-form.ts";
import type { Detection } from "../../src/page/detect/detect-article.ts";
import { launchChromium } from "../browsers/launch.ts";
import { type Row, stringOf, type Task } from "./task.ts";

/** What tests/evaluate/page-reader.ts answers inside the page. */
export interface Reading {
  readonly detection: Detection;
  readonly metadata: Article;
  readonly text: string;
  /** Where the text after headline and standfirst begins. */
  readonly bodyStart: number;
  readonly detectMs: number;
  /** Detector, metadata, body and text together. */
  readonly ms: number;
}

declare function readPage(address: string): Reading;

/** Two cores here; a third tab only waits. */
const TABS = 2;

/** Where a page goes that names no address: it must be one, and must not look like a front page. */
const NO_ADDRESS = "https://page.example/untitled";

/** Nothing but the page itself loads, and its scripts rest. */
const PAGE_HEADERS = [
  { name: "Content-Type", value: "text/html; charset=utf-8" },
  { name: "Content-Security-Policy", value: "default-src 'none'" },
];

/** No name is ever looked up, should a request get by the policy. */
const NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND";

export const pagesTask: Task = async function* (lines) {
  const bundle = await bundleReader();
  const browser = await launchChromium({ args: [NO_NETWORK] });
  try {
    const rows = lines.map(parseRow);
    const results: Promise<Row>[] = [];
    const tabs = await Promise.all(Array.from({ length: TABS }, () => openTab(browser, bundle)));
    const free = tabs.map((tab) => Promise.resolve(tab));
    for (const [index, row] of rows.entries()) {
      // A tab takes the next row of its own column: the order of the results needs no queue.
      const column = index % TABS;
      const tab = free[column];
      if (tab === undefined) continue;
      const result = tab.then((open) => readRow(open, row));
      free[column] = result.then(
        () => tab,
        () => tab,
      );
      results.push(result);
    }
    yield* results;
  } finally {
    await browser.close();
  }
};

function parseRow(line: string): Row | Error {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === "object" && row !== null ? (row as Row) : new TypeError("No object");
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function bundleReader(): Promise<string> {
  const result = await build({
    entryPoints: [path.join("tests", "evaluate", "page-reader.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "chrome140",
    minify: true,
  });
  const file = result.outputFiles[0];
  if (file === undefined) throw new Error("Expected esbuild to write one bundle, found none");
  return file.text;
}

interface Tab {
  readonly page: Page;
  /** The address that is being opened, without its scheme, which Chromium may raise to https. */
  place: string;
  html: string;
}

async function openTab(browser: Browser, bundle: string): Promise<Tab> {
  const page = await browser.newPage();
  const tab: Tab = { page, place: "", html: "" };
  await page.evaluateOnNewDocument(bundle);
  // Not puppeteer's interception: that asks back for each of a page's hundreds of images.
  const session = await page.createCDPSession();
  session.on("Fetch.requestPaused", (paused) => {
    // A page may give a request up before it is answered; its own row tells whether it came.
    answer(session, paused, tab).catch(() => undefined);
  });
  await session.send("Fetch.enable", { patterns: [{ resourceType: "Document" }] });
  return tab;
}

async function answer(
  session: CDPSession,
  { requestId, request }: Protocol.Fetch.RequestPausedEvent,
  tab: Tab,
): Promise<void> {
  if (placeOf(request.url) !== tab.place) {
    // "Aborted" keeps the page: a <meta http-equiv="refresh"> must not lead away from it.
    await session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
    return;
  }
  await session.send("Fetch.fulfillRequest", {
    requestId,
    responseCode: 200,
    responseHeaders: PAGE_HEADERS,
    body: Buffer.from(tab.html).toString("base64"),
  });
}

/** The address as the browser writes it, without scheme and fragment. */
function placeOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname}${search}`;
}

async function readRow(tab: Tab, row: Row | Error): Promise<Row> {
  if (row instanceof Error) return { id: null, error: row.message };
  const id = row.id ?? null;
  try {
    const address = typeof row.url === "string" ? row.url : NO_ADDRESS;
    tab.html = stringOf(row, "html");
    tab.place = placeOf(address);
    // A fragment after the page before would be a jump inside that page.
    await tab.page.goto(address.replace(/#.*$/, ""), { waitUntil: "domcontentloaded" });
    const reading = await tab.page.evaluate((url) => readPage(url), address);
    return { id, ...toAnswer(reading) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Headline and standfirst are analysed with their article, but the answer's text begins after them: the measure
 * has a field of its own for the title, and its gold bodies hold neither.
 */
function toAnswer({ detection, metadata, text, bodyStart, ms }: Reading): Row {
  const { title, byline, published, language } = metadata;
  const marks = detection.isArticle
    ? analyze({ text, language, published }, officialsNamedIn(text))
    : [];
  const body = text.slice(bodyStart);
  const rows = marks
    .flatMap((mark) => toGoldForm(text, mark))
    .map((row) => shifted(row, bodyStart) as Row)
    .filter(({ start }) => typeof start === "number" && start >= 0);
  const { isArticle, kind } = detection;
  return {
    article: { isArticle, kind, title, byline, published, lang: language, text: body },
    marks: rows,
    ms,
  };
}

/** The record with every offset in it, however deep, counted from `by` on. */
function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((part) => shifted(part, by));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) =>
    (key === "start" || key === "end") && typeof part === "number"
      ? [key, part - by]
      : [key, shifted(part, by)],
  );
  return Object.fromEntries(entries);
}
