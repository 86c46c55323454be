// Links -> links as card, popup and library show them: with the other article and what was written there.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import type { ShownLink } from "../messages/protocol.ts";
import { annotationsByArticles } from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import type { Database } from "../store/database.ts";
import { rememberedAmong } from "../store/remembered.ts";

/** In the order given; links to articles that were removed are left out. One read for each article. */
export async function showLinks(database: Database, links: readonly Link[]): Promise<ShownLink[]> {
  const ids = [...new Set(links.map((link) => link.other.articleId))];
  const articles = new Map<string, ArticleRecord>();
  for (const article of await articlesById(database, ids)) {
    if (article.removed === null) articles.set(article.id, article);
  }
  const [saved, remembered] = await Promise.all([
    annotationsByArticles(database, [...articles.keys()]),
    rememberedAmong(database, [...articles.keys()]),
  ]);
  return links.flatMap((link) => {
    const otherArticle = articles.get(link.other.articleId);
    if (otherArticle === undefined) return [];
    const otherAnnotation = annotationOn(link.other, saved.get(otherArticle.id) ?? []);
    const otherRemembered = remembered.get(otherArticle.id) ?? null;
    return [{ ...link, otherArticle, otherAnnotation, otherRemembered }];
  });
}

/** The annotation that the reader made on this very mark, or null. */
function annotationOn(mark: RememberedMark, annotations: readonly Annotation[]): Annotation | null {
  const match = annotations.find(
    (annotation) => annotation.reading.kind === mark.reading.kind && annotation.text === mark.text,
  );
  return match ?? null;
}
