// Does a library of a hundred thousand annotations answer as one of ten? Seeded in the extension itself, in
// both browsers, and asked through the views and the functions that they use.

import type { Page } from "puppeteer";
import { analyze } from "../../../src/core/analysis/analyze.ts";
import { readingsOf } from "../../../src/core/analysis/readings.ts";
import { linkKeys } from "../../../src/core/linking/link-keys.ts";
import { buildForTests } from "../../journey/build-for.ts";
import { type BrowserName, type Driver, startBrowser } from "../../journey/driver.ts";
import { bundleForPage } from "../bundle.ts";
import { articleTexts } from "../corpus.ts";
import type { Seed, Template } from "../in-page/library-page.ts";
import { quantile, RUNS, summarize } from "../measure.ts";
import type { Row, RowGroup, Summary } from "../row.ts";

const GROUP = "library";
/** Fewer while the bench itself is worked on. */
export const ARTICLES = Number(process.env.PRESSMARK_BENCH_ARTICLES ?? 10_000);
export const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];
/** One of them, where only that is of interest. */
export const BROWSER = process.env.PRESSMARK_BENCH_BROWSER;
const MARKS_EACH = 20;
export const SAVED_EACH = 10;
const SCREENS = 60;

interface LibraryBench {
  begin(seed: Seed): void;
  fill(first: number, end: number): Promise<void>;
  digest(): Promise<number>;
  search(queries: readonly string[]): Promise<{ open: number; queries: number[] }>;
  links(articles: readonly number[]): Promise<number[]>;
}

interface WithBench {
  readonly libraryBench: LibraryBench;
}

export const libraryRows: RowGroup = {
  name: GROUP,
  async measure() {
    const templates = templatesOf();
    const rows: Row[] = [linkKeyRow(templates)];
    for (const name of BROWSERS.filter((one) => BROWSER === undefined || one === BROWSER)) {
      const driver = await startBrowser(name, { extension: buildForTests(name) });
      try {
        rows.push(...(await measureIn(driver, templates)));
      } finally {
        await driver.close();
      }
    }
    return rows;
  },
};

/** Real prose, analysed; what is saved of it are its marks. */
export function templatesOf(): Template[] {
  return articleTexts(60_000).texts.map((text) => {
    const marks = analyze({ text, language: "en", published: null }, []);
    return { title: text.split("\n")[0]?.slice(0, 90) ?? "", marks: readingsOf(text, marks) };
  });
}

/** Per thousand marks, so that what is linear stays level. */
function linkKeyRow(templates: readonly Template[]): Row {
  const marks = templates.flatMap((template) => template.marks);
  const perThousand = (count: number): Summary => {
    const times = Array.from({ length: RUNS }, () => {
      const started = performance.now();
      for (let at = 0; at < count; at += 1) {
        const mark = marks[at % marks.length];
        if (mark !== undefined) linkKeys(mark.reading, mark.text);
      }
      return ((performance.now() - started) / count) * 1000;
    });
    return summarize(times);
  };
  return {
    group: GROUP,
    measured: "index keys of marks, per 1,000",
    unit: "ms",
    subjects: [1_000, 10_000, 100_000].map((count) => ({
      name: `${count.toLocaleString("en")} marks`,
      value: perThousand(count),
      wanted: "the same for each",
    })),
  };
}

async function measureIn(driver: Driver, templates: readonly Template[]): Promise<Row[]> {
  const { control, name } = driver;
  await control.evaluate(await bundleForPage("tests/bench/in-page/library-page.ts"));
  const empty = await firstContent(driver, "popup.html", ".empty");
  const digest = await fill(driver, templates);
  const full = await firstContent(driver, "popup.html", ".group");
  const opened = await firstContent(driver, "library.html", ".row");
  const searched = await control.evaluate(
    (queries) => (globalThis as unknown as WithBench).libraryBench.search(queries),
    queriesFrom(templates),
  );
  const linked = await control.evaluate(
    (articles) => (globalThis as unknown as WithBench).libraryBench.links(articles),
    Array.from({ length: 60 }, (_, at) => (at * 163) % ARTICLES),
  );
  const scrolled = await scroll(driver);
  const size = `${(ARTICLES * SAVED_EACH).toLocaleString("en")} annotations`;
  const row = (measured: string, subjects: Row["subjects"], unit: Row["unit"] = "ms"): Row => ({
    group: GROUP,
    measured: `${measured}, ${name}`,
    unit,
    subjects,
  });
  return [
    row("popup: first content", [
      { name: "empty library", value: empty },
      { name: size, value: full, wanted: "at most 100 ms more" },
    ]),
    row("library: first rows", [{ name: size, value: opened, wanted: "at most 200 ms" }]),
    row("search: first rows of a query", [
      { name: "median", value: summarize(searched.queries) },
      { name: "95th percentile", value: at95(searched.queries), wanted: "at most 50 ms" },
      { name: "opening the index, once", value: summarize([searched.open]) },
    ]),
    row("links of an article of 100 marks", [
      { name: "median", value: summarize(linked) },
      { name: "95th percentile", value: at95(linked), wanted: "at most 100 ms" },
    ]),
    row("making the digest anew, in its worker", [{ name: size, value: summarize([digest]) }]),
    ...(scrolled === null
      ? []
      : [
          row("library: longest task while scrolling", [
            { name: size, value: summarize([scrolled.longest]), wanted: "at most 50 ms" },
          ]),
          row(
            "library: JavaScript heap after scrolling",
            [
              {
                name: size,
                value: summarize([scrolled.heap]),
                wanted: "at most 300 MB (307200 KB)",
              },
            ],
            "KB",
          ),
        ]),
  ];
}

/** So many articles are written between two looks at the clock. */
const FILLED_AT_ONCE = 500;

/** Fills the library; the milliseconds of making its digest. */
export async function fill(
  { control, name }: Driver,
  templates: readonly Template[],
  { articles = ARTICLES, marksEach = MARKS_EACH } = {},
): Promise<number> {
  const started = performance.now();
  await control.evaluate((seed) => (globalThis as unknown as WithBench).libraryBench.begin(seed), {
    templates,
    articles,
    marks: articles * marksEach,
    annotations: articles * SAVED_EACH,
  });
  for (let from = 0; from < articles; from += FILLED_AT_ONCE) {
    await control.evaluate(
      (first, end) => (globalThis as unknown as WithBench).libraryBench.fill(first, end),
      from,
      Math.min(articles, from + FILLED_AT_ONCE),
    );
  }
  process.stderr.write(`${name}: filled in ${Math.round(performance.now() - started)} ms\n`);
  return await control.evaluate(() => (globalThis as unknown as WithBench).libraryBench.digest());
}

const at95 = (times: readonly number[]): Summary => summarize([quantile(times, 0.95)]);

/** From the beginning of the navigation until `selector` is there, by the page's own clock. */
async function firstContent(driver: Driver, view: string, selector: string): Promise<Summary> {
  const address = await driver.control.evaluate((path) => new URL(path, location.href).href, view);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await driver.browser.newPage();
    // Its promise hangs in Firefox, and what it waits for comes after what is asked here.
    page.goto(address).catch(() => null);
    times.push(await untilShown(page, selector));
    await page.close();
  }
  return summarize(times);
}

/** Asked again until the page is there; it then tells of itself, since asking takes it time. */
async function untilShown(page: Page, selector: string): Promise<number> {
  let shown: number | null = null;
  while (shown === null) shown = await page.evaluate(timeOfShowing, selector).catch(() => null);
  return shown;
}

/** Runs in the page; null: it is the empty one before it. */
function timeOfShowing(selector: string): Promise<number> | null {
  if (!location.pathname.endsWith(".html")) return null;
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => look());
    const look = () => {
      if (document.querySelector(selector) === null) return;
      watch.disconnect();
      resolve(performance.now());
    };
    watch.observe(document, { childList: true, subtree: true });
    look();
  });
}

/** Words of one and of several templates, whole and begun. */
function queriesFrom(templates: readonly Template[]): string[] {
  const words = templates.flatMap(({ marks }) =>
    marks.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []),
  );
  const word = (at: number) => words[(at * 7919) % words.length] ?? "";
  return Array.from({ length: 200 }, (_, at) => {
    const whole = `${word(at)} ${word(at + 1)}`;
    return at % 3 === 0 ? word(at).slice(0, 4) : at % 3 === 1 ? word(at) : whole;
  });
}

/** CSS pixels that an article takes in the list at least, and more. */
const LEAST_ROW_PX = 100;

/** Null where the browser tells of no long tasks. */
async function scroll(driver: Driver): Promise<{ longest: number; heap: number } | null> {
  if (driver.name !== "chromium") return null;
  const page = await driver.openOwn("library.html");
  // The first rows stand before the list of all does.
  const least = ARTICLES * LEAST_ROW_PX;
  await page.waitForFunction((height) => document.documentElement.scrollHeight > height, {}, least);
  const longest = await page.evaluate(async (screens) => {
    let most = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) most = Math.max(most, duration);
    });
    watch.observe({ type: "longtask" });
    const step = document.documentElement.scrollHeight / screens;
    for (let screen = 1; screen < screens; screen += 1) {
      scrollTo(0, step * screen);
      for (let frame = 0; frame < 6; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }
    watch.disconnect();
    return most;
  }, SCREENS);
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await page.close();
  return { longest, heap: JSHeapUsedSize / 1024 };
}
