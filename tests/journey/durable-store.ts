// Every write asks the disk for durability and answers only after its transaction is complete. Shown on the
// store itself, in each browser; a control build that answers early must be caught by the same watch.

import path from "node:path";
import type { Page } from "puppeteer";
import { serveSite } from "../site/serve-site.ts";
import { type BrowserName, startBrowser } from "./driver.ts";
import { expectThat, type Steps } from "./steps.ts";
import { storeScript, writersOfStore } from "./store-script.ts";

interface Watched {
  readonly durabilities: readonly string[];
  /** Writes that were answered before their transaction was complete. */
  readonly early: readonly string[];
  /** The functions that were called. */
  readonly called: readonly string[];
  /** Stores that a record was put into, by a strict transaction. */
  readonly written: readonly string[];
  /** All stores of the schema. */
  readonly stores: readonly string[];
}

/**
 * Not the reader's: `staged` is what an import has read and may forget, `backupPlace` a folder's handle, which is
 * chosen again; what a server has it tells again. That a record is yet to be sent is written with it, in its own
 * transaction (tests/replication/unsent.test.ts).
 */
const FORGETTABLE = [
  ...["staged", "backupPlace"],
  ...["replications", "replicas", "setAside", "unsent"],
];

/** Calls everything that writes, and tells what the browser saw. */
function watchWrites(page: Page): Promise<Watched> {
  return page.evaluate(async () => {
    type Write = (database: unknown, ...input: unknown[]) => Promise<unknown>;
    const { store } = globalThis as unknown as { store: Record<string, Write> };
    const durabilities: string[] = [];
    const early: string[] = [];
    const called: string[] = [];
    const written = new Set<string>();
    let open = 0;
    const { transaction } = IDBDatabase.prototype;
    const { put, add } = IDBObjectStore.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const made = transaction.call(this, stores, mode, options);
      // Not the database that only makes the browser begin another log (store/begin-log).
      if (mode === "readwrite" && this.name !== "pressmark-log") {
        durabilities.push(made.durability);
        open++;
        made.addEventListener("complete", () => open--);
      }
      return made;
    };
    const seen = <Put extends typeof put>(original: Put): Put =>
      function (this: IDBObjectStore, ...records: Parameters<typeof put>) {
        if (this.transaction.durability === "strict") written.add(this.name);
        return original.apply(this, records);
      } as Put;
    IDBObjectStore.prototype.put = seen(put);
    IDBObjectStore.prototype.add = seen(add);
    const database = (await store.library?.(null)) as IDBDatabase;
    const [id, other, articleId, list, link, decision, correction] = Array.from({ length: 7 }, () =>
      crypto.randomUUID(),
    );
    const now = new Date().toISOString();
    const [desk, copy] = [crypto.randomUUID(), crypto.randomUUID()];
    const own = { revision: 1, created: now, changed: now, removed: null };
    const known = { title: "", publisher: "", published: null, seen: now, addresses: [] };
    const keyed = { addressKeys: [], fingerprint: [] };
    const article = { id: articleId, source: "http://a.example/", ...known, ...keyed, ...own };
    const words = { note: "", tags: [], colour: "amber", text: "" };
    const reading = { kind: "highlight" };
    const target = { selectors: [] };
    const annotation = { articleId, ...words, reading, target, ...own };
    const kept = { article, marks: [{ articleId, ordinal: 0, linkKeys: ["a"] }], officials: [] };
    const version = { text: "", before: "", after: "", firstSeen: now, lastSeen: now };
    const watched = { watched: "passage", reading, selectors: [], base: 0, current: 0 };
    const histories = [{ ...own, id, articleId, ...watched, versions: [version] }];
    const official = { name: "Ada Lund", aliases: [], tenures: [] };
    const removed = { removed: true, now };
    const form = { name: "Ada Lund", office: null };
    const read = { why: "read", when: now, site: "", marks: 0, bytes: 0, forgotten: null };
    const calls: readonly (readonly [string, ...unknown[]])[] = [
      ["putAnnotation", { ...kept, annotation: { id, ...annotation }, histories }],
      ["putAnnotation", { ...kept, annotation: { id: other, ...annotation }, histories: [] }],
      ["changeBody", id, { merge: () => ({ note: "b", tags: [], colour: "blue" }), now }],
      ["changeTags", [id], { add: ["a"], remove: [], now }],
      ["putVisit", { histories, states: [{ id, state: "moved" }], article: null }],
      ["changeHistories", [id], (history: unknown) => history],
      ["changeTarget", id, { text: "c", target, history: histories[0], now }],
      ["setRemoved", [id], removed],
      ["setRemoved", [id], { removed: false, now }],
      ["keepAfterRemoval", id, { now }],
      [
        "placeAnnotations",
        [other],
        { library: desk, author: "ada", isMove: true, now, newId: () => copy },
      ],
      [
        "takeBackPlacing",
        { made: [copy], moved: [other] },
        { merge: (moved: unknown) => moved, now },
      ],
      ["eraseLibrary", desk, now],
      [
        "putCorrection",
        {
          ...{ source: "http://a.example/", title: "", selectors: [], reading },
          ...{ context: { text: "", spans: [] }, verdict: { is: "not-a-claim" } },
        },
        { id: correction, now },
      ],
      ["removeCorrection", correction, { now }],
      ["putOfficialsList", { ...own, id: list, name: "", count: 1 }, [official]],
      ["setListRemoved", list, removed],
      ["putOwnLink", { ends: [id, other], reason: "" }, { id: link, now }],
      ["setOwnLinkRemoved", link, removed],
      [
        "putDecision",
        { says: "one", one: form, other: form },
        { id: decision, now, personKeys: ["lund"] },
      ],
      ["setDecisionRemoved", decision, removed],
      ["putRemembered", { ...kept, histories: [], remembered: { articleId, ...read } }],
      ["setForgotten", [articleId], { forgotten: true, now }],
      ["eraseForgotten", [articleId]],
      ["putDigest", {}, []],
    ];
    const call = async (name: string, input: readonly unknown[]) => {
      called.push(name);
      await store[name]?.(database, ...input);
      if (open > 0) early.push(name);
    };
    for (const [name, ...input] of calls) await call(name, input);
    const row = { id: crypto.randomUUID(), ...annotation };
    const importId = "import";
    const staged = { rank: 1, at: 0, table: "annotations", row, foreign: false, importId };
    // What is staged may be forgotten, and asks for nothing.
    const watching = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = transaction;
    await store.stageRows?.(database, [staged]);
    IDBDatabase.prototype.transaction = watching;
    const run = { importId, policy: "newer", records: 1, settings: null, settingsBefore: null };
    const learned = [{ is: "claimed", id: row.id }];
    const decide = async () => ({ write: row, clear: null, revive: null, learned });
    const how = { keyOf: () => row.id, belongTogether: () => false, most: 9, now };
    await call("beginImport", [run]);
    await call("writeStaged", [{ decide, ...how }, null]);
    await call("endWriting", []);
    await call("endRun", []);
    await call("beginTakingBack", []);
    await call("takeBackSome", [{ same: () => true, most: 9 }, null]);
    await call("endRun", []);
    const drafts = await store.draftsDatabase?.({ read: async () => [], drop: async () => {} });
    const draft = { key: "a", writer: "b", draft: { key: "a", body: words } };
    called.push("changeDrafts");
    await store.changeDrafts?.(drafts, { put: draft, remove: [] });
    if (open > 0) early.push("changeDrafts");
    Object.assign(IDBObjectStore.prototype, { put, add });
    IDBDatabase.prototype.transaction = transaction;
    const stores = [...database.objectStoreNames];
    return { durabilities, early, called, written: [...written], stores };
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
      const { durabilities, early, called, written, stores } = watched;
      const strict = durabilities.every((durability) => durability === "strict");
      expectThat(strict && durabilities.length === called.length, "strict writes", watched);
      expectThat(early.length === 0, "no early answer", early);
      const uncalled = writersOfStore().filter((writer) => !called.includes(writer));
      expectThat(uncalled.length === 0, "every writer of the store called", uncalled);
      const missed = stores.filter((one) => !written.includes(one) && !FORGETTABLE.includes(one));
      expectThat(missed.length === 0, "every store of the schema written to", missed);
    });
    await steps.step("a control build that answers early is caught", async () => {
      await page.addScriptTag({ content: await storeScript(true) });
      const watched = await watchWrites(page);
      expectThat(watched.early.length > 0, "early answers", watched);
    });
  } finally {
    await driver.close();
    await site.close();
  }
}
