// Every write asks the disk for durability and answers only after its transaction is complete. Shown on the
// store itself, in each browser; a control build that answers early must be caught by the same watch.

import path from "node:path";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { expectThat, type Steps } from "./steps.ts";
import { storeScript } from "./store-script.ts";

interface Watched {
  readonly durabilities: readonly string[];
  /** Writes that were answered before their transaction was complete. */
  readonly early: number;
}

/** Saves, changes, removes, restores and corrects, and tells what the browser saw. */
function watchWrites(page: Page): Promise<Watched> {
  return page.evaluate(async () => {
    interface Store {
      library(): Promise<unknown>;
      putAnnotation(database: unknown, kept: unknown): Promise<unknown>;
      changeBody(database: unknown, id: string, change: unknown): Promise<unknown>;
      setRemoved(database: unknown, ids: string[], change: unknown): Promise<unknown>;
      putVisit(database: unknown, visit: unknown): Promise<unknown>;
      changeHistories(database: unknown, ids: string[], change: unknown): Promise<unknown>;
      changeTarget(database: unknown, id: string, change: unknown): Promise<unknown>;
      putCorrection(database: unknown, content: unknown, own: unknown): Promise<unknown>;
      removeCorrection(database: unknown, id: string, change: unknown): Promise<unknown>;
    }
    const { store } = globalThis as unknown as { store: Store };
    const durabilities: string[] = [];
    let open = 0;
    let early = 0;
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const made = transaction.call(this, stores, mode, options);
      if (mode === "readwrite") {
        durabilities.push(made.durability);
        open++;
        made.addEventListener("complete", () => open--);
      }
      return made;
    };
    const database = await store.library();
    const id = crypto.randomUUID();
    const articleId = crypto.randomUUID();
    const now = new Date().toISOString();
    const own = { revision: 1, created: now, changed: now, removed: null };
    const writes = [
      () =>
        store.putAnnotation(database, {
          article: { id: articleId, source: "http://a.example/", addresses: [], ...own },
          annotation: { id, articleId, note: "", tags: [], colour: "amber", ...own },
          marks: [{ articleId, ordinal: 0, linkKeys: ["a"] }],
          officials: [],
          histories: [{ id, articleId }],
        }),
      () => store.changeBody(database, id, { body: { note: "b", tags: [], colour: "blue" }, now }),
      () =>
        store.putVisit(database, {
          histories: [{ id, articleId }],
          states: [{ id, state: "moved" }],
          article: null,
        }),
      () => store.changeHistories(database, [id], (history: unknown) => history),
      () => store.changeTarget(database, id, { text: "c", history: { id, articleId }, now }),
      () => store.setRemoved(database, [id], { removed: true, now }),
      () => store.setRemoved(database, [id], { removed: false, now }),
      () => store.putCorrection(database, { source: "http://a.example/" }, { id, now }),
      () => store.removeCorrection(database, id, { now }),
    ];
    for (const write of writes) {
      await write();
      if (open > 0) early++;
    }
    IDBDatabase.prototype.transaction = transaction;
    return { durabilities, early };
  });
}

export async function durableStore(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  const site = await serveSite();
  try {
    const page = await driver.open(site.origin);
    await steps.step("every write asks for 'strict' and answers after it is complete", async () => {
      await page.addScriptTag({ content: await storeScript(false) });
      const watched = await watchWrites(page);
      const strict = watched.durabilities.every((durability) => durability === "strict");
      expectThat(strict && watched.durabilities.length === 9, "nine strict writes", watched);
      expectThat(watched.early === 0, "no early answer", watched);
    });
    await steps.step("a control build that answers early is caught", async () => {
      await page.addScriptTag({ content: await storeScript(true) });
      const watched = await watchWrites(page);
      expectThat(watched.early > 0, "early answers", watched);
    });
  } finally {
    await driver.close();
    await site.close();
  }
}
