// The marks of an open article -> what is linked to them.

import { findLinks, type MarkedArticle } from "../links/find-links.ts";
import { ReadBeside } from "../links/read-beside.ts";
import { showLinks } from "../links/show-links.ts";
import type { PageMark } from "../messages/page-article.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import type { Database } from "../store/database.ts";

/** One mark shows at most this many other articles; the best ones. */
const MOST_PER_MARK = 12;

/** Links from the marks of the open article to others, best first for each mark. */
export async function linksOfPage(
  database: Database,
  marks: readonly PageMark[],
  article: MarkedArticle,
): Promise<ShownLink[]> {
  const beside = new ReadBeside(database);
  const links = await findLinks(database, marks, article, beside);
  const best = links.flatMap((ofMark) => ofMark.slice(0, MOST_PER_MARK));
  return await showLinks(best, beside);
}
