// The marks of an open article -> what is linked to them in the articles that are kept.

import { linkKeys } from "../core/linking/link-keys.ts";
import { rankLinks } from "../core/linking/rank-links.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import type { PageMark, ShownLink } from "../messages/protocol.ts";
import { annotationsByArticle } from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import type { Database } from "../store/database.ts";
import { marksByLinkKeys } from "../store/marks.ts";

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

/** Links to other articles than `articleId` (null: the open article is not kept), best first for each mark. */
export async function findLinks(
  database: Database,
  marks: readonly PageMark[],
  articleId: string | null,
): Promise<ShownLink[]> {
  const keys = marks.map((mark) => linkKeys(mark.reading, mark.text));
  const candidates = await marksByLinkKeys(database, keys, articleId);
  const links = marks.flatMap((mark, index) =>
    rankLinks(mark, index, candidates[index] ?? []).slice(0, MOST_PER_MARK),
  );
  return await show(database, links);
}

async function show(database: Database, links: readonly Link[]): Promise<ShownLink[]> {
  const ids = [...new Set(links.map((link) => link.other.articleId))];
  const articles = new Map<string, ArticleRecord>();
  for (const article of await articlesById(database, ids)) {
    if (article.removed === null) articles.set(article.id, article);
  }
  const notes = new Map<string, readonly Annotation[]>();
  for (const id of articles.keys()) notes.set(id, await annotationsByArticle(database, id));
  return links.flatMap((link) => {
    const otherArticle = articles.get(link.other.articleId);
    if (otherArticle === undefined) return [];
    const otherAnnotation = annotationOn(link.other, notes.get(otherArticle.id) ?? []);
    return [{ ...link, otherArticle, otherAnnotation }];
  });
}

/** The annotation that the reader made on this very mark, or null. */
function annotationOn(mark: RememberedMark, annotations: readonly Annotation[]): Annotation | null {
  const match = annotations.find(
    (annotation) => annotation.reading.kind === mark.reading.kind && annotation.text === mark.text,
  );
  return match ?? null;
}
