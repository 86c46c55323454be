// An article's record as it is now. What search knows of its annotations has the article's title in it, so that
// another title is another row there.

import type { ArticleRecord } from "../core/model/article.ts";
import type { WriteTransaction } from "./database.ts";
import { journal } from "./journal.ts";

/** Within a write: keeps the record, and says of its annotations that search has to take them in anew. */
export async function putArticle(
  transaction: WriteTransaction,
  article: ArticleRecord,
): Promise<void> {
  const articles = transaction.objectStore("articles");
  const before = await articles.get(article.id);
  await articles.put(article);
  if (before === undefined || isKnownAlike(before, article)) return;
  const index = transaction.objectStore("annotations").index("byArticle");
  const ids = await index.getAllKeys(article.id);
  await Promise.all(ids.map((id) => journal(transaction, id)));
}

function isKnownAlike(before: ArticleRecord, after: ArticleRecord): boolean {
  return (
    before.title === after.title &&
    before.publisher === after.publisher &&
    before.published === after.published
  );
}
