// Does a save take as long in a library of a hundred thousand annotations as in an empty one, and does an article with
// five hundred saved passages open as one with none? Both in one run of one browser, so that only the ratio counts.

import { beginHistory } from "../../../src/core/alarm/note-version.ts";
import { describe } from "../../../src/core/anchoring/describe.ts";
import type { Annotation } from "../../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../../src/core/model/article.ts";
import { buildForTests } from "../../journey/build-for.ts";
import { type Driver, startBrowser } from "../../journey/driver.ts";
import { fillStores } from "../../journey/whole-library.ts";
import { editionOf, FIRST_EDITION } from "../../site/fixtures.ts";
import { type Site, serveSite } from "../../site/serve-site.ts";
import { bundleForPage } from "../bundle.ts";
import { RUNS, summarize } from "../measure.ts";
import type { Row, RowGroup, Summary } from "../row.ts";
import { ARTICLES, BROWSER, BROWSERS, fill, SAVED_EACH, templatesOf } from "./library.ts";

const GROUP = "store";
const SAVES = 40;
/** As readers save, who first read what they save; and, beside it, faster than anyone can. */
const APART_MS = 250;
const PASSAGES = 500;
const RESTS_MS = 60_000;
/** An article of our own. */
const FULL = "courier-dam-homes";

interface WithBench {
  readonly storeBench: { saves(count: number, apart: number): Promise<number[]> };
}

export const storeRows: RowGroup = {
  name: GROUP,
  async measure() {
    const rows: Row[] = [];
    for (const name of BROWSERS.filter((one) => BROWSER === undefined || one === BROWSER)) {
      const driver = await startBrowser(name, { extension: buildForTests(name) });
      const site = await serveSite();
      try {
        rows.push(...(await measureIn(driver, site)));
      } finally {
        await driver.close();
        await site.close();
      }
    }
    return rows;
  },
};

async function measureIn(driver: Driver, site: Site): Promise<Row[]> {
  const { control, name } = driver;
  await control.evaluate(await bundleForPage("tests/bench/in-page/library-page.ts"));
  const bare = await opened(driver, site.addressOf(FULL), "quotation", 1);
  const [empty, emptyInARow] = [await saves(driver, APART_MS), await saves(driver, 0)];
  await fillStores(control, passagesOn(site.addressOf(FULL)));
  const many = await opened(driver, site.addressOf(FULL), "highlight-amber", PASSAGES);
  await fill(driver, templatesOf());
  // A reader's library grew over years; the browser still sorts what was written in minutes.
  await new Promise((resolve) => setTimeout(resolve, RESTS_MS));
  const [full, fullInARow] = [await saves(driver, APART_MS), await saves(driver, 0)];
  const size = `${(ARTICLES * SAVED_EACH).toLocaleString("en")} annotations`;
  const row = (measured: string, subjects: Row["subjects"]): Row => ({
    group: GROUP,
    measured: `${measured}, ${name}`,
    unit: "ms",
    subjects,
  });
  return [
    row("a save on an article of twenty marks", [
      { name: "empty library", value: empty },
      { name: size, value: full, wanted: "at most twice" },
    ]),
    row("the same, each right after the last", [
      { name: "empty library", value: emptyInARow },
      { name: size, value: fullInARow },
    ]),
    row("an article opened, until its marks are painted", [
      { name: "nothing saved on it", value: bare },
      { name: `${PASSAGES} passages saved`, value: many, wanted: "at most 100 ms more" },
    ]),
  ];
}

/** From a page of the help, which has no script of its own that would read or write meanwhile. */
async function saves(driver: Driver, apart: number): Promise<Summary> {
  const page = await driver.openOwn("help/citing.html");
  await page.evaluate(await bundleForPage("tests/bench/in-page/store-page.ts"));
  const times = await page.evaluate(
    (count, wait) => (globalThis as unknown as WithBench).storeBench.saves(count, wait),
    SAVES,
    apart,
  );
  await page.close();
  return summarize(times);
}

/** From the beginning of the navigation until so many ranges are painted under a name, by the page's own clock. */
async function opened(
  driver: Driver,
  address: string,
  name: string,
  ranges: number,
): Promise<Summary> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await driver.browser.newPage();
    await page.goto(address);
    const handle = await page.waitForFunction(
      (wanted, least) => {
        // What is far from the reader is painted when they come there, or print: here all of it counts.
        dispatchEvent(new Event("beforeprint"));
        const painted = [...CSS.highlights]
          .filter(([key]) => key.startsWith(`pressmark-${wanted}`))
          .reduce((sum, [, highlight]) => sum + highlight.size, 0);
        return painted < least ? null : performance.now();
      },
      { polling: "raf", timeout: 30_000 },
      name,
      ranges,
    );
    const time = await handle.jsonValue();
    if (time !== null) times.push(time);
    await page.close();
  }
  return summarize(times);
}

/** Passages of four words each, spread over the article, as they stand in the store. */
export function passagesOn(address: string): Record<string, readonly object[]> {
  const text = editionOf(FULL, "text.txt", FIRST_EDITION).trim();
  const now = new Date().toISOString();
  const own = { revision: 1, created: now, changed: now, removed: null };
  const articleId = crypto.randomUUID();
  const article: ArticleRecord = {
    ...{ ...own, id: articleId, source: address, addresses: [address], addressKeys: [] },
    ...{ seen: now, fingerprint: [], words: 800, title: text.split("\n")[0] ?? "" },
    ...{ publisher: "The Merrow Courier", published: null, byline: null, language: "en" },
  };
  const words = [...text.matchAll(/\S+/g)];
  const annotations = Array.from({ length: PASSAGES }, (_, at): Annotation => {
    const first = Math.floor((at * (words.length - 4)) / PASSAGES);
    const start = words[first]?.index ?? 0;
    const last = words[first + 3];
    const end = last === undefined ? text.length : last.index + last[0].length;
    return {
      ...{ ...own, id: crypto.randomUUID(), articleId, note: "", tags: [], colour: "amber" },
      ...{ text: text.slice(start, end), reading: { kind: "highlight" }, state: "exact" },
      target: { selectors: [describe(text, { start, end })] },
    };
  });
  const histories = annotations.map(({ id, text: passage, target }) =>
    beginHistory(
      {
        ...{ id, articleId, watched: "passage", reading: { kind: "highlight" } },
        selectors: target.selectors,
      },
      { text: passage, before: "", after: "" },
      { stood: now, now },
    ),
  );
  return { articles: [article], annotations, histories };
}
