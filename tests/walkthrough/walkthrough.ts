// npm run walkthrough: what a new user does, on ten saved pages of the development set, in both browsers: welcome page,
// article after article, cards, saving, popup, what is linked, library, export, and import into a new profile.
// Each step is told with its time; docs/WALKTHROUGH.md says what came of it. Options: --browser chromium|firefox.
// Pictures go to tests/pictures, which is no part of the project: they show other people's pages.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedPath } from "../bench/corpus.ts";
import { buildForTests } from "../journey/build-for.ts";
import { type BrowserName, type Driver, startBrowser } from "../journey/driver.ts";
import { makeSteps, type Steps } from "../journey/steps.ts";
import { shownAddress, startPageProxy } from "../proof/page-proxy.ts";
import { type Article, readArticle } from "./read-article.ts";
import { exportLibrary, importLibrary, lookThroughLibrary, seeWelcome } from "./review-library.ts";

/** In the order of reading; the second of each of the first three pairs tells what its first one tells. */
const PAGES = [
  "shub-7a457a4f71",
  "shub-6ebac05f63",
  "shub-156770d676",
  "shub-c13b9c0e04",
  "shub-bd673bd798",
  "shub-7bb1ca9035",
  "rdb-schema-org-context-object",
  "shub-7de5241947",
  "wcxb-0221",
  "rdb-telegraph",
];

/** Null: the development pages are not here. */
function savedArticles(): readonly Article[] | null {
  const manifest = sharedPath("pages-dev.jsonl");
  if (manifest === null) return null;
  const rows = readFileSync(manifest, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly id: string; readonly url: string | null });
  return PAGES.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    const file = sharedPath("pages-dev", `${id}.html.gz`);
    if (row === undefined || file === null) return [];
    const html = gunzipSync(readFileSync(file)).toString("utf8");
    return [{ id, address: shownAddress(row.url, id), html }];
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
  const visit = async (profile: string, walk: (driver: Driver) => Promise<void>) => {
    const own = { extension, profile: path.join(folder, profile), proxy: proxy.port, downloads };
    const driver = await startBrowser(name, own);
    try {
      await walk(driver);
    } finally {
      await driver.close();
    }
  };
  try {
    await visit("profile", async (driver) => {
      await seeWelcome(driver, steps);
      for (const article of articles) await readArticle({ driver, proxy, steps }, article);
      await lookThroughLibrary(driver, steps, articles.length);
      await exportLibrary(driver, steps, () => readdirSync(downloads));
    });
    const [file] = readdirSync(downloads).filter((one) => one.endsWith(".json"));
    if (file === undefined) throw new Error("Expected an exported backup");
    await visit("new-profile", (driver) =>
      importLibrary(driver, steps, { file: path.join(downloads, file), articles: articles.length }),
    );
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
