// The marks of one article -> their links to the articles that are kept. Joins the store, which finds what
// shares a key, and core/linking, which judges it; for the background and the library page alike.

import { chooseCandidates, holdersWanted } from "../core/linking/choose-candidates.ts";
import { lookupKeys } from "../core/linking/link-keys.ts";
import { rankArticle } from "../core/linking/rank-article.ts";
import type { LinkableMark } from "../core/linking/rank-links.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import type { Database } from "../store/database.ts";
import { marksAt, placesByLinkKeys } from "../store/marks.ts";
import { heedDecisions } from "./heed-decisions.ts";
import { type KnownArticles, readArticles } from "./read-articles.ts";

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
 * number of records, whatever the size of the library. `known` keeps the articles that were read for it.
 */
export async function findLinks(
  database: Database,
  marks: readonly LinkableMark[],
  article: MarkedArticle,
  known: KnownArticles = new Map(),
): Promise<Link[][]> {
  const { distinct, placeOf } = withoutRepeats(marks);
  const found = await candidatesOf(database, distinct, article.id);
  await readDated(database, found.flat(), known);
  const ranked = rankArticle(
    distinct.map((mark, index) => ({ mark, candidates: found[index] ?? [] })),
    { published: article.published, publishedOf: (id) => known.get(id)?.published ?? null },
  );
  const links = await heedDecisions(database, {
    marks: distinct,
    links: ranked,
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

/** For each mark those of other articles that share most with it. */
async function candidatesOf(
  database: Database,
  marks: readonly LinkableMark[],
  exceptArticle: string | null,
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
  const read = new Map(
    (await marksAt(database, chosen.flat())).map((mark) => [nameOf(mark), mark] as const),
  );
  return chosen.map((places) =>
    places.flatMap(([articleId, ordinal]) => read.get(nameOf({ articleId, ordinal })) ?? []),
  );
}

const nameOf = ({ articleId, ordinal }: Pick<RememberedMark, "articleId" | "ordinal">): string =>
  `${articleId} ${ordinal}`;

/** The articles that are to be dated: words are the same at any time. */
async function readDated(
  database: Database,
  marks: readonly RememberedMark[],
  known: KnownArticles,
): Promise<void> {
  const dated = marks.filter(({ reading }) => reading.kind !== "quotation");
  await readArticles(
    database,
    dated.map(({ articleId }) => articleId),
    known,
  );
}
