// What does a page cost before its article is known? The detector beside Readability's quick test, the reader
// beside Readability and Defuddle, in a real Chromium on saved pages whose own scripts rest.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer";
import { bundleForPage } from "../bundle.ts";
import { NO_SHARED, sharedPath } from "../corpus.ts";
import type { PageTimes } from "../in-page/pages-page.ts";
import { quantile, summarize } from "../measure.ts";
import { peerName } from "../peers/peer-name.ts";
import type { Row, RowGroup, Subject } from "../row.ts";
import { addressOf, onSavedPages, type SavedPage } from "../saved-pages.ts";

const GROUP = "pages";
const PAGES = 100;
const ROUNDS = 5;

declare function timeReaders(address: string): PageTimes;

export const pagesRows: RowGroup = {
  name: GROUP,
  async measure() {
    const manifest = sharedPath("pages-dev.jsonl");
    if (manifest === null) return { group: GROUP, skipped: NO_SHARED };
    const times = await timeAll(savedPages(manifest));
    const count = `${times.length} pages in Chromium`;
    const readability = peerName("Readability", "@mozilla/readability");
    return [
      ...rowsOf(times, `is it an article, ${count}`, [
        ["Pressmark: detector", "detector"],
        [`${readability}: isProbablyReaderable`, "isProbablyReaderable"],
      ]),
      ...rowsOf(times, `body and metadata, ${count}`, [
        ["Pressmark: reader", "reader"],
        [`${readability}: parse`, "readability"],
        [peerName("Defuddle", "defuddle"), "defuddle"],
      ]),
    ];
  },
};

function savedPages(manifest: string): SavedPage[] {
  const rows = readFileSync(manifest, "utf8").split("\n").filter(Boolean).slice(0, PAGES);
  return rows.flatMap((line) => {
    const { id, url } = JSON.parse(line) as { readonly id: string; readonly url: string | null };
    const file = sharedPath("pages-dev", `${id}.html.gz`);
    if (file === null) return [];
    const html = gunzipSync(readFileSync(file)).toString("utf8");
    return [{ html, address: addressOf(url) }];
  });
}

/** For each page the median of its rounds: the first compiles, and any may be interrupted. */
async function timeAll(pages: readonly SavedPage[]): Promise<PageTimes[]> {
  const script = await bundleForPage("tests/bench/in-page/pages-page.ts");
  const times = await onSavedPages(script, pages, timePage);
  return times.filter((each) => each !== null);
}

async function timePage(page: Page, { address }: SavedPage): Promise<PageTimes> {
  const rounds = await page.evaluate(
    (url, count) => Array.from({ length: count }, () => timeReaders(url)),
    address,
    ROUNDS,
  );
  const median = (reader: keyof PageTimes) =>
    summarize(rounds.map((round) => round[reader])).median;
  return {
    detector: median("detector"),
    isProbablyReaderable: median("isProbablyReaderable"),
    reader: median("reader"),
    readability: median("readability"),
    defuddle: median("defuddle"),
  };
}

/** One row for the page in the middle, one for the page that only five of a hundred exceed. */
function rowsOf(
  times: readonly PageTimes[],
  measured: string,
  readers: readonly (readonly [name: string, reader: keyof PageTimes])[],
): Row[] {
  const row = (which: string, pick: (values: readonly number[]) => number): Row => ({
    group: GROUP,
    measured: `${measured}: ${which}`,
    unit: "ms",
    subjects: readers.map(([name, reader]): Subject => {
      const values = times.map((each) => each[reader]);
      return { name, value: { ...summarize(values), median: pick(values) } };
    }),
  });
  return [
    row("median page", (values) => summarize(values).median),
    row("95th percentile page", (values) => quantile(values, 0.95)),
  ];
}
