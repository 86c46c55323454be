// The marks of one article -> their links to the articles that are kept. Joins the store, which finds what
// shares a key, and core/linking, which judges it; for the background and the library page alike.

import { chooseCandidates, holdersWanted } from "../core/linking/choose-candidates.ts";
import { lookupKeys } from "../core/linking/link-keys.ts";
import { rankArticle } from "../core/linking/rank-article.ts";
import type { LinkableMark } from "../core/linking/rank-links.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import type { Database } from "../store/database.ts";
import { marksAt, placesByLinkKeys } from "../store/marks.ts";
import { decisionsOn, heedDecisions } from "./heed-decisions.ts";
import { type KnownArticles, readArticles } from "./read-articles.ts";
import type { ReadBeside } from "./read-beside.ts";

/** The article whose marks are asked about; its own marks are never linked to it. */
export interface MarkedArticle {
  /** Null: it is not kept. */
  readonly id: string | null;
  /** ISO 8601 date, or date and time; null: not known. */
  readonly published: string | null;
}

/**
 * For each mark its links, best first. A figure that is asked about alone needs the quotations of its article
 * along with it: core/linking/rank-article.ts says why. One index lookup for each distinct key, and a limited
 * number of records, whatever the size of the library. `beside` keeps the articles that were read for it, and begins
 * to read what will be shown of them; null: nothing will.
 */
export async function findLinks(
  database: Database,
  marks: readonly LinkableMark[],
  article: MarkedArticle,
  beside: ReadBeside | null = null,
): Promise<Link[][]> {
  const { distinct, placeOf } = withoutRepeats(marks);
  const known: KnownArticles = beside?.articles ?? new Map();
  const [decisions, found] = await Promise.all([
    decisionsOn(database, distinct),
    candidatesOf(database, distinct, article.id, async (articleIds) => {
      const reading = readArticles(database, articleIds, known);
      beside?.begin(articleIds);
      await reading;
    }),
  ]);
  const ranked = rankArticle(
    distinct.map((mark, index) => ({ mark, candidates: found[index] ?? [] })),
    { published: article.published, publishedOf: (id) => known.get(id)?.published ?? null },
  );
  const links = await heedDecisions(database, {
    marks: distinct,
    links: ranked,
    decisions,
    articleId: article.id,
  });
  return placeOf.map((place, index) => (links[place] ?? []).map((link) => ({ ...link, index })));
}

/** An article names an official twenty times in one way: each way is looked up once. */
function withoutRepeats(marks: readonly LinkableMark[]): {
  readonly distinct: readonly LinkableMark[];
  /** For each of `marks` its place in `distinct`. */
  readonly placeOf: readonly number[];
} {
  const distinct: LinkableMark[] = [];
  const places = new Map<string, number>();
  const placeOf = marks.map((mark) => {
    const name = JSON.stringify([mark.reading, mark.reading.kind === "official" ? "" : mark.text]);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, distinct.length);
    return distinct.push(mark) - 1;
  });
  return { distinct, placeOf };
}

/** For each mark those of other articles that share most with it. `readArticlesOf` is called while they are read. */
async function candidatesOf(
  database: Database,
  marks: readonly LinkableMark[],
  exceptArticle: string | null,
  readArticlesOf: (articleIds: ReadonlySet<string>) => Promise<void>,
): Promise<RememberedMark[][]> {
  const keyed = marks.map(({ reading, text }) => ({
    kind: reading.kind,
    keys: lookupKeys(reading, text),
  }));
  const wanted = new Map<string, number>();
  for (const { kind, keys } of keyed) {
    for (const key of keys) wanted.set(key, holdersWanted(kind, marks.length));
  }
  const holders = await placesByLinkKeys(database, wanted);
  const chosen = chooseCandidates(keyed, holders, exceptArticle);
  const places = chosen.flat();
  const [candidates] = await Promise.all([
    marksAt(database, places),
    readArticlesOf(new Set(places.map(([articleId]) => articleId))),
  ]);
  const read = new Map(candidates.map((mark) => [nameOf(mark), mark] as const));
  return chosen.map((places) =>
    places.flatMap(([articleId, ordinal]) => read.get(nameOf({ articleId, ordinal })) ?? []),
  );
}

const nameOf = ({ articleId, ordinal }: Pick<RememberedMark, "articleId" | "ordinal">): string =>
  `${articleId} ${ordinal}`;
