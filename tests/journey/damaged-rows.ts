// Rows that a failing disk damaged, in every store: each reader of the store leaves them out and gives the rest, the
// views say how many there are and save them as they are, and the pages of what is whole work on.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer";
import { launchChromium, launchFirefox } from "../browsers/launch.ts";
import { serveSite } from "../site/serve-site.ts";
import { fillSampleLibrary } from "../start/sample-library.ts";
import { type BrowserName, type Driver, startBrowser } from "./driver.ts";
import { clickIn, waitForText } from "./in-view.ts";
import { POLL_MS, waitForPainted } from "./on-page.ts";
import { expectThat, type Steps } from "./steps.ts";
import { type PageStore, serveAcks } from "./store-script.ts";
import { ARTICLE } from "./walk.ts";
import { fillStores } from "./whole-library.ts";

/** The stores that are looked through, each damaged in one row. */
const STORES = 10;
/** Of these, the library page leaves three to the page of choices. */
const OWN_STORES = 7;

export async function damagedRows(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  await steps.step("every reader of the store leaves damaged rows out", () => readAround(name));
  const folder = mkdtempSync(path.join(tmpdir(), "pressmark-damaged-"));
  const site = await serveSite();
  const driver = await startBrowser(name, {
    extension: path.resolve(extension),
    preferences: { "browser.download.folderList": 2, "browser.download.dir": folder },
  });
  try {
    await fillSampleLibrary(driver.control, site);
    await driver.control.evaluate(damageOneOfEach);
    await steps.step("the library says how many records are damaged, and shows the rest", () =>
      walkLibrary(driver, steps, folder),
    );
    await steps.step("the choices say it, too, with what was seen of articles", async () => {
      const options = await driver.openOwn("options.html");
      await waitForText(options, `${STORES} records cannot be read`);
      await steps.picture(options, "damaged-options");
      await options.close();
    });
    await steps.step("an article beside damaged rows is read and marked as ever", async () => {
      const page = await driver.open(site.addressOf(ARTICLE.slug));
      await waitForPainted(page, "quotation");
      await page.close();
    });
  } finally {
    await driver.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function walkLibrary(driver: Driver, steps: Steps, folder: string): Promise<void> {
  const library = await driver.openOwn("library.html");
  await waitForText(library, `${OWN_STORES} records cannot be read`);
  await library.waitForSelector("li.row");
  await steps.picture(library, "damaged-library");
  for (const place of ["#changes", "#corrections", "#officials", "#in-and-out", ""]) {
    await library.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await waitForText(library, `${OWN_STORES} records cannot be read`);
  }
  const rows = await exported(driver, library, folder);
  const stores = new Set(rows.map(({ store }) => store));
  expectThat(stores.size === OWN_STORES && rows.length === OWN_STORES, "one of each", rows);
  const raw = rows.every(({ row }) => row.left === "what is left of it");
  expectThat(raw, "each as it stands in the store", rows);
  await library.close();
}

interface Exported {
  readonly store: string;
  readonly row: { readonly left?: string };
}

/** What the button saves. */
async function exported(driver: Driver, library: Page, folder: string): Promise<Exported[]> {
  if (driver.name === "chromium") {
    const client = await library.createCDPSession();
    await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  }
  await clickIn(library, "button", "Save what is in them");
  const until = performance.now() + 8_000;
  for (;;) {
    const [file] = readdirSync(folder).filter((one) => one.endsWith(".json"));
    const text = file === undefined ? "" : readFileSync(path.join(folder, file), "utf8");
    if (text.endsWith("]\n")) return JSON.parse(text) as Exported[];
    if (performance.now() > until) throw new Error("Expected a saved file, found none");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** In each store that is looked through a row of which little more than its keys is left. */
async function damageOneOfEach(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const [id, left] = ["00000000-damaged", "what is left of it"];
  const row = { id, left, changed: "2031-04-03T08:00:00.000Z", removed: null };
  const rows = {
    articles: { ...row, addresses: ["https://damaged.example/"] },
    annotations: { ...row, articleId: id },
    corrections: row,
    officialsLists: row,
    personDecisions: { ...row, personKeys: ["a"] },
    ownLinks: { ...row, ends: ["a", "b"] },
    remembered: { articleId: id, left, forgotten: null },
    histories: { ...row, articleId: id, alarm: "figure" },
    officials: { origin: id, ordinal: 0, left, surnameKeys: ["a"] },
    marks: { articleId: id, ordinal: 0, left, linkKeys: ["a"] },
  };
  const transaction = database.transaction(Object.keys(rows), "readwrite");
  for (const [store, damaged] of Object.entries(rows)) transaction.objectStore(store).put(damaged);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

async function readAround(name: BrowserName): Promise<void> {
  const site = await serveAcks(false);
  const browser = await (name === "chromium" ? launchChromium : launchFirefox)({});
  try {
    const page = await browser.newPage();
    await page.goto(site.address);
    await page.evaluate(async () => {
      const { store } = globalThis as unknown as { store: PageStore };
      await store.library();
    });
    const { stores, damaged } = wholeAndDamaged();
    await fillStores(page, stores);
    const answers = await page.evaluate(askReaders, { stores: Object.keys(stores), damaged });
    const wrong = answers.filter(({ found }) => found !== "good");
    expectThat(answers.length > 0 && wrong.length === 0, "the whole row from each reader", wrong);
  } finally {
    await browser.close();
    site.close();
  }
}

const SOURCE = "http://paper.example/a";
/** Enough to be found by them. */
const HASHES = Array.from({ length: 20 }, (_, at) => `hash-${at}`);

/**
 * For each store one whole row and, for each of its fields that is no key, one without that field, found by the same
 * keys.
 */
function wholeAndDamaged(): {
  readonly stores: Record<string, readonly object[]>;
  readonly damaged: number;
} {
  const now = "2031-04-03T08:00:00.000Z";
  const own = { id: "good", revision: 1, created: now, changed: now, removed: null };
  const reading = { kind: "highlight" };
  const quote = { type: "TextQuoteSelector", exact: "a", prefix: "", suffix: "" };
  const position = { type: "TextPositionSelector", start: 0, end: 1 };
  const selectors = [{ quote, position, textLength: 1 }];
  const seen = {
    text: "a",
    before: "",
    after: "",
    firstSeen: now,
    lastSeen: now,
    acknowledged: null,
  };
  const form = { name: "Ada Lund", office: null };
  const rows: Record<string, { readonly row: object; readonly keys: readonly string[] }> = {
    articles: {
      row: {
        ...{
          ...own,
          id: "article",
          source: SOURCE,
          addresses: [SOURCE],
          addressKeys: ["key"],
          seen: now,
        },
        ...{ fingerprint: HASHES, words: 1, title: "A", publisher: "P", published: null },
        ...{ byline: null, language: null },
      },
      keys: [
        "id",
        "source",
        "addressKeys",
        "addresses",
        "fingerprint",
        "byline",
        "language",
        "words",
      ],
    },
    annotations: {
      row: {
        ...{ ...own, articleId: "article", note: "", tags: [], colour: "amber", text: "a" },
        ...{ reading, target: { selectors }, state: "exact" },
      },
      keys: ["id", "articleId", "changed", "colour", "state"],
    },
    marks: {
      row: {
        ...{ articleId: "article", ordinal: 0, reading, text: "a", start: 0, end: 1 },
        linkKeys: ["key"],
      },
      keys: ["articleId", "ordinal", "linkKeys"],
    },
    corrections: {
      row: {
        ...{
          ...own,
          source: SOURCE,
          title: "A",
          selectors,
          reading,
          verdict: { is: "not-a-claim" },
        },
        context: { text: "a", spans: [{ start: 0, end: 1 }] },
      },
      keys: ["id", "source"],
    },
    officialsLists: { row: { ...own, name: "A", count: 1 }, keys: ["id"] },
    officials: {
      row: {
        ...{ from: "list", origin: "good", ordinal: 0, surnameKeys: ["lund"] },
        official: { name: "Ada Lund", aliases: [], tenures: [] },
      },
      keys: ["origin", "ordinal", "surnameKeys"],
    },
    personDecisions: {
      row: { ...own, says: "one", one: form, other: { ...form, name: "A" }, personKeys: ["key"] },
      keys: ["id", "personKeys"],
    },
    ownLinks: { row: { ...own, ends: ["a", "b"], reason: "" }, keys: ["id", "ends"] },
    histories: {
      row: {
        ...{ ...own, articleId: "article", watched: "passage", reading, selectors, base: 0 },
        ...{ versions: [seen], current: 0, change: null, alarm: "other" },
      },
      keys: ["id", "articleId", "change", "alarm"],
    },
    remembered: {
      row: {
        ...{ articleId: "good", why: "asked", when: now, site: "a", marks: 1, bytes: 1 },
        forgotten: null,
      },
      keys: ["articleId"],
    },
  };
  let damaged = 0;
  const without = (name: string, row: object, field: string): object => {
    damaged += 1;
    const { [field]: _gone, ...rest } = row as Record<string, unknown>;
    return {
      ...rest,
      ...("id" in rest ? { id: `damaged-${field}` } : {}),
      ...("ordinal" in rest ? { ordinal: damaged } : {}),
      ...(name === "remembered" ? { articleId: `damaged-${field}` } : {}),
      // Of two articles under one address either may be the one that is found.
      ...(name === "articles" ? { source: `http://damaged.example/${field}` } : {}),
    };
  };
  const stores = Object.entries(rows).map(([name, { row, keys }]) => {
    const fields = Object.keys(row).filter((field) => !keys.includes(field));
    return [name, [row, ...fields.map((field) => without(name, row, field))]] as const;
  });
  return { stores: Object.fromEntries(stores), damaged };
}

/** Asks every reader. "good": it gave the whole row, alone or as one among others that it can use. */
async function askReaders(kept: {
  readonly stores: readonly string[];
  readonly damaged: number;
}): Promise<{ readonly reader: string; readonly found: string }[]> {
  type Read = (database: unknown, ...input: unknown[]) => Promise<unknown>;
  const { store } = globalThis as unknown as { store: Record<string, Read> };
  const { stores, damaged } = kept;
  const database = await store.library?.(null);
  const now = "2031-04-03T08:00:00.000Z";
  const source = "http://paper.example/a";
  const hashes = Array.from({ length: 20 }, (_, at) => `hash-${at}`);
  const answers: { reader: string; found: string }[] = [];
  const ask = async (
    reader: string,
    input: readonly unknown[],
    wanted: (got: never) => boolean,
  ) => {
    const read = store[reader];
    const found =
      read === undefined
        ? "no such reader"
        : await read(database, ...input)
            .then((got) => (wanted(got as never) ? "good" : JSON.stringify(got)))
            .catch(String);
    answers.push({ reader, found });
  };
  const one = (got: readonly unknown[]) => got.length === 1;
  const isGood = (got: { readonly id: string } | null) => got?.id === "good";
  const isArticle = (got: { readonly id: string } | null) => got?.id === "article";
  const hasArticle = (got: readonly { readonly id: string; readonly title: string }[]) =>
    got.some(isArticle) && got.every(({ title }) => typeof title === "string");
  await ask("articleBySource", [source], isArticle);
  await ask("articleByAddress", [source], isArticle);
  await ask("articleByAddressKey", [["key"]], isArticle);
  await ask("articlesByFingerprint", [hashes], hasArticle);
  await ask("articlesById", [["article", "damaged-title"]], hasArticle);
  await ask("annotationById", ["good"], isGood);
  await ask("annotationById", ["damaged-text"], (got) => got === null);
  await ask("annotationsByArticle", ["article"], one);
  await ask("annotationsByArticles", [["article"]], (got: Map<string, []>) =>
    one(got.get("article") ?? []),
  );
  await ask("latestAnnotations", [50], one);
  await ask("annotationsInArticles", [["good", "damaged-text", "damaged-tags"]], one);
  await ask("marksOfArticle", ["article"], one);
  await ask("marksByLinkKey", ["key"], one);
  await ask("marksAt", [[["article", 0]]], one);
  await ask("correctionsBySource", [source], one);
  await ask("allCorrections", [], one);
  await ask("allOfficialsLists", [], one);
  await ask("officialsBySurname", [["lund"], null], ({ listed }: { listed: [] }) => one(listed));
  await ask("decisionsByPersonKeys", [["key"]], one);
  await ask("ownLinksOf", [["a"]], one);
  await ask("historiesOfArticle", ["article"], one);
  await ask("alarmedHistories", [], one);
  await ask("historyById", ["damaged-versions"], (got) => got === null);
  await ask("allRemembered", [], one);
  await ask("rememberedById", ["damaged-when"], (got) => got === null);
  await ask(
    "rememberedAmong",
    [["good", "damaged-when"]],
    (got: Map<string, unknown>) => got.size === 1,
  );
  // Of more articles than are remembered, which are then read as a whole.
  const many = ["good", "damaged-when", ...Array.from({ length: 90 }, (_, at) => `other-${at}`)];
  await ask(
    "rememberedAmong",
    [many],
    (got: Map<string, unknown>) => got.size === 1 && got.has("good"),
  );
  const rest = async () => undefined;
  await ask("damagedRows", [stores, rest], (got: []) => got.length === damaged);
  const written: unknown[] = [];
  const hear = { count: rest, before: rest, rows: (_: string, some: []) => written.push(...some) };
  await ask("readTables", [stores, hear], () => written.length === stores.length);
  await ask("changeBody", ["damaged-text", { merge: () => ({}), now }], () => false);
  const refused = answers.pop();
  const isRefused = refused?.found.includes("NoSuchAnnotationError") === true;
  answers.push({ reader: "changeBody", found: isRefused ? "good" : String(refused?.found) });
  return answers;
}
