// What reads differently today, read from the store for popup and library.

import { byLoudness, type History } from "../core/model/history.ts";
import { annotationById } from "../store/annotations.ts";
import { articlesById } from "../store/articles.ts";
import { library } from "../store/database.ts";
import { alarmedHistories, historiesOfArticle, historyById } from "../store/histories.ts";
import { type ChangedArticle, groupChanges } from "./changes.ts";

/** Of one article all that is watched, in no order; nothing where no article is kept. @throws DatabaseError */
export async function readHistories(articleId: string | null): Promise<readonly History[]> {
  if (articleId === null) return [];
  const histories = await historiesOfArticle(await library(), articleId);
  return histories.filter(({ removed }) => removed === null);
}

/** Of one annotation; null: nothing was seen of it yet. @throws DatabaseError */
export async function readHistory(annotationId: string): Promise<History | null> {
  return await historyById(await library(), annotationId);
}

/** What the reader was not told of yet, by article, the loudest article first. @throws DatabaseError */
export async function readAlarms(): Promise<readonly ChangedArticle[]> {
  const database = await library();
  const alarmed = (await alarmedHistories(database)).sort(byLoudness);
  const articleIds = [...new Set(alarmed.map(({ articleId }) => articleId))];
  const articles = await articlesById(database, articleIds);
  const each = await Promise.all(articleIds.map((id) => historiesOfArticle(database, id)));
  const histories = each.flat();
  const passages = histories.filter(({ watched }) => watched === "passage");
  const annotations = await Promise.all(passages.map(({ id }) => annotationById(database, id)));
  return groupChanges(
    histories,
    articles.filter(({ removed }) => removed === null),
    annotations.filter((annotation) => annotation !== null),
  );
}
