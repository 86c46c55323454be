// What does a page cost before its article is known? The detector beside Readability's quick test, the reader
// beside Readability and Defuddle, in a real Chromium on saved pages whose own scripts rest.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer";
import { bundleForPage } from "../bundle.ts";
import { NO_SHARED, sharedPath } from "../corpus.ts";
import type { ReaderName } from "../in-page/pages-page.ts";
import { quantile, summarize } from "../measure.ts";
import { peerName } from "../peers/peer-name.ts";
import type { Row, RowGroup, Subject } from "../row.ts";
import { addressOf, onSavedPages, type SavedPage } from "../saved-pages.ts";

const GROUP = "pages";
const PAGES = 100;
const ROUNDS = 5;

declare function timeReaders(
  names: readonly ReaderName[],
  address: string,
  rounds: number,
): number[][];

const READABILITY = peerName("Readability", "@mozilla/readability");
const DETECTORS = {
  detector: "Pressmark: detector",
  isProbablyReaderable: `${READABILITY}: isProbablyReaderable`,
} as const;
const READERS = {
  reader: "Pressmark: reader",
  readability: `${READABILITY}: parse`,
  defuddle: peerName("Defuddle", "defuddle"),
} as const;

type Names = Readonly<Partial<Record<ReaderName, string>>>;

export const pagesRows: RowGroup = {
  name: GROUP,
  async measure() {
    const manifest = sharedPath("pages-dev.jsonl");
    if (manifest === null) return { group: GROUP, skipped: NO_SHARED };
    const all = pagesIn(manifest);
    const others = all.filter(({ label }) => label === "non-article");
    return [
      ...(await rowsOf("is it an article, of pages that are none", DETECTORS, others)),
      ...(await rowsOf("body and metadata", READERS, all)),
    ];
  },
};

interface ManifestRow {
  readonly id: string;
  readonly url: string | null;
  readonly label: string;
}

const pagesIn = (manifest: string): ManifestRow[] =>
  readFileSync(manifest, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ManifestRow);

/** The first hundred. */
function savedPages(rows: readonly ManifestRow[]): SavedPage[] {
  return rows.slice(0, PAGES).flatMap(({ id, url }) => {
    const file = sharedPath("pages-dev", `${id}.html.gz`);
    if (file === null) return [];
    const html = gunzipSync(readFileSync(file)).toString("utf8");
    // A clock of microseconds is for secure pages alone.
    return [{ html, address: addressOf(url).replace(/^http:/, "https:") }];
  });
}

/** On one page: the first time, when nothing is compiled, and the median of all rounds. */
interface PageTimes {
  readonly first: number;
  readonly median: number;
}

/** `turn` says who begins: whoever is asked first meets a page whose parts nobody has asked for yet. */
async function timePage(
  page: Page,
  { address }: SavedPage,
  { names, turn }: { readonly names: readonly ReaderName[]; readonly turn: number },
): Promise<PageTimes[]> {
  const begins = turn % names.length;
  const inTurn = [...names.slice(begins), ...names.slice(0, begins)];
  const times = await page.evaluate(
    (readers, url, rounds) => timeReaders(readers, url, rounds),
    inTurn,
    address,
    ROUNDS,
  );
  return names.map((name) => {
    const rounds = times[inTurn.indexOf(name)] ?? [];
    return { first: rounds[0] ?? 0, median: summarize(rounds).median };
  });
}

/** Rows for the page in the middle, and for the page that only five of a hundred exceed. */
async function rowsOf(
  measured: string,
  names: Names,
  manifest: readonly ManifestRow[],
): Promise<Row[]> {
  const script = await bundleForPage("tests/bench/in-page/pages-page.ts");
  const readers = Object.keys(names) as ReaderName[];
  const pages = savedPages(manifest);
  let turn = 0;
  const read = await onSavedPages(script, pages, (page, saved) =>
    timePage(page, saved, { names: readers, turn: turn++ }),
  );
  const times = read.filter((each) => each !== null);
  const row = (
    which: string,
    time: keyof PageTimes,
    pick: (values: readonly number[]) => number,
  ): Row => ({
    group: GROUP,
    measured: `${measured}, ${times.length} pages in Chromium: ${which}`,
    unit: "ms",
    subjects: readers.map((reader, index): Subject => {
      const values = times.flatMap((each) => each[index]?.[time] ?? []);
      return {
        name: names[reader] ?? reader,
        value: { ...summarize(values), median: pick(values) },
      };
    }),
  });
  const middle = (values: readonly number[]) => summarize(values).median;
  return [
    row("median page", "median", middle),
    row("95th percentile page", "median", (values) => quantile(values, 0.95)),
    row("median page, the first time", "first", middle),
  ];
}
