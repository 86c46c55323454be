// What does drawing cost the page? 2,000 marks as we paint them and the same marks wrapped in elements, in both browsers, each
// run on a page of its own. Ours are painted where they can be seen, near that in the browser's idle moments, and the rest when the
// reader comes there, or all at once for paper: each is told.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "puppeteer";
import { launchChromium, launchFirefox } from "../../browsers/launch.ts";
import { projectRoot } from "../../site/project-root.ts";
import { bundleForPage } from "../bundle.ts";
import { proseOfLength } from "../corpus.ts";
import type { PaintTimes } from "../in-page/painting-page.ts";
import { RUNS, summarize } from "../measure.ts";
import type { Row, RowGroup } from "../row.ts";
import { servePage } from "../serve-page.ts";

const GROUP = "painting";
const MARKS = 2000;
const MARKS_PER_PARAGRAPH = 4;
const WANTED = "at least 20 times ours";

declare function paintWithHighlights(): PaintTimes;
declare function paintWithElements(): PaintTimes;

export const paintingRows: RowGroup = {
  name: GROUP,
  async measure() {
    const served = await servePage(await pageOfMarks());
    try {
      const rows: Row[] = [];
      for (const [name, launch] of [
        ["Chromium", launchChromium],
        ["Firefox", launchFirefox],
      ] as const) {
        const browser = await launch();
        try {
          rows.push(...(await measureIn(browser, name, served.address)));
        } finally {
          await browser.close();
        }
      }
      return rows;
    } finally {
      served.close();
    }
  },
};

async function measureIn(browser: Browser, name: string, address: string): Promise<Row[]> {
  const ours: PaintTimes[] = [];
  const wrapped: PaintTimes[] = [];
  for (let run = 0; run < RUNS; run++) {
    // In turns, so that a busy moment of the machine falls on both.
    ours.push(await onFreshPage(browser, address, "highlights"));
    wrapped.push(await onFreshPage(browser, address, "elements"));
  }
  const row = (step: keyof PaintTimes, measured: string): Row => ({
    group: GROUP,
    measured: `${measured} in ${name}, layout included`,
    unit: "ms",
    subjects: [
      { name: "Pressmark: custom highlights", value: summarize(ours.map((each) => each[step])) },
      ...(step === "moment"
        ? []
        : [
            {
              name: "an element round every mark",
              value: summarize(wrapped.map((each) => each[step])),
              ...(step === "paint" ? { wanted: WANTED } : {}),
            },
          ]),
    ],
  });
  const marks = `${MARKS.toLocaleString("en")} marks`;
  return [
    row("paint", `${marks}, until those that can be seen are painted`),
    row("moment", `${marks}, the longest idle moment in which those near follow`),
    row("near", `${marks}, until nothing waits but what is more than a window away`),
    row("whole", `${marks}, all of them, as for paper`),
    row("clear", `clear ${marks}`),
  ];
}

async function onFreshPage(
  browser: Browser,
  address: string,
  how: "highlights" | "elements",
): Promise<PaintTimes> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: "load" });
    return how === "highlights"
      ? await page.evaluate(() => paintWithHighlights())
      : await page.evaluate(() => paintWithElements());
  } finally {
    await page.close();
  }
}

/** Paragraphs of our own prose, each with a link in its middle, and the shipped highlight styles. */
async function pageOfMarks(): Promise<string> {
  const script = await bundleForPage("tests/bench/in-page/painting-page.ts");
  const styles = readFileSync(path.join(projectRoot(), "src", "page", "highlights.css"), "utf8");
  const prose = proseOfLength(200).replace(/[<>&\n]/g, " ");
  const paragraph = `<p>${prose.slice(0, 80)}<a href="#top">${prose.slice(80, 100)}</a>${prose.slice(100)}</p>`;
  const body = paragraph.repeat(MARKS / MARKS_PER_PARAGRAPH);
  const wrappers = ".quotation{background:#fdeebb}.official,.claim{text-decoration:underline}";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Marks</title>
<style>${styles}${wrappers}</style><body>${body}<script>${script.replaceAll("</", "<\\/")}</script></body></html>`;
}
