// An article's record as it is now. What search knows of its annotations has the article's title in it, so that
// another title is another row there.

import type { ArticleRecord } from "../core/model/article.ts";
import type { RememberedMark } from "../core/model/link.ts";
import type { StoredOfficial } from "../core/model/officials-list.ts";
import type { WriteTransaction } from "./database.ts";
import { journal } from "./journal.ts";
import { replaceOfficials } from "./officials.ts";

/** Within a write: keeps the record, and says of its annotations that search has to take them in anew. */
export async function putArticle(
  transaction: WriteTransaction,
  article: ArticleRecord,
): Promise<void> {
  await putOver(transaction, await rowOf(transaction, article), article);
}

/**
 * Within a write: keeps the record with the article's marks and officials, in place of those that were kept before.
 * `officials`: whom it introduced; null: those that are known stay.
 */
export async function putArticleWithMarks(
  transaction: WriteTransaction,
  {
    article,
    marks,
    officials,
  }: {
    readonly article: ArticleRecord;
    readonly marks: readonly RememberedMark[];
    readonly officials: readonly StoredOfficial[] | null;
  },
): Promise<void> {
  const { id } = article;
  const before = await rowOf(transaction, article);
  const store = transaction.objectStore("marks");
  // Of one that is new there are none, and in a large library looking for them takes as long as writing.
  const isNew = before === undefined;
  await Promise.all([
    putOver(transaction, before, article),
    isNew ? null : store.delete(IDBKeyRange.bound([id], [id, []])),
    ...marks.map((mark) => store.put(mark)),
    officials === null || (isNew && officials.length === 0)
      ? null
      : replaceOfficials(transaction, id, officials),
  ]);
}

const rowOf = (
  transaction: WriteTransaction,
  { id }: ArticleRecord,
): Promise<ArticleRecord | undefined> => transaction.objectStore("articles").get(id);

async function putOver(
  transaction: WriteTransaction,
  before: ArticleRecord | undefined,
  article: ArticleRecord,
): Promise<void> {
  await transaction.objectStore("articles").put(article);
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
