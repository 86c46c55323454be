// The marks of one article -> their links to the articles that are kept. Joins the store, which finds what
// shares a key, and core/linking, which judges it; for the background and the library page alike.

import { linkKeys } from "../core/linking/link-keys.ts";
import { rankArticle } from "../core/linking/rank-article.ts";
import type { LinkableMark } from "../core/linking/rank-links.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import { articlesById } from "../store/articles.ts";
import type { Database } from "../store/database.ts";
import { marksByLinkKeys } from "../store/marks.ts";
import { heedDecisions } from "./heed-decisions.ts";

/** The article whose marks are asked about; its own marks are never linked to it. */
export interface MarkedArticle {
  /** Null: it is not kept. */
  readonly id: string | null;
  /** ISO 8601 date, or date and time; null: not known. */
  readonly published: string | null;
}

/**
 * For each mark its links, best first. A figure that is asked about alone needs the quotations of its article
 * along with it: core/linking/rank-article.ts says why. One index lookup for each distinct key.
 */
export async function findLinks(
  database: Database,
  marks: readonly LinkableMark[],
  article: MarkedArticle,
): Promise<Link[][]> {
  const keys = marks.map((mark) => linkKeys(mark.reading, mark.text));
  const found = await marksByLinkKeys(database, keys, article.id);
  const dates = await datesOf(database, found.flat());
  const links = rankArticle(
    marks.map((mark, index) => ({ mark, candidates: found[index] ?? [] })),
    { published: article.published, publishedOf: (id) => dates.get(id) ?? null },
  );
  return await heedDecisions(database, { marks, links, articleId: article.id });
}

/** When the articles of these marks appeared, by the article's id. */
async function datesOf(
  database: Database,
  marks: readonly RememberedMark[],
): Promise<Map<string, string | null>> {
  const ids = new Set(marks.map(({ articleId }) => articleId));
  const records = await articlesById(database, [...ids]);
  return new Map(records.map(({ id, published }) => [id, published]));
}
