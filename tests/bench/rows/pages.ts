// What does a page cost before its article is known? The detector beside Readability's quick test, the reader
// beside Readability and Defuddle, in a real Chromium on saved pages whose own scripts rest.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer";
import { launchChromium } from "../../browsers/launch.ts";
import { bundleForPage } from "../bundle.ts";
import { NO_SHARED, sharedPath } from "../corpus.ts";
import type { PageTimes } from "../in-page/pages-page.ts";
import { quantile, summarize } from "../measure.ts";
import { peerName } from "../peers/peer-name.ts";
import type { Row, RowGroup, Subject } from "../row.ts";

const GROUP = "pages";
const PAGES = 100;
const ROUNDS = 5;
/** A page that hangs must not hang the bench. */
const LOAD_MS = 10_000;
const HEADERS = { "Content-Security-Policy": "default-src 'none'" };
const NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND";
const NO_ADDRESS = "https://page.example/untitled";

declare function timeReaders(address: string): PageTimes;

interface SavedPage {
  readonly html: string;
  readonly address: string;
}

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
    return [{ html, address: (url ?? NO_ADDRESS).replace(/#.*$/, "") }];
  });
}

/** For each page the median of its rounds: the first compiles, and any may be interrupted. */
async function timeAll(pages: readonly SavedPage[]): Promise<PageTimes[]> {
  const script = await bundleForPage("tests/bench/in-page/pages-page.ts");
  const browser = await launchChromium({ args: [NO_NETWORK] });
  const times: PageTimes[] = [];
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(script);
    let html = "";
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const respond = request.isNavigationRequest() && request.frame() === page.mainFrame();
      void (respond
        ? request.respond({ contentType: "text/html; charset=utf-8", headers: HEADERS, body: html })
        : request.abort());
    });
    for (const saved of pages) {
      html = saved.html;
      const measured = await timePage(page, saved.address);
      if (measured !== null) times.push(measured);
    }
  } finally {
    await browser.close();
  }
  return times;
}

async function timePage(page: Page, address: string): Promise<PageTimes | null> {
  try {
    await page.goto(address, { waitUntil: "domcontentloaded", timeout: LOAD_MS });
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
  } catch {
    // It leads away from itself, or never ends loading: no page to measure on.
    return null;
  }
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
