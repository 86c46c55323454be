// What is saved, read from the store for popup and library, which show it without waking the background.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { annotationById, annotationsByArticle } from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import { library } from "../store/database.ts";
import { latestAnnotations } from "../store/latest-annotations.ts";
import type { Saved } from "./saved.ts";

async function withArticles(annotations: readonly Annotation[]): Promise<readonly Saved[]> {
  const ids = [...new Set(annotations.map((annotation) => annotation.articleId))];
  const records = await articlesById(await library(), ids);
  const byId = new Map<string, ArticleRecord>(records.map((record) => [record.id, record]));
  return annotations.flatMap((annotation) => {
    const article = byId.get(annotation.articleId);
    return article === undefined ? [] : [{ annotation, article }];
  });
}

/** Where it stood when it was saved. */
function startOf({ target }: Annotation): number {
  return target.selectors[0]?.position.start ?? 0;
}

/** On one article, in the order of the text; nothing where no article is kept. @throws DatabaseError */
export async function readSavedOn(articleId: string | null): Promise<readonly Annotation[]> {
  // Opened in any case: where it cannot be, "nothing" would not be true.
  const database = await library();
  if (articleId === null) return [];
  const annotations = await annotationsByArticle(database, articleId);
  return annotations.sort((a, b) => startOf(a) - startOf(b));
}

/** An article as it is kept; null: none is, or there is none. @throws DatabaseError */
export async function readRecord(articleId: string | null): Promise<ArticleRecord | null> {
  if (articleId === null) return null;
  const [record] = await articlesById(await library(), [articleId]);
  return record ?? null;
}

/** Last changed first, at most `limit`. @throws DatabaseError */
export async function readLastSaved(limit: number): Promise<readonly Saved[]> {
  return withArticles(await latestAnnotations(await library(), limit));
}

/** One, removed or not; null: not in the library. @throws DatabaseError */
export async function readOne(id: string): Promise<Saved | null> {
  const annotation = await annotationById(await library(), id);
  const [saved] = annotation === null ? [] : await withArticles([annotation]);
  return saved ?? null;
}
