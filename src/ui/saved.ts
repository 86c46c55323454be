// What the lists of popup and library are made of: an annotation with the article that it stands in.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";

export interface Saved {
  readonly annotation: Annotation;
  readonly article: ArticleRecord;
}

/** What is saved on one article. */
export interface SavedArticle {
  readonly article: ArticleRecord;
  readonly annotations: readonly Annotation[];
}

/** By article, both in the order in which the list first names them. */
export function groupByArticle(saved: readonly Saved[]): readonly SavedArticle[] {
  const groups = new Map<string, { article: ArticleRecord; annotations: Annotation[] }>();
  for (const { annotation, article } of saved) {
    const group = groups.get(article.id);
    if (group === undefined) groups.set(article.id, { article, annotations: [annotation] });
    else group.annotations.push(annotation);
  }
  return [...groups.values()];
}
