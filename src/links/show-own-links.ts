// Links that the reader drew from some annotations -> as card, popup and library show them.

import { otherEnd } from "../core/model/own-link.ts";
import type { ShownOwnLink } from "../messages/shown-link.ts";
import { annotationById } from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import type { Database } from "../store/database.ts";
import { ownLinksOf } from "../store/own-links.ts";

/** Oldest first, each from every end that was asked about; links to what was removed are left out. */
export async function showOwnLinks(
  database: Database,
  annotationIds: readonly string[],
): Promise<ShownOwnLink[]> {
  const links = await ownLinksOf(database, annotationIds);
  const asked = new Set(annotationIds);
  const ends = links.flatMap((link) =>
    [...new Set(link.ends)]
      .filter((end) => asked.has(end))
      .map((annotationId) => ({ link, annotationId })),
  );
  const shown = await Promise.all(
    ends.map(async ({ link, annotationId }): Promise<ShownOwnLink[]> => {
      const other = await annotationById(database, otherEnd(link, annotationId));
      if (other === null || other.removed !== null) return [];
      const [otherArticle] = await articlesById(database, [other.articleId]);
      return otherArticle === undefined ? [] : [{ link, annotationId, other, otherArticle }];
    }),
  );
  return shown.flat();
}
