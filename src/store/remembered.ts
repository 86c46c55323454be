// Articles that are kept whether or not anything is saved on them, and forgetting them: first they are out of
// sight and linked no more, then erased for good. What the reader saved is never touched.

import type { ArticleRecord } from "../core/model/article.ts";
import type { History } from "../core/model/history.ts";
import { laterOf } from "../core/model/iso-moment.ts";
import type { RememberedMark } from "../core/model/link.ts";
import type { StoredOfficial } from "../core/model/officials-list.ts";
import type { Remembered } from "../core/model/remembered.ts";
import { nextRevision } from "../core/model/revision.ts";
import { type Database, type WriteTransaction, write } from "./database.ts";
import { putArticleWithMarks } from "./put-article.ts";
import { putHistories } from "./put-histories.ts";
import { articleIn, sound, soundIn } from "./sound-rows.ts";

/** Everything of one article that is kept at the reader's wish. */
export interface KeptArticle {
  readonly remembered: Remembered;
  readonly article: ArticleRecord;
  readonly marks: readonly RememberedMark[];
  /** Null: those that are known stay. */
  readonly officials: readonly StoredOfficial[] | null;
  readonly histories: readonly History[];
}

/** Keeps an article, its marks in place of those kept before, all or nothing. */
export function putRemembered(database: Database, kept: KeptArticle): Promise<Remembered> {
  return write(database, async (transaction) => {
    await Promise.all([
      putArticleWithMarks(transaction, kept),
      transaction.objectStore("remembered").put(kept.remembered),
      putHistories(transaction, kept.histories),
    ]);
    return kept.remembered;
  });
}

/** That the article is remembered; null: it is not, or no more. */
export async function rememberedById(
  database: Database,
  articleId: string,
): Promise<Remembered | null> {
  const row = sound("remembered", await database.get("remembered", articleId));
  return row === null || row.forgotten !== null ? null : row;
}

/**
 * Of these articles those that are remembered. One request for each, or one for all where no more are remembered than
 * are asked about: that is a choice which few readers make.
 */
export async function rememberedAmong(
  database: Database,
  articleIds: readonly string[],
): Promise<Map<string, Remembered>> {
  const { store } = database.transaction("remembered");
  const asked = new Set(articleIds);
  const first = asked.size === 0 ? [] : await store.getAll(null, asked.size + 1);
  const rows =
    first.length <= asked.size
      ? first.filter(({ articleId }) => asked.has(articleId))
      : await Promise.all([...asked].map((id) => store.get(id)));
  return new Map(
    soundIn("remembered", rows).flatMap((row) =>
      row.forgotten !== null ? [] : [[row.articleId, row] as const],
    ),
  );
}

/** All that is remembered, the last first. Rows are small: ten thousand are read in some tens of milliseconds. */
export async function allRemembered(database: Database): Promise<Remembered[]> {
  const rows = await database.getAll("remembered");
  return soundIn("remembered", rows)
    .filter(({ forgotten }) => forgotten === null)
    .sort((a, b) => b.when.localeCompare(a.when));
}

/**
 * Forgets several articles, or brings them back, all or nothing; ids that are not remembered, or were erased, are
 * passed over. The answer has the ids of those that changed.
 */
export function setForgotten(
  database: Database,
  articleIds: readonly string[],
  change: { readonly forgotten: boolean; readonly now: string },
): Promise<string[]> {
  const { forgotten, now } = change;
  return write(database, async (transaction) => {
    const rows = transaction.objectStore("remembered");
    const changed: string[] = [];
    for (const id of articleIds) {
      const row = sound("remembered", await rows.get(id));
      if (row === null || (row.forgotten !== null) === forgotten) continue;
      await rows.put({ ...row, forgotten: forgotten ? now : null });
      await setOutOfSight(transaction, id, change);
      changed.push(id);
    }
    return changed;
  });
}

/** An article that something is saved on stays in sight. */
async function setOutOfSight(
  transaction: WriteTransaction,
  id: string,
  { forgotten, now }: { readonly forgotten: boolean; readonly now: string },
): Promise<void> {
  const articles = transaction.objectStore("articles");
  const article = articleIn(await articles.get(id));
  const isHidden = forgotten && !(await hasLiving(transaction, id));
  if (article === null || (article.removed !== null) === isHidden) return;
  const revision = nextRevision(article.revision);
  const changed = laterOf(article.changed, now);
  await articles.put({ ...article, removed: isHidden ? now : null, revision, changed });
}

async function hasLiving(transaction: WriteTransaction, articleId: string): Promise<boolean> {
  const index = transaction.objectStore("annotations").index("byArticle");
  return (await index.getAll(articleId)).some(({ removed }) => removed === null);
}

/** Those that were forgotten before this moment and are not erased yet. */
export async function forgottenBefore(database: Database, moment: string): Promise<string[]> {
  const rows = await database.getAll("remembered");
  return soundIn("remembered", rows).flatMap(({ articleId, forgotten }) =>
    forgotten !== null && forgotten < moment ? [articleId] : [],
  );
}

/** Erases what is kept of articles that were forgotten, for good; others are passed over. */
export function eraseForgotten(database: Database, articleIds: readonly string[]): Promise<void> {
  return write(database, async (transaction) => {
    const rows = transaction.objectStore("remembered");
    for (const id of articleIds) {
      const row = sound("remembered", await rows.get(id));
      if (row === null || row.forgotten === null) continue;
      await rows.delete(id);
      if (!(await hasLiving(transaction, id))) await eraseParts(transaction, id);
    }
  });
}

/** Within a write: an article on which nothing is saved any more, and which is not remembered, goes with what was there. */
export async function dropUnwantedArticle(
  transaction: WriteTransaction,
  id: string,
  now: string,
): Promise<void> {
  const remembered = sound("remembered", await transaction.objectStore("remembered").get(id));
  if (remembered !== null || (await hasLiving(transaction, id))) return;
  const saved = await transaction.objectStore("annotations").index("byArticle").count(id);
  if (saved === 0) await eraseParts(transaction, id);
  else await setOutOfSight(transaction, id, { forgotten: true, now });
}

/** What the reader removed and may restore keeps its article's record and its own history. */
async function eraseParts(transaction: WriteTransaction, id: string): Promise<void> {
  const saved = await transaction.objectStore("annotations").index("byArticle").count(id);
  const histories = transaction.objectStore("histories");
  for (const { id: own, watched } of await histories.index("byArticle").getAll(id)) {
    if (saved === 0 || watched !== "passage") await histories.delete(own);
  }
  await transaction.objectStore("marks").delete(partsOf(id));
  await transaction.objectStore("officials").delete(partsOf(id));
  if (saved === 0) await transaction.objectStore("articles").delete(id);
}

/** All rows of an article in a store whose keys begin with its id: an array sorts after every number. */
function partsOf(articleId: string): IDBKeyRange {
  return IDBKeyRange.bound([articleId], [articleId, []]);
}
