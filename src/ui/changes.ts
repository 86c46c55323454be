// What the lists of changes are made of: a history with the annotation that it is of, by article.

import { distinctChanges } from "../core/alarm/distinct-changes.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { byLoudness, type History } from "../core/model/history.ts";

export interface ShownChange {
  readonly history: History;
  /** Whose passage changed; null: a mark, the headline or the length did. */
  readonly annotation: Annotation | null;
}

export interface ChangedArticle {
  readonly article: ArticleRecord;
  readonly changes: readonly ShownChange[];
}

/**
 * Those that changed, the loudest first, each with its annotation. A mark that is saved too is told of once,
 * as the reader's passage.
 */
export function changesOf(
  histories: readonly History[],
  annotations: readonly Annotation[],
): ShownChange[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return distinctChanges(histories)
    .sort(byLoudness)
    .flatMap((history) => {
      const annotation = byId.get(history.id) ?? null;
      return history.watched === "passage" && annotation === null ? [] : [{ history, annotation }];
    });
}

/**
 * What the reader was not told of yet, by article, in the order in which `histories` first names them; those of articles
 * not given are left out. `histories`: of each article also what the reader knows of, since a mark in a passage that
 * was marked as seen is no news.
 */
export function groupChanges(
  histories: readonly History[],
  articles: readonly ArticleRecord[],
  annotations: readonly Annotation[],
): ChangedArticle[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ids = new Set(histories.map(({ articleId }) => articleId));
  return [...ids].flatMap((id) => {
    const article = byId.get(id);
    if (article === undefined) return [];
    const own = histories.filter(({ articleId }) => articleId === id);
    const changes = changesOf(own, annotations).filter(({ history }) => history.alarm !== null);
    return changes.length === 0 ? [] : [{ article, changes }];
  });
}
