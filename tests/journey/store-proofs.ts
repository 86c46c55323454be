// That the store loses nothing that it acknowledged and keeps nothing by halves: the browser killed in a burst
// of saves, a write that fails in the middle, a database deleted under a running page, twenty tabs at once. Run
// short by `npm test`; PRESSMARK_SOAK=1 kills a hundred times (or PRESSMARK_KILLS), and until a store that answers early is caught,
// and opens the twenty tabs in both browsers (many-writers.ts has twenty in one).

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "puppeteer";
import { launchChromium, launchFirefox } from "../browsers/launch.ts";
import type { BrowserName } from "./driver.ts";
import { killWhole, tidied } from "./kill-browser.ts";
import { expectThat, type Steps } from "./steps.ts";
import { type AckSite, type PageStore, serveAcks } from "./store-script.ts";

const SOAK = process.env.PRESSMARK_SOAK === "1";
const KILLS = Number(process.env.PRESSMARK_KILLS ?? (SOAK ? 100 : 1));
/** Of a store that answers early; one is caught long before. */
const MOST_CONTROL_KILLS = 60;
const TABS = 20;

const launch = (name: BrowserName, profile?: string): Promise<Browser> => {
  const options = profile === undefined ? {} : { profile };
  return name === "chromium" ? launchChromium(options) : launchFirefox(options);
};

export async function storeProofs(
  name: BrowserName,
  _extension: string,
  steps: Steps,
): Promise<void> {
  const site = await serveAcks(false);
  try {
    await apart(() =>
      steps.step(`killed ${KILLS} times in a burst of saves, nothing is lost`, async () => {
        const { lost, halves, saved, repeated } = await killInBursts(name, site, KILLS);
        steps.see(`${saved} saves acknowledged, ${lost} lost, ${halves} kept by halves`);
        if (repeated > 0) steps.see(`${repeated} starts of the browser failed and were made again`);
        expectThat(saved > 0 && lost === 0 && halves === 0, "all, and all of it", { lost, halves });
      }),
    );
    if (SOAK) {
      await apart(() =>
        steps.step("a store that answers early is caught", () => catchEarly(name, steps)),
      );
    }
    const browser = await launch(name);
    try {
      await failing(browser, site, steps);
      if (SOAK) {
        await steps.step(`${TABS} tabs save at once, and all is there`, () =>
          manyTabs(browser, site),
        );
      }
    } finally {
      await browser.close();
    }
  } finally {
    site.close();
  }
}

/** The step counts and tells its own failure; what comes after does not rest on it. */
async function apart(step: () => Promise<void>): Promise<void> {
  await step().catch(() => undefined);
}

interface Outcome {
  readonly saved: number;
  readonly lost: number;
  readonly halves: number;
  /** Rounds and looks that began anew, since the browser did not start. */
  readonly repeated: number;
}

/** Of a few hundred starts on a busy machine some fail, and say nothing of the store. */
const MOST_TRIES = 5;

async function surely<Value>(work: () => Promise<Value>, onAgain: () => void): Promise<Value> {
  for (let left = MOST_TRIES - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      onAgain();
    }
  }
}

async function killInBursts(name: BrowserName, site: AckSite, kills: number): Promise<Outcome> {
  const profile = mkdtempSync(path.join(tmpdir(), "pressmark-kill-"));
  let [saved, lost, halves, repeated] = [0, 0, 0, 0];
  const again = () => {
    repeated += 1;
  };
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      site.forget();
      await surely(() => killOnce(name, site, profile), again);
      const acknowledged = new Set(site.acknowledged);
      const kept = await surely(() => keptOn(name, site, profile), again);
      saved += acknowledged.size;
      lost += [...acknowledged].filter((id) => !kept.whole.includes(id)).length;
      halves += kept.halves;
    }
  } finally {
    // Processes of a killed browser write on for a moment, and what they write is in the way.
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 });
  }
  return { saved, lost, halves, repeated };
}

/** What is in the profile's library, seen by a browser that is started on it. */
async function keptOn(name: BrowserName, site: AckSite, profile: string): Promise<Kept> {
  await tidied(profile);
  const browser = await launch(name, profile);
  try {
    return await keptIn(await open(browser, site));
  } finally {
    await browser.close();
  }
}

/** At a moment of its own in each round: after the first few saves, up to a few hundred milliseconds on. */
async function killOnce(name: BrowserName, site: AckSite, profile: string): Promise<void> {
  const browser = await launch(name, profile);
  const ended = new Promise((resolve) => browser.process()?.once("exit", resolve));
  const page = await open(browser, site).catch((error: unknown) => {
    killWhole(browser);
    throw error;
  });
  const burst = page.evaluate(saveWithoutEnd).catch(() => undefined);
  const wanted = 1 + Math.floor(Math.random() * 40);
  const until = performance.now() + 20_000;
  while (site.acknowledged.size < wanted && performance.now() < until) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  killWhole(browser);
  await Promise.all([ended, burst]);
  await tidied(profile);
}

async function catchEarly(name: BrowserName, steps: Steps): Promise<void> {
  const site = await serveAcks(true);
  try {
    for (let kills = 1; kills <= MOST_CONTROL_KILLS; kills += 1) {
      const { lost } = await killInBursts(name, site, 1);
      if (lost === 0) continue;
      steps.see(`caught at kill ${kills}: ${lost} lost`);
      return;
    }
    throw new Error(`Expected a loss within ${MOST_CONTROL_KILLS} kills, found none`);
  } finally {
    site.close();
  }
}

async function open(browser: Browser, site: AckSite): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.evaluate(defineSave);
  return page;
}

/** `globalThis.save(id)`: an annotation with its article, two marks and two histories. */
function defineSave(): void {
  const { store } = globalThis as unknown as { store: PageStore };
  const save = async (id: string) => {
    const now = new Date().toISOString();
    const articleId = `article-${id}`;
    const own = { revision: 1, created: now, changed: now, removed: null };
    const source = `http://paper.example/${id}`;
    await store.putAnnotation(await store.library(), {
      article: { id: articleId, source, addresses: [source], ...own },
      annotation: { id, articleId, note: "", tags: [], colour: "amber", ...own },
      marks: [0, 1].map((ordinal) => ({ articleId, ordinal, linkKeys: ["a"] })),
      officials: [],
      histories: [
        { id, articleId },
        { id: `mark-${id}`, articleId },
      ],
    });
  };
  Object.assign(globalThis, { save });
}

declare const save: (id: string) => Promise<void>;

/** Several at a time, as tabs do; each told to the site as soon as it is acknowledged. */
async function saveWithoutEnd(): Promise<void> {
  const one = async () => {
    for (;;) {
      const id = crypto.randomUUID();
      await save(id);
      void fetch(`/ack/${id}`);
    }
  };
  await Promise.all([one(), one(), one()]);
}

/** What is in the library: ids with all that belongs to them, and how many lack something. */
interface Kept {
  readonly whole: readonly string[];
  readonly halves: number;
}

function keptIn(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const { store } = globalThis as unknown as { store: PageStore };
    const database = (await store.library()) as unknown as {
      getAllKeys(name: string): Promise<unknown[]>;
    };
    const keys = async (name: string) => new Set((await database.getAllKeys(name)).map(String));
    const [annotations, articles, marks, histories] = await Promise.all(
      ["annotations", "articles", "marks", "histories"].map(keys),
    );
    const ids = new Set([...(articles ?? [])].map((id) => id.replace("article-", "")));
    for (const id of annotations ?? []) ids.add(id);
    const isWhole = (id: string) =>
      annotations?.has(id) &&
      articles?.has(`article-${id}`) &&
      marks?.has(`article-${id},0`) &&
      marks.has(`article-${id},1`) &&
      histories?.has(id) &&
      histories.has(`mark-${id}`);
    const whole = [...ids].filter(isWhole);
    return { whole, halves: ids.size - whole.length };
  });
}

async function failing(browser: Browser, site: AckSite, steps: Steps): Promise<void> {
  const page = await open(browser, site);
  await steps.step("a disk that is full in the middle of a save leaves nothing of it", async () => {
    const failed = await page.evaluate(failAtEachPut);
    expectThat(failed.length === 6, "a failure at each of six records", failed);
    const refused = failed.every((error) => error === "QuotaExceededError");
    expectThat(refused, "the disk's own error each time", failed);
    const { whole, halves } = await keptIn(page);
    expectThat(whole.length === 0 && halves === 0, "nothing kept", { whole, halves });
  });
  await steps.step("a clock that goes back by hours makes no change an older one", async () => {
    const wrong = await page.evaluate(setClockBack);
    expectThat(wrong.length === 0, "later changes and revisions one up", wrong);
  });
  await steps.step("a save goes through while a large file is compared", async () => {
    const order = await page.evaluate(saveDuringReview);
    const wanted = "saved,compared,saved,1 left";
    expectThat(order.join() === wanted, wanted, order);
  });
  await steps.step(
    "a library deleted under a running page is made anew at the next save",
    async () => {
      await page.evaluate(async () => {
        await save("before");
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase("pressmark");
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
        await save("after");
      });
      const { whole, halves } = await keptIn(page);
      expectThat(whole.join() === "after" && halves === 0, "what came after", { whole, halves });
    },
  );
  await steps.step("a library of a newer version is refused and left as it is", async () => {
    const sentence = await page.evaluate(refuseNewer);
    expectThat(sentence.includes("NewerLibraryError"), "an error that says so", sentence);
  });
}

/** Saves until it succeeds, the first time failing at the first record, the next at the second, and so on. */
async function failAtEachPut(): Promise<string[]> {
  const { put, add } = IDBObjectStore.prototype;
  const failures: string[] = [];
  for (let failAt = 1; failAt <= 6; failAt += 1) {
    let writes = 0;
    const orFail = <Write extends typeof put>(write: Write): Write =>
      function (this: IDBObjectStore, ...records: Parameters<typeof put>) {
        writes += 1;
        if (writes === failAt) throw new DOMException("The disk is full", "QuotaExceededError");
        return write.apply(this, records);
      } as Write;
    IDBObjectStore.prototype.put = orFail(put);
    IDBObjectStore.prototype.add = orFail(add);
    await save(`full-${failAt}`).catch((error: unknown) => {
      failures.push(error instanceof DOMException ? error.name : String(error));
    });
    Object.assign(IDBObjectStore.prototype, { put, add });
  }
  return failures;
}

/** How a library is refused that a newer Pressmark wrote; it must be the same afterwards. */
async function refuseNewer(): Promise<string> {
  const { store } = globalThis as unknown as { store: PageStore };
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const newer = await settled(indexedDB.open("pressmark", 999));
  newer.close();
  const sentence = await store.library().then(
    () => "opened",
    (error: unknown) => String(error),
  );
  const again = await settled(indexedDB.open("pressmark"));
  const articles = again.transaction("articles").objectStore("articles");
  const kept = await settled(articles.count());
  const { version } = again;
  again.close();
  await settled(indexedDB.deleteDatabase("pressmark"));
  return version === 999 && kept === 1 ? sentence : `changed: version ${version}, ${kept} kept`;
}

/** What ended first: comparing five thousand rows, or a save that began a moment later. */
async function saveDuringReview(): Promise<string[]> {
  type Call = (database: unknown, ...input: unknown[]) => Promise<unknown>;
  const { store } = globalThis as unknown as { store: Record<string, Call> };
  const database = await store.library?.(null);
  const rows = Array.from({ length: 5_000 }, (_, at) => {
    const row = { id: `staged-${at}` };
    return { rank: 1, at, table: "annotations", row, foreign: false, importId: "review" };
  });
  await store.stageRows?.(database, rows);
  const order: string[] = [];
  type Library = { get(table: string, key: string): Promise<unknown> };
  const look = async ({ row }: { row: { id: string } }, library: Library) => {
    await library.get("annotations", row.id);
  };
  const compared = store.reviewStaged?.(database, ["annotations"], look);
  const ended = compared?.then(() => order.push("compared"));
  await save("meanwhile");
  order.push("saved");
  await ended;
  const own = { importId: "review", records: rows.length };
  const isNeeded = async ({ row }: { row: { id: string } }, library: Library) =>
    (await library.get("annotations", row.id)) === null && row.id === "staged-7";
  const thinned = store.thinStaged?.(database, own, ["annotations"], isNeeded);
  const left = thinned?.then((count) => order.push(`${count} left`));
  await save("later");
  order.push("saved");
  await left;
  await store.clearStaged?.(database);
  return order;
}

interface Stamped {
  readonly revision: number;
  readonly changed: string;
}

/** Writes at noon, then with a clock that was set back by six hours; what holds is what was written last. */
async function setClockBack(): Promise<readonly string[]> {
  type Write = (database: unknown, ...input: unknown[]) => Promise<unknown>;
  const { store } = globalThis as unknown as { store: Record<string, Write> };
  const database = await store.library?.(null);
  const [noon, morning] = ["2031-04-02T12:00:00.000Z", "2031-04-02T06:00:00.000Z"];
  const wrong: string[] = [];
  const ask = (name: string, ...input: unknown[]) => store[name]?.(database, ...input);
  const expectLater = (name: string, after: unknown, revision: number) => {
    const { changed, revision: found } = after as Stamped;
    if (changed < noon || found !== revision) wrong.push(`${name}: ${changed}, revision ${found}`);
  };
  const id = "clock";
  const own = { revision: 1, created: noon, changed: noon, removed: null };
  const reading = { kind: "highlight" };
  const kept = { title: "", publisher: "", published: null, seen: noon, addresses: [] };
  const article = { ...own, id, source: "http://clock.example/", ...kept, addressKeys: [] };
  const words = { note: "", tags: [], colour: "amber", text: "" };
  const annotation = { ...own, id, articleId: id, ...words, reading, target: { selectors: [] } };
  await ask("putAnnotation", {
    ...{ article: { ...article, fingerprint: [] }, annotation },
    ...{ marks: [], officials: [], histories: [] },
  });
  const body = { note: "later", tags: [], colour: "amber" };
  const edit = { merge: () => body, now: morning };
  const { after } = (await ask("changeBody", id, edit)) as { readonly after: Stamped };
  expectLater("changed", after, 2);
  const [gone] = (await ask("setRemoved", [id], { removed: true, now: morning })) as Stamped[];
  expectLater("removed", gone, 3);
  const [again] = (await ask("setRemoved", [id], { removed: false, now: morning })) as Stamped[];
  expectLater("restored", again, 4);
  const [record] = (await ask("articlesById", [id])) as Stamped[];
  expectLater("its article", record, 3);
  const one = { name: "Ada Lund", office: null };
  const verdict = { one, other: { name: "A. Lund", office: null } };
  const decided = { personKeys: ["lund"] };
  await ask("putDecision", { ...verdict, says: "one" }, { ...decided, id: "first", now: noon });
  await ask("putDecision", { ...verdict, says: "two" }, { ...decided, id: "last", now: morning });
  const [holds] = (await ask("decisionsByPersonKeys", ["lund"])) as { readonly says: string }[];
  if (holds?.says !== "two") wrong.push(`the decision that holds: ${holds?.says}`);
  const content = {
    ...{ source: article.source, title: "", selectors: [], reading },
    ...{ context: { text: "", spans: [] }, verdict: { is: "not-a-claim" } },
  };
  await ask("putCorrection", content, { id: "first", now: noon });
  await ask("putCorrection", content, { id: "last", now: morning });
  const made = (await ask("correctionsBySource", article.source)) as { readonly id: string }[];
  const order = made.map((correction) => correction.id).join();
  if (order !== "first,last") wrong.push(`the order of corrections: ${order}`);
  return wrong;
}

async function manyTabs(browser: Browser, site: AckSite): Promise<void> {
  const pages = await Promise.all(Array.from({ length: TABS }, () => open(browser, site)));
  await Promise.all(
    pages.map((page, tab) =>
      page.evaluate(async (number) => {
        for (let count = 0; count < 3; count += 1) await save(`tab-${number}-${count}`);
      }, tab),
    ),
  );
  const first = pages[0];
  if (first === undefined) throw new Error("Expected a tab");
  const { whole, halves } = await keptIn(first);
  expectThat(whole.length === TABS * 3 && halves === 0, "all of sixty", whole.length);
}
