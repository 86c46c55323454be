// The marks of an open article -> as the store keeps them, and what is linked to them.

import { linkKeys } from "../core/linking/link-keys.ts";
import type { RememberedMark } from "../core/model/link.ts";
import { findLinks, type MarkedArticle } from "../links/find-links.ts";
import { showLinks } from "../links/show-links.ts";
import type { PageMark, ShownLink } from "../messages/protocol.ts";
import type { Database } from "../store/database.ts";

/** One mark shows at most this many other articles; the best ones. */
const MOST_PER_MARK = 12;

/** The marks of an article as the store keeps them, with the keys that they are found by. */
export function rememberMarks(articleId: string, marks: readonly PageMark[]): RememberedMark[] {
  return marks.map(({ reading, text, start, end }, ordinal) => ({
    articleId,
    ordinal,
    reading,
    text,
    start,
    end,
    linkKeys: linkKeys(reading, text),
  }));
}

/** Links from the marks of the open article to others, best first for each mark. */
export async function linksOfPage(
  database: Database,
  marks: readonly PageMark[],
  article: MarkedArticle,
): Promise<ShownLink[]> {
  const links = await findLinks(database, marks, article);
  const best = links.flatMap((ofMark) => ofMark.slice(0, MOST_PER_MARK));
  return await showLinks(database, best);
}
