// What does the first article cost, when nothing is compiled yet? In a real Chromium, in a process of its
// own each time; and how large are the scripts that have to be read for it?

import { launchChromium } from "../../browsers/launch.ts";
import { COMPILED_AT_ONCE } from "../../commands/compiled-at-once.mjs";
import { bundleForPage, bundleOfAnalysis } from "../bundle.ts";
import { articleTexts, countWords } from "../corpus.ts";
import { RUNS, summarize } from "../measure.ts";
import type { Row, RowGroup } from "../row.ts";
import { servePage } from "../serve-page.ts";

const GROUP = "cold";
const WORDS = 1000;

/** Scripts whose weight is shown, and what was set for it. */
const ANALYSIS = "src/core/analysis/analyze.ts";
const SCRIPTS: readonly (readonly [name: string, entry: string, wanted: string | null])[] = [
  ["analysis (src/core/analysis)", ANALYSIS, "at most 100 KB"],
  ["officials: the list", "src/page/officials.ts", null],
  ["detector: on every page", "src/page/detector.ts", "at most 10 KB"],
  ["reader: on articles", "src/page/reader.ts", null],
];

declare function analyzeOnce(text: string): number;
declare const loading: { readonly from: number; readonly to: number };

export const coldRows: RowGroup = {
  name: GROUP,
  async measure() {
    return [await firstAnalysis(), await sizes()];
  },
};

async function firstAnalysis(): Promise<Row> {
  const analysis = await bundleOfAnalysis("src/page/analysis.ts");
  const officials = await bundleForPage("src/page/officials.ts");
  const once = await bundleForPage("tests/bench/in-page/analysis-page.ts");
  const text = textOfWords(articleTexts(WORDS).texts.join("\n"), WORDS);
  const served = await servePage(
    [
      `<!doctype html><meta charset="utf-8"><title>Cold</title>`,
      ...[
        ...[officials, once, "globalThis.loading = { from: performance.now() }"],
        `${COMPILED_AT_ONCE}\n${analysis}`,
        "loading.to = performance.now()",
      ].map((script) => `<script>${script.replaceAll("</", "<\\/")}</script>`),
    ].join(""),
  );
  const loaded: number[] = [];
  const first: number[] = [];
  const second: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      // A browser of its own: a second page of one browser would find the script compiled.
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        await page.goto(served.address, { waitUntil: "load" });
        loaded.push(await page.evaluate(() => loading.to - loading.from));
        first.push(await page.evaluate((words) => analyzeOnce(words), text));
        second.push(await page.evaluate((words) => analyzeOnce(words), text));
      } finally {
        await browser.close();
      }
    }
  } finally {
    served.close();
  }
  return {
    group: GROUP,
    measured: `analysis of an article of ${WORDS} words in Chromium`,
    unit: "ms",
    subjects: [
      {
        name: "first",
        value: summarize(first),
        wanted: "at most 40 ms",
      },
      { name: "second", value: summarize(second) },
      { name: "before: the script loaded, and compiled as a whole", value: summarize(loaded) },
    ],
  };
}

/** The first `count` words of `text`, as they stand. */
function textOfWords(text: string, count: number): string {
  let end = text.length;
  while (countWords(text.slice(0, end)) > count) end = text.lastIndexOf(" ", end - 1);
  return text.slice(0, end);
}

const bundleFor = (entry: string): Promise<string> =>
  entry === ANALYSIS ? bundleOfAnalysis(entry) : bundleForPage(entry);

async function sizes(): Promise<Row> {
  const subjects = await Promise.all(
    SCRIPTS.map(async ([name, entry, wanted]) => {
      const kilobytes = Buffer.byteLength(await bundleFor(entry)) / 1024;
      const value = { median: kilobytes, min: kilobytes, max: kilobytes };
      return wanted === null ? { name, value } : { name, value, wanted };
    }),
  );
  return { group: GROUP, measured: "scripts, minified", unit: "KB", subjects };
}
