// The articles of some marks, each read once in the course of one question.

import type { ArticleRecord } from "../core/model/article.ts";
import { articlesById } from "../store/articles.ts";
import type { Database } from "../store/database.ts";

/** By id, removed ones too. */
export type KnownArticles = Map<string, ArticleRecord>;

/** Reads into `known` those of these ids that it lacks; unknown ids stay unknown. */
export async function readArticles(
  database: Database,
  ids: Iterable<string>,
  known: KnownArticles,
): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  if (missing.length === 0) return;
  for (const record of await articlesById(database, missing)) known.set(record.id, record);
}
