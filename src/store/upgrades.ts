// How a database of each earlier version becomes one of the next.

import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import { OWN_LIBRARY } from "../core/model/library.ts";
import type { Schema } from "./schema.ts";

type Database = IDBPDatabase<Schema>;
type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;
type Upgrade = (database: Database, transaction: UpgradeTransaction) => Promise<void> | void;

/** Step i brings version i to version i + 1; a step that was released is never changed. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    const articles = database.createObjectStore("articles", { keyPath: "id" });
    articles.createIndex("bySource", "source");
    articles.createIndex("byAddress", "addresses", { multiEntry: true });
    const annotations = database.createObjectStore("annotations", { keyPath: "id" });
    annotations.createIndex("byArticle", "articleId");
    annotations.createIndex("byChanged", "changed");
    const marks = database.createObjectStore("marks", { keyPath: ["articleId", "ordinal"] });
    marks.createIndex("byLinkKey", "linkKeys", { multiEntry: true });
    const corrections = database.createObjectStore("corrections", { keyPath: "id" });
    corrections.createIndex("bySource", "source");
  },
  (database) => {
    database.createObjectStore("officialsLists", { keyPath: "id" });
    const officials = database.createObjectStore("officials", { keyPath: ["origin", "ordinal"] });
    officials.createIndex("bySurname", "surnameKeys", { multiEntry: true });
  },
  (database) => {
    const decisions = database.createObjectStore("personDecisions", { keyPath: "id" });
    decisions.createIndex("byPersonKey", "personKeys", { multiEntry: true });
    const links = database.createObjectStore("ownLinks", { keyPath: "id" });
    links.createIndex("byEnd", "ends", { multiEntry: true });
  },
  async (database, transaction) => {
    const histories = database.createObjectStore("histories", { keyPath: "id" });
    histories.createIndex("byArticle", "articleId");
    // A record whose `alarm` is null is not in the index at all.
    histories.createIndex("byAlarm", "alarm");
    const articles = transaction.objectStore("articles");
    articles.createIndex("byAddressKey", "addressKeys", { multiEntry: true });
    articles.createIndex("byFingerprint", "fingerprint", { multiEntry: true });
    // Filled in when the article is open again; what was saved gets its history then, too.
    for await (const cursor of articles) {
      await cursor.update({ ...cursor.value, addressKeys: [], fingerprint: [] });
    }
  },
  (database) => {
    database.createObjectStore("staged", { keyPath: ["rank", "at"] });
    database.createObjectStore("importUndo", { keyPath: "at" });
    database.createObjectStore("backupPlace", { keyPath: "id" });
  },
  async (database, transaction) => {
    database.createObjectStore("digest", { keyPath: "id" });
    const entries = database.createObjectStore("digestJournal", { keyPath: "id" });
    for (const id of await transaction.objectStore("annotations").getAllKeys()) {
      await entries.put({ id, token: "" });
    }
  },
  (database) => {
    database.createObjectStore("remembered", { keyPath: "articleId" });
  },
  (database) => {
    database.createObjectStore("replications", { keyPath: "library" });
    database.createObjectStore("replicas", { keyPath: ["library", "id"] });
    database.createObjectStore("unsent", { keyPath: ["table", "key"] });
    database.createObjectStore("setAside", { keyPath: ["library", "id"] });
  },
  async (database, transaction) => {
    const annotations = transaction.objectStore("annotations");
    annotations.createIndex("byLibrary", "library");
    annotations.createIndex("byRemoved", "removed");
    annotations.createIndex("byLibraryRemoved", ["library", "removed"]);
    // Until now there was the reader's own library alone.
    const rows = await transaction.objectStore("unsent").getAll();
    database.deleteObjectStore("unsent");
    const unsent = database.createObjectStore("unsent", { keyPath: ["library", "table", "key"] });
    for (const row of rows) await unsent.put({ ...row, library: OWN_LIBRARY });
  },
  (database) => {
    database.createObjectStore("importRun", { keyPath: "id" });
    database.createObjectStore("importFacts", { keyPath: ["rank", "at"] });
  },
];
