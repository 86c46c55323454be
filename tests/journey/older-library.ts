// A library that an older Pressmark wrote is brought up to date when it is opened, and keeps what it holds.

import path from "node:path";
import { type BrowserName, startBrowser } from "./driver.ts";
import { waitForText } from "./in-view.ts";
import { expectThat, type Steps } from "./steps.ts";

/** Each version that a reader may have. */
const EARLIER = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const TITLE = "The pier at Dunmarsh closes for the summer";

export async function olderLibrary(
  name: BrowserName,
  extension: string,
  steps: Steps,
): Promise<void> {
  const driver = await startBrowser(name, { extension: path.resolve(extension) });
  try {
    for (const old of EARLIER) {
      await steps.step(
        `a library of version ${old} is upgraded and keeps its articles`,
        async () => {
          await driver.control.evaluate(writeOlder, TITLE, old);
          const library = await driver.openOwn("library.html");
          await waitForText(library, TITLE);
          const [version, stores] = await library.evaluate(describeLibrary);
          expectThat(version > old, "a later version", version);
          const wanted = ["officials", "personDecisions", "histories", "unsent", "importRun"];
          expectThat(
            wanted.every((store) => stores.includes(store)),
            wanted.join(", "),
            stores,
          );
          await library.close();
        },
      );
    }
    await steps.step("a damaged record is told of, and the rest is there", async () => {
      await driver.control.evaluate(putDamagedRow);
      const library = await driver.openOwn("library.html");
      await waitForText(library, "1 record cannot be read");
      await waitForText(library, TITLE);
      await library.close();
    });
  } finally {
    await driver.close();
  }
}

/** An annotation without words, reading and target, as a failing disk might leave it. */
async function putDamagedRow(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction("annotations", "readwrite");
    const row = { id: "damaged", articleId: 7, changed: "2031-04-03T08:00:00.000Z", removed: null };
    transaction.objectStore("annotations").put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** In place of the library that was just made: the stores of an earlier version, with one annotation. */
async function writeOlder(title: string, version: number): Promise<void> {
  const settled = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const raise = (why: string): never => {
    throw new Error(why);
  };
  // Both asked for at once: between the two a view that is open would make a new one of today's version.
  const gone = settled(indexedDB.deleteDatabase("pressmark"));
  const request = indexedDB.open("pressmark", version);
  request.onupgradeneeded = () => {
    const { result, transaction } = request;
    const made = (store: string, keyPath: string | string[]) =>
      result.createObjectStore(store, { keyPath });
    const there = (store: string) =>
      transaction?.objectStore(store) ?? raise(`Expected the store ${store}`);
    // As each version made them.
    const steps: readonly (() => void)[] = [
      () => {
        const articles = made("articles", "id");
        articles.createIndex("bySource", "source");
        articles.createIndex("byAddress", "addresses", { multiEntry: true });
        const annotations = made("annotations", "id");
        annotations.createIndex("byArticle", "articleId");
        annotations.createIndex("byChanged", "changed");
        const marks = made("marks", ["articleId", "ordinal"]);
        marks.createIndex("byLinkKey", "linkKeys", { multiEntry: true });
        made("corrections", "id").createIndex("bySource", "source");
      },
      () => {
        made("officialsLists", "id");
        const officials = made("officials", ["origin", "ordinal"]);
        officials.createIndex("bySurname", "surnameKeys", { multiEntry: true });
      },
      () => {
        made("personDecisions", "id").createIndex("byPersonKey", "personKeys", {
          multiEntry: true,
        });
        made("ownLinks", "id").createIndex("byEnd", "ends", { multiEntry: true });
      },
      () => {
        const histories = made("histories", "id");
        histories.createIndex("byArticle", "articleId");
        histories.createIndex("byAlarm", "alarm");
        there("articles").createIndex("byAddressKey", "addressKeys", { multiEntry: true });
        there("articles").createIndex("byFingerprint", "fingerprint", { multiEntry: true });
      },
      () => {
        made("staged", ["rank", "at"]);
        made("importUndo", "at");
        made("backupPlace", "id");
      },
      () => {
        made("digest", "id");
        made("digestJournal", "id");
      },
      () => void made("remembered", "articleId"),
      () => {
        made("replications", "library");
        made("replicas", ["library", "id"]);
        made("unsent", ["table", "key"]);
        made("setAside", ["library", "id"]);
      },
      () => {
        there("annotations").createIndex("byLibrary", "library");
        there("annotations").createIndex("byRemoved", "removed");
        there("annotations").createIndex("byLibraryRemoved", ["library", "removed"]);
        result.deleteObjectStore("unsent");
        made("unsent", ["library", "table", "key"]);
      },
    ];
    for (const step of steps.slice(0, version)) step();
  };
  const [database] = await Promise.all([settled(request), gone]);
  const [id, articleId] = [crypto.randomUUID(), crypto.randomUUID()];
  const now = "2031-04-02T08:00:00.000Z";
  const own = { revision: 1, created: now, changed: now, removed: null };
  const source = "https://paper.example/pier";
  const found = version >= 4 ? { addressKeys: [], fingerprint: [] } : {};
  const article = {
    id: articleId,
    source,
    addresses: [source],
    seen: now,
    words: 3,
    ...own,
    ...found,
  };
  const known = { title, publisher: "The Paper", published: now, byline: null, language: "en" };
  const quote = { type: "TextQuoteSelector", exact: "a storm", prefix: "", suffix: "" };
  const position = { type: "TextPositionSelector", start: 0, end: 7 };
  const annotation = {
    ...{ id, articleId, note: "", tags: [], colour: "amber", text: "a storm", state: "exact" },
    reading: { kind: "highlight" },
    target: { selectors: [{ quote, position, textLength: 7 }] },
    ...own,
  };
  const stores = ["articles", "annotations", ...(version >= 6 ? ["digestJournal"] : [])];
  const transaction = database.transaction(stores, "readwrite");
  await settled(transaction.objectStore("articles").put({ ...article, ...known }));
  await settled(transaction.objectStore("annotations").put(annotation));
  if (version >= 6) await settled(transaction.objectStore("digestJournal").put({ id, token: "a" }));
  database.close();
}

/** The library's version and its stores as they are now. */
async function describeLibrary(): Promise<[number, string[]]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("pressmark");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = [...database.objectStoreNames];
  database.close();
  return [database.version, stores];
}
