// A reader keeps a backup outside the browser, loses the profile, and has everything back in a new one; looks
// at imports before they are made, takes one back, and is told why a file cannot be read.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import type { Page } from "puppeteer";
import { NOT_IN_BACKUP } from "../../src/exchange/tables.ts";
import { library as anyLibrary } from "../exchange/arbitrary-library.ts";
import { serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, viewText, waitForText } from "./in-view.ts";
import { POLL_MS } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { dumpStores, fillStores } from "./whole-library.ts";

const IN_OUT = "library.html#in-and-out";
const LOCAL = Object.keys(NOT_IN_BACKUP);
/** Enough to have every kind of record, and text of every kind. */
const DRAWN = 12;

interface Context {
  readonly name: BrowserName;
  readonly extension: string;
  readonly steps: Steps;
  /** Holds profiles, downloads and the files that are imported. */
  readonly folder: string;
}

export async function inOut(name: BrowserName, extension: string, steps: Steps): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark-in-out-"));
  const context: Context = { name, extension: path.resolve(extension), steps, folder };
  try {
    const { dump, backup } = await visit(context, "profile", walkBackup);
    rmSync(path.join(folder, "profile"), { recursive: true, force: true });
    await visit(context, "new-profile", async (driver) => {
      await walkRestore(context, driver, { dump, backup });
      await walkRefusals(context, driver, dump);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function visit<Value>(
  context: Context,
  profile: string,
  walk: (driver: Driver, context: Context) => Promise<Value>,
): Promise<Value> {
  const { name, extension, folder } = context;
  const driver = await startBrowser(name, {
    extension,
    profile: path.join(folder, profile),
    downloads: path.join(folder, "downloads"),
    preferences: { "extensions.webextOptionalPermissionPrompts": false },
  });
  try {
    return await walk(driver, context);
  } finally {
    await driver.close();
  }
}

/** Several libraries in one: keys are random, and each store has the rows of all. */
function drawnStores(): Record<string, unknown[]> {
  const stores: Record<string, unknown[]> = {};
  const sources = new Set<unknown>();
  for (const drawn of fc.sample(anyLibrary, DRAWN)) {
    for (const [store, rows] of Object.entries(drawn)) {
      const fresh = rows.filter(({ source }) => store !== "articles" || !sources.has(source));
      for (const { source } of fresh) sources.add(source);
      stores[store] = [...(stores[store] ?? []), ...fresh];
    }
  }
  return stores;
}

/** The shared libraries that rows stand in: their names are in the backup, and what was in them is in them again. */
async function keepLibraries(
  page: Page,
  stores: Record<string, readonly unknown[]>,
): Promise<void> {
  const rows = Object.values(stores).flat() as readonly { readonly library?: string }[];
  const ids = new Set(rows.flatMap(({ library }) => library ?? []));
  const off = { remote: null, last: null, problem: null, failures: 0, next: null };
  const libraries = [...ids].map((id) => ({ id, name: "Desk", ...off }));
  await page.evaluate((kept) => chrome.storage.local.set({ libraries: kept }), libraries);
}

async function walkBackup(
  driver: Driver,
  { steps, folder }: Context,
): Promise<{ readonly dump: string; readonly backup: string }> {
  const site = await serveSite();
  try {
    await fillSampleLibrary(driver.control, site);
  } finally {
    await site.close();
  }
  const stores = drawnStores();
  await keepLibraries(driver.control, stores);
  await fillStores(driver.control, stores);
  const page = await driver.openOwn(IN_OUT);
  await page.setViewport({ width: 1100, height: 1300 });
  await steps.step("backups begin where the reader wants them", async () => {
    await waitForText(page, "Never saved outside the browser");
    if (driver.name === "chromium") await pickOwnFolder(page);
    const button = driver.name === "chromium" ? "Choose a folder" : "Downloads/Pressmark";
    await clickIn(page, "button", button);
    await waitForText(page, "Last saved outside the browser");
    await takePictures(driver, steps, page, "in-out");
  });
  await steps.step("a change is in the backup a moment later", async () => {
    const annotation = await annotationOf(page);
    await waitForBackup({ driver, page, folder }, (text) => text.includes(annotation));
    await ask(page, "remove-annotation", { id: annotation, basedOn: null });
    await waitForBackup({ driver, page, folder }, (text) =>
      text.slice(text.lastIndexOf('"pressmark:removed"')).includes(annotation),
    );
  });
  await steps.step("what may not be written is due, and the popup says so", async () => {
    await forbidWriting(driver, page);
    const annotation = await annotationOf(page);
    await ask(page, "change-annotation", {
      id: annotation,
      body: { note: "Asked again.", tags: ["levy"], colour: "rose" },
      basedOn: null,
      draftKey: null,
    });
    await waitForText(page, "Backup due");
    const popup = await driver.openOwn("popup.html");
    await waitForText(popup, "Backup due");
    await popup.close();
  });
  const backup = await steps.step("asked again, the browser lets it be written", async () => {
    await clickIn(page, "button", "Save now");
    return await waitForBackup({ driver, page, folder }, (text) => text.includes("Asked again."));
  });
  await steps.step("the popup tells when it was saved", async () => {
    const popup = await driver.openOwn("popup.html");
    await popup.waitForSelector(".foot-outside[title^='Last saved outside the browser']");
    expectThat(
      !(await viewText(popup)).includes("Backup due"),
      "nothing due",
      await viewText(popup),
    );
    await popup.close();
  });
  return { dump: await dumpStores(page, LOCAL), backup };
}

/** In place of the browser's own window, which nobody could click: a folder of the browser's own storage. */
async function pickOwnFolder(page: Page): Promise<void> {
  await page.evaluate(() => {
    const showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory();
      return await root.getDirectoryHandle("Pressmark backups", { create: true });
    };
    Object.assign(globalThis, { showDirectoryPicker });
  });
}

/** As when the last page of ours was closed in Chrome, or the reader took the permission back in Firefox. */
async function forbidWriting(driver: Driver, page: Page): Promise<void> {
  if (driver.name === "firefox") {
    await page.evaluate(() => chrome.permissions.remove({ permissions: ["downloads"] }));
    return;
  }
  const target = await driver.browser.waitForTarget((one) => one.type() === "service_worker");
  const worker = await target.worker();
  await worker?.evaluate(() => {
    Object.assign(FileSystemHandle.prototype, { queryPermission: async () => "prompt" });
  });
}

/** A living annotation of the sample. */
async function annotationOf(page: Page): Promise<string> {
  const dump = await dumpStores(page, LOCAL);
  const line = dump.split("\n").find((one) => one.startsWith("annotations ")) ?? "";
  const rows = JSON.parse(line.slice("annotations ".length)) as {
    readonly id: string;
    readonly removed: string | null;
    readonly tags: readonly string[];
  }[];
  const found = rows.find(({ removed, tags }) => removed === null && tags.includes("levy"));
  return found?.id ?? "none";
}

async function ask(page: Page, name: string, input: unknown): Promise<void> {
  await page.evaluate(
    async (message) => {
      await chrome.runtime.sendMessage(message);
    },
    { to: "background", name, input },
  );
}

interface Watched {
  readonly driver: Driver;
  readonly page: Page;
  readonly folder: string;
}

/** The backup, once it holds what is asked for. */
async function waitForBackup(
  { driver, page, folder }: Watched,
  holds: (text: string) => boolean,
): Promise<string> {
  const until = performance.now() + 15_000;
  for (;;) {
    const text = await backupText(driver, page, folder);
    if (holds(text)) return text;
    expectThat(performance.now() < until, "the change in the backup", text.length);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Empty: not written yet, or put in its place just now. */
async function backupText(driver: Driver, page: Page, folder: string): Promise<string> {
  if (driver.name === "firefox") {
    const downloads = path.join(folder, "downloads", "Pressmark");
    const [file] = existsSync(downloads) ? readdirSync(downloads) : [];
    return file === undefined ? "" : readFileSync(path.join(downloads, file), "utf8");
  }
  return await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const own = await root.getDirectoryHandle("Pressmark backups");
    const files = (own as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values();
    for await (const entry of files) {
      // Beside it stands, for a moment, the file that is to take its place.
      if (!entry.name.endsWith(".json")) continue;
      const isSwapped = (error: unknown) =>
        error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name);
      return await entry
        .getFile()
        .then((file) => file.text())
        .catch((error: unknown) => (isSwapped(error) ? "" : Promise.reject(error)));
    }
    return "";
  });
}

async function takePictures(driver: Driver, steps: Steps, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await steps.picture(page, name);
  if (driver.name === "firefox") return;
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await steps.picture(page, `${name}-dark`);
  await page.emulateMediaFeatures([]);
}

async function choose(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector("input[type=file]");
  await field?.uploadFile(file);
}

async function walkRestore(
  { steps, folder }: Context,
  driver: Driver,
  kept: { readonly dump: string; readonly backup: string },
): Promise<void> {
  const file = path.join(folder, "restore.json");
  writeFileSync(file, kept.backup);
  const page = await driver.openOwn(IN_OUT);
  await page.setViewport({ width: 1100, height: 1300 });
  const empty = await dumpStores(page, LOCAL);
  await steps.step(
    "in a new profile the backup is looked at first, and nothing is kept",
    async () => {
      await choose(page, file);
      await waitForText(page, "Take over the settings");
      await waitForText(page, "New, for example");
      await takePictures(driver, steps, page, "in-out-preview");
      expectThat((await dumpStores(page, LOCAL)) === empty, "an empty library", "records");
    },
  );
  await steps.step("imported, the library is what it was before the profile was lost", async () => {
    await clickIn(page, ".main-button", "Import");
    await waitForText(page, "Imported restore.json");
    const now = await dumpStores(page, LOCAL);
    expectThat(now === kept.dump, "the same library", firstDifference(now, kept.dump));
  });
  await steps.step("each format gives its file", async () => {
    const names = await exportAll(page);
    expectThat(names.join(" ") === EXPORTED.join(" "), "a file of each format", names);
  });
  await steps.step("the same file again brings nothing", async () => {
    await choose(page, file);
    await waitForText(page, "Already there");
    const counts = await page.$$eval(".in-out-counts tbody tr", (rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
    );
    const fresh = counts.filter(([, added, , differs]) => added !== "0" || differs !== "0");
    expectThat(counts.length > 3 && fresh.length === 0, "nothing new or different", counts);
    await clickIn(page, "button", "Cancel");
  });
  await steps.step("the import is taken back in one step, and made again", async () => {
    await watchNotices(page);
    await clickIn(page, "button", "Take back the last import");
    await waitForText(page, "The import was taken back.");
    const meanwhile = await noticesMeanwhile(page);
    expectThat(meanwhile.length === 0, "no notice of before while it is taken back", meanwhile);
    expectThat((await dumpStores(page, LOCAL)) === empty, "an empty library again", "records");
    await choose(page, file);
    await waitForText(page, "New, for example");
    await clickIn(page, ".main-button", "Import");
    await waitForText(page, "Imported restore.json");
    const now = await dumpStores(page, LOCAL);
    expectThat(now === kept.dump, "the same library", firstDifference(now, kept.dump));
  });
}

/** Writes down each notice that stands beside a progress bar: what it says is over by then. */
function watchNotices(page: Page): Promise<void> {
  return page.evaluate(() => {
    const meanwhile: string[] = [];
    const look = () => {
      const notice = document.querySelector<HTMLElement>(".notice")?.innerText ?? "";
      if (document.querySelector("progress") !== null && notice !== "") meanwhile.push(notice);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { noticesMeanwhile: meanwhile });
  });
}

const noticesMeanwhile = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () => (globalThis as unknown as { noticesMeanwhile: readonly string[] }).noticesMeanwhile,
  );

/** Names of the files without their dates, in the order of the formats. */
const EXPORTED = [
  "pressmark-backup.json",
  "pressmark.json",
  "pressmark-hypothesis.json",
  "pressmark.zip",
  "pressmark-readwise.csv",
  "pressmark-report.html",
];

/** Exports everything in each format; the browser is not asked to save, but watched. */
async function exportAll(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download.replace(/-\d{4}-\d{2}-\d{2}/, ""));
    };
    Object.assign(globalThis, { exportedNames: names });
  });
  const exported = () =>
    page.evaluate(() => (globalThis as unknown as { exportedNames: string[] }).exportedNames);
  for (const [at, label] of EXPORT_LABELS.entries()) {
    await clickIn(page, ".in-out-radios label", label);
    await clickIn(page, ".in-out-panel .main-button", "Export");
    await page.waitForFunction(
      (count) =>
        (globalThis as unknown as { exportedNames: string[] }).exportedNames.length === count,
      { timeout: 8_000, polling: POLL_MS },
      at + 1,
    );
  }
  return await exported();
}
const EXPORT_LABELS = [
  "Backup Everything",
  "Web Annotation W3C",
  "Hypothesis JSON",
  "Markdown One note",
  "Readwise CSV",
  "Report A plain",
];

function firstDifference(found: string, wanted: string): unknown {
  let at = 0;
  while (at < wanted.length && found[at] === wanted[at]) at += 1;
  return { found: found.slice(at - 60, at + 60), wanted: wanted.slice(at - 60, at + 60) };
}

/** What the reader is told of each; none of them changes anything. */
const REFUSED: readonly {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly told: string;
}[] = [
  {
    name: "bomb.zip",
    bytes: () => zipSync({ "a.json": new Uint8Array(8_000_000) }, { level: 9 }),
    told: "This is a zip archive",
  },
  { name: "half.json", bytes: () => utf8('{"annotations": [{"id": "x"'), told: "breaks off here" },
  { name: "deep.json", bytes: () => utf8("[".repeat(100_000)), told: "nested too deep" },
  { name: "other.json", bytes: () => utf8('{"a": {"__proto__": [1]}}'), told: "none of the files" },
  { name: "picture.json", bytes: () => new Uint8Array([0, 1, 0, 0, 9, 200]), told: "no text file" },
  {
    name: "latin.json",
    bytes: () => Buffer.from('{"annotations": ["é"]}', "latin1"),
    told: "save it as UTF-8",
  },
  {
    name: "long.json",
    bytes: () => utf8(`{"annotations": ["${"a".repeat(16_100_000)}`),
    told: "A record is longer than",
  },
];
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** A highlight with letters that the two encodings write differently. */
const HIGHLIGHT = "Highlight,URL,Note\r\nzwölf Fähren,https://paper.example/f,“schön”\r\n";
const READ: readonly { readonly name: string; readonly bytes: () => Uint8Array }[] = [
  { name: "utf16.csv", bytes: () => Buffer.from(`\ufeff${HIGHLIGHT}`, "utf16le") },
  { name: "bom.csv", bytes: () => utf8(`\ufeff${HIGHLIGHT}`) },
  {
    name: "windows.csv",
    // 0x93 and 0x94 are the quotation marks of Windows-1252.
    bytes: () => Buffer.from(HIGHLIGHT.replace("“", "\u0093").replace("”", "\u0094"), "latin1"),
  },
];

async function walkRefusals(
  { steps, folder }: Context,
  driver: Driver,
  dump: string,
): Promise<void> {
  const page = await driver.openOwn(IN_OUT);
  await page.setViewport({ width: 1100, height: 1300 });
  await steps.step("what cannot be read is told, each with its reason", async () => {
    for (const { name, bytes, told } of REFUSED) {
      const file = path.join(folder, name);
      writeFileSync(file, bytes());
      await choose(page, file);
      await waitForText(page, told);
      const open = await page.$$eval(".in-out-preview button", (buttons) => buttons.length);
      if (open > 0) {
        expectThat(open === 1, "no way to import it", open);
        await clickIn(page, ".in-out-preview button", "Cancel");
      }
    }
  });
  await steps.step("UTF-16, a byte order mark and old Windows' letters are read", async () => {
    for (const { name, bytes } of READ) {
      const file = path.join(folder, name);
      writeFileSync(file, bytes());
      await choose(page, file);
      await waitForText(page, "zwölf Fähren");
      await waitForText(page, "“schön”");
      await clickIn(page, ".in-out-preview button", "Cancel");
    }
  });
  await steps.step("none of them changed anything", async () => {
    const now = await dumpStores(page, LOCAL);
    expectThat(now === dump, "the same library", firstDifference(now, dump));
  });
}
