// An article is kept with the marks and officials that it has now, whatever was kept of it before.

import { describe, expect, it } from "vitest";
import type { RememberedMark } from "../../src/core/model/link.ts";
import type { StoredOfficial } from "../../src/core/model/officials-list.ts";
import { type Database, openDatabase, write } from "../../src/store/database.ts";
import { marksOfArticle } from "../../src/store/marks.ts";
import { putArticleWithMarks } from "../../src/store/put-article.ts";
import { missingCouch } from "../replication/couch/couch.ts";

// The package with the IndexedDB of this test is that of the replication's.
const missing = missingCouch();
if (missing !== null) console.log(missing);

const NOW = "2031-04-02T08:00:00.000Z";

const articleOf = (id: string) => ({
  ...{ id, revision: 1, created: NOW, changed: NOW, removed: null, seen: NOW, source: id },
  ...{ addresses: [id], addressKeys: [], fingerprint: [], words: 900, title: "The pier" },
  ...{ publisher: "Courier", published: NOW, byline: null, language: "en" },
});

const mark = (articleId: string, ordinal: number, text: string): RememberedMark => ({
  ...{ articleId, ordinal, text, start: 0, end: text.length, linkKeys: [`key ${text}`] },
  reading: { kind: "highlight" },
});

const official = (origin: string, ordinal: number, name: string): StoredOfficial => ({
  ...{ from: "article", origin, ordinal, surnameKeys: [name] },
  official: { name, aliases: [], tenures: [] },
});

describe.skipIf(missing !== null)("an article with its marks", async () => {
  const { newFactory, withFactory } = await import("../replication/indexed-db.ts");

  const put = (
    database: Database,
    id: string,
    words: readonly string[],
    names: readonly string[],
  ) =>
    write(database, (transaction) =>
      putArticleWithMarks(transaction, {
        article: articleOf(id),
        marks: words.map((text, ordinal) => mark(id, ordinal, text)),
        officials: names.map((name, ordinal) => official(id, ordinal, name)),
      }),
    );

  const wordsOf = async (database: Database, id: string): Promise<string[]> =>
    (await marksOfArticle(database, id)).map(({ text }) => text);

  const namesIn = async (database: Database): Promise<string[]> =>
    (await database.getAll("officials")).map((one) => one.official.name);

  it("is kept where it is new, beside what is kept of others", () =>
    withFactory(newFactory(), async () => {
      const database = await openDatabase(() => undefined);
      await put(database, "one", ["storm", "tide"], ["Ada Okoye"]);
      await put(database, "two", ["flood"], []);
      expect(await wordsOf(database, "one")).toEqual(["storm", "tide"]);
      expect(await wordsOf(database, "two")).toEqual(["flood"]);
      expect(await namesIn(database)).toEqual(["Ada Okoye"]);
      database.close();
    }));

  it("has nothing more of what it had before, and keeps its officials where nothing is known of them", () =>
    withFactory(newFactory(), async () => {
      const database = await openDatabase(() => undefined);
      await put(database, "one", ["storm", "tide", "flood"], ["Ada Okoye", "Ben Roe"]);
      await put(database, "one", ["ebb"], ["Cara Vik"]);
      expect(await wordsOf(database, "one")).toEqual(["ebb"]);
      expect(await namesIn(database)).toEqual(["Cara Vik"]);
      await write(database, (transaction) =>
        putArticleWithMarks(transaction, { article: articleOf("one"), marks: [], officials: null }),
      );
      expect(await wordsOf(database, "one")).toEqual([]);
      expect(await namesIn(database)).toEqual(["Cara Vik"]);
      await put(database, "one", [], []);
      expect(await namesIn(database)).toEqual([]);
      database.close();
    }));
});
