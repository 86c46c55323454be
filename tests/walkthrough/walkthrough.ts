// npm run walkthrough: the whole journey of a new user, on ten saved pages of the development set, in both browsers:
// welcome page, article after article, cards, saving, popup, what is linked, a page that changed, library, each format
// out, in again into new profiles, choices, forgetting. Each step is told with its time; docs/WALKTHROUGH.md says what
// came of it. Options: --browser chromium|firefox.
// Pictures go to tests/pictures, which is no part of the project: they show other people's pages.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedPath } from "../bench/corpus.ts";
import { buildForTests } from "../journey/build-for.ts";
import { type BrowserName, startBrowser } from "../journey/driver.ts";
import { makeSteps, type Steps } from "../journey/steps.ts";
import { shownAddress, startPageProxy } from "../proof/page-proxy.ts";
import { exportAll, importAll } from "./out-and-in.ts";
import { type Article, readArticle, type Saved, type Walk } from "./read-article.ts";
import { chooseAndForget, lookThroughLibrary, seeWelcome } from "./review-library.ts";
import { seeChange } from "./see-change.ts";

/**
 * In the order of reading, with what is saved of each; the second of each of the first three pairs tells what its first
 * one tells. The last is kept without saving anything, so that there is something to forget.
 */
const PAGES: readonly (readonly [id: string, saves: Article["saves"]])[] = [
  ["shub-7a457a4f71", "quotation"],
  ["shub-6ebac05f63", "quotation"],
  ["shub-156770d676", "quotation"],
  ["shub-c13b9c0e04", "claim"],
  ["shub-bd673bd798", "official"],
  ["shub-7bb1ca9035", "official"],
  ["rdb-schema-org-context-object", "claim"],
  ["shub-7de5241947", "quotation"],
  ["wcxb-0221", "quotation"],
  ["rdb-telegraph", null],
];

/** Null: the development pages are not here. */
function savedArticles(): readonly Article[] | null {
  const manifest = sharedPath("pages-dev.jsonl");
  if (manifest === null) return null;
  const rows = readFileSync(manifest, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly id: string; readonly url: string | null });
  return PAGES.flatMap(([id, saves]) => {
    const row = rows.find((one) => one.id === id);
    const file = sharedPath("pages-dev", `${id}.html.gz`);
    if (row === undefined || file === null) return [];
    const html = gunzipSync(readFileSync(file)).toString("utf8");
    return [{ id, address: shownAddress(row.url, id), html, saves }];
  });
}

async function walkIn(
  name: BrowserName,
  articles: readonly Article[],
  steps: Steps,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark-walkthrough-"));
  const downloads = path.join(folder, "downloads");
  mkdirSync(downloads);
  const proxy = await startPageProxy();
  const extension = buildForTests(name);
  const visit = async <Value>(profile: string, work: (walk: Walk) => Promise<Value>) => {
    const own = { extension, profile: path.join(folder, profile), proxy: proxy.port, downloads };
    const driver = await startBrowser(name, own);
    try {
      return await work({ driver, proxy, steps });
    } finally {
      await driver.close();
    }
  };
  try {
    const { files, saved } = await visit("profile", async (walk) => {
      await seeWelcome(walk);
      const saved: Saved[] = [];
      for (const article of articles) saved.push(...(await readArticle(walk, article)));
      await seeChange(walk, saved);
      const ids = saved.map(({ article }) => article.id);
      await lookThroughLibrary(walk, ids);
      const files = await exportAll(walk, downloads);
      const [first] = articles;
      if (first !== undefined) await chooseAndForget(walk, first, ids.length);
      return { files, saved: ids.length };
    });
    await importAll(files, saved, visit);
  } finally {
    await proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const articles = savedArticles();
if (articles === null || articles.length < PAGES.length) {
  console.log("SKIPPED: the development pages are absent");
  process.exit(0);
}
const at = process.argv.indexOf("--browser");
const chosen = at > 0 ? process.argv[at + 1] : null;
let failed = 0;
for (const name of ["chromium", "firefox"] satisfies BrowserName[]) {
  if (chosen !== null && chosen !== name) continue;
  const steps = makeSteps(path.resolve("tests", "pictures"), `walkthrough-${name}`);
  await walkIn(name, articles, steps).catch((error: unknown) => steps.fail("the walk", error));
  console.log(`${name}: ${steps.passed} passed, ${steps.failed} failed`);
  failed += steps.failed;
}
process.exit(failed === 0 ? 0 : 1);
