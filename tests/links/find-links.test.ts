// The links of each article as the store's rows give them, kind by kind and as they come, are those that the plain way
// finds: all keys, then all marks, then all comparisons (tests/core/linking/link-articles.ts).

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Link, RememberedMark } from "../../src/core/model/link.ts";
import { findLinks } from "../../src/links/find-links.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { fixtureMarks } from "../core/linking/fixture-marks.ts";
import { linksBetween, type MarkedArticle } from "../core/linking/link-articles.ts";
import { missingCouch } from "../replication/couch/couch.ts";

// The package with the IndexedDB of this test is that of the replication's.
const missing = missingCouch();
if (missing !== null) console.log(missing);

const FIXTURES = fixtureMarks("analysis");

async function libraryOf(articles: ReadonlyMap<string, MarkedArticle>): Promise<Database> {
  const database = await openDatabase(() => undefined);
  const transaction = database.transaction(["articles", "marks"], "readwrite");
  for (const [id, { marks, published }] of articles) {
    void transaction.objectStore("articles").put(recordOf(id, published));
    for (const mark of marks) void transaction.objectStore("marks").put(mark);
  }
  await transaction.done;
  return database;
}

function recordOf(id: string, published: string | null) {
  const now = "2031-04-02T08:00:00.000Z";
  return {
    ...{ id, source: id, addresses: [id], addressKeys: [], fingerprint: [], seen: now },
    ...{ revision: 1, created: now, changed: now, removed: null, words: 900 },
    ...{ title: id, publisher: "", published, byline: null, language: "en" },
  };
}

type Said = readonly [here: string, relation: string, says: string, score: number, there: string];

const placeOf = ({ articleId, ordinal }: RememberedMark): string => `${articleId} ${ordinal}`;

const said = (here: RememberedMark, { relation, reason, score, other }: Link): Said => [
  ...([placeOf(here), relation, reason.says] as const),
  ...([score, placeOf(other)] as const),
];

async function foundIn(articles: ReadonlyMap<string, MarkedArticle>): Promise<Said[]> {
  const database = await libraryOf(articles);
  const found: Said[] = [];
  for (const [id, { marks, published }] of articles) {
    const links = await findLinks(database, marks, { id, published });
    found.push(...marks.flatMap((here, at) => (links[at] ?? []).map((link) => said(here, link))));
  }
  database.close();
  return found;
}

describe.skipIf(missing !== null)("the links of an article", async () => {
  const { newFactory, withFactory } = await import("../replication/indexed-db.ts");

  it("are those of the plain way, whatever stands in the library", async () => {
    const some = fc.subarray([...FIXTURES.keys()], { minLength: 2, maxLength: 6 });
    const dates = fc.infiniteStream(fc.constantFrom("2031-03-07", "2031-03-09T10:00:00Z", null));
    await fc.assert(
      fc.asyncProperty(some, dates, async (slugs, published) => {
        const articles = new Map(
          slugs.map((slug) => {
            const { marks = [] } = FIXTURES.get(slug) ?? {};
            return [slug, { marks, published: published.next().value }] as const;
          }),
        );
        const plain = linksBetween(articles).map((link) => said(link.here, link));
        const found = await withFactory(newFactory(), () => foundIn(articles));
        expect(found.sort()).toEqual(plain.sort());
      }),
      { numRuns: 8 },
    );
  });
});
