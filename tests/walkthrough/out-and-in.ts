// Each format out, and what Pressmark reads of them in again, where nothing is yet.

import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer";
import { FORMAT_NAMES, FORMATS } from "../../src/exchange/formats.ts";
import type { Driver } from "../journey/driver.ts";
import { clickIn, viewText, waitForText } from "../journey/in-view.ts";
import { POLL_MS } from "../journey/on-page.ts";
import { expectThat } from "../journey/steps.ts";
import { readLocales } from "../locales/read-locales.ts";
import { tryStep, type Walk } from "./read-article.ts";
import { summaryOf } from "./review-library.ts";

const SIZE = { width: 1180, height: 900 };
const ENGLISH = readLocales().get("en") ?? {};
const labelOf = (name: string): string => ENGLISH[name]?.message ?? name;

const CHOICES = [
  { name: "backup", label: labelOf("formatBackup") },
  ...FORMAT_NAMES.map((name) => ({ name, label: labelOf(FORMATS[name].name) })),
];
/** What the import reads, and from that it makes. */
const READ_BACK = ["backup", "web-annotation", "hypothesis", "readwise"];

async function openInOut(driver: Driver): Promise<Page> {
  const page = await driver.openOwn("library.html#in-and-out");
  await page.setViewport(SIZE);
  return page;
}

/** The file of each format, by the format's name. */
export async function exportAll(
  { driver, steps }: Walk,
  downloads: string,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const page = await openInOut(driver);
  for (const { name, label } of CHOICES) {
    const file = await tryStep(steps, `export: ${label}`, async () => {
      const before = new Set(readdirSync(downloads));
      await clickIn(page, ".in-out-format", label);
      await clickIn(page, ".in-out button.main-button", "Export");
      return path.join(downloads, await newFile(downloads, before));
    });
    if (file !== null) files.set(name, file);
  }
  await steps.picture(page, "export");
  await page.close();
  return files;
}

const SAVED_WITHIN_MS = 15_000;

async function newFile(folder: string, before: ReadonlySet<string>): Promise<string> {
  const until = performance.now() + SAVED_WITHIN_MS;
  for (;;) {
    // Browsers write beside the name first.
    const found = readdirSync(folder).find(
      (name) => !before.has(name) && !/\.(?:crdownload|part|tmp)$|^\.com\./.test(name),
    );
    if (found !== undefined) return found;
    if (performance.now() > until) throw new Error(`Expected a new file in ${folder}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Each file into a profile of its own. `visit` starts one that is empty. */
export async function importAll(
  files: ReadonlyMap<string, string>,
  saved: number,
  visit: (profile: string, work: (walk: Walk) => Promise<void>) => Promise<void>,
): Promise<void> {
  for (const name of READ_BACK) {
    const file = files.get(name);
    if (file === undefined) continue;
    await visit(`import-${name}`, (walk) => importOne(walk, { name, file, saved }));
  }
}

async function importOne(
  { driver, steps }: Walk,
  { name, file, saved }: { readonly name: string; readonly file: string; readonly saved: number },
): Promise<void> {
  const page = await openInOut(driver);
  await tryStep(steps, `import of ${name}: what it would do is shown first`, async () => {
    const field = await page.waitForSelector("input[type=file]");
    await field?.uploadFile(file);
    await waitForText(page, "What the file would do");
    await steps.picture(page, `import-${name}-preview`);
  });
  await tryStep(steps, `import of ${name}: everything is there`, async () => {
    await clickIn(page, "button.main-button", "Import");
    await waitForText(page, "Imported");
    await page.evaluate(() => {
      location.hash = "";
    });
    await waitForText(page, summaryOf(saved));
    const text = await viewText(page);
    expectThat(text.includes("walk"), "the tag", text);
    await steps.picture(page, `import-${name}`);
  });
  await page.close();
}
