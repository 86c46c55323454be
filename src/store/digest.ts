// The digest of everything saved (core/search), and the journal of what was written since it was made. Both
// are derived: without them the library is whole, and searched once it was read through.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Digest } from "../core/search/digest.ts";
import { articlesById } from "./articles.ts";
import { type Database, writeDerived } from "./database.ts";
import type { JournalEntry } from "./journal.ts";
import { sound, soundIn } from "./sound-rows.ts";

export interface KeptDigest {
  readonly id: "digest";
  readonly digest: Digest;
}

/** The digest as it was kept, null where none was, and what was written since: everything where it is damaged. */
export async function readDigest(
  database: Database,
): Promise<{ readonly digest: Digest | null; readonly written: readonly JournalEntry[] }> {
  const transaction = database.transaction(["digest", "digestJournal", "annotations"]);
  const [kept, written] = await Promise.all([
    transaction.objectStore("digest").get("digest"),
    transaction.objectStore("digestJournal").getAll(),
  ]);
  const digest = sound("digest", kept)?.digest ?? null;
  if (digest !== null || kept === undefined) return { digest, written };
  const tokens = new Map(written.map(({ id, token }) => [id, token]));
  const ids = await transaction.objectStore("annotations").getAllKeys();
  return { digest, written: ids.map((id) => ({ id, token: tokens.get(id) ?? "" })) };
}

/** Keeps a digest that was made after `included` were read; what was written again meanwhile stays journaled. */
export async function putDigest(
  database: Database,
  digest: Digest,
  included: readonly JournalEntry[],
): Promise<void> {
  await writeDerived(database, async (transaction) => {
    await transaction.objectStore("digest").put({ id: "digest", digest });
    const entries = transaction.objectStore("digestJournal");
    // Row by row, whoever saves meanwhile would wait for seconds after a large import.
    const tokens = new Map(included.map(({ id, token }) => [id, token]));
    const later = (await entries.getAll()).filter(({ id, token }) => tokens.get(id) !== token);
    await entries.clear();
    await Promise.all(later.map((entry) => entries.put(entry)));
  });
}

/** The ids of all annotations, removed ones too, the last changed first. */
export async function idsByChange(database: Database): Promise<string[]> {
  const ids = await database.getAllKeysFromIndex("annotations", "byChanged");
  return ids.reverse();
}

export interface AnnotationInArticle {
  readonly annotation: Annotation;
  readonly article: ArticleRecord;
}

/** Those of these ids that are in the library and not removed, in the order asked for. */
export async function annotationsInArticles(
  database: Database,
  ids: readonly string[],
): Promise<AnnotationInArticle[]> {
  const store = database.transaction("annotations").store;
  const found = await Promise.all(ids.map((id) => store.get(id)));
  const annotations = soundIn("annotations", found).filter(({ removed }) => removed === null);
  const articleIds = [...new Set(annotations.map(({ articleId }) => articleId))];
  const articles = new Map(
    (await articlesById(database, articleIds)).map((article) => [article.id, article]),
  );
  return annotations.flatMap((annotation) => {
    const article = articles.get(annotation.articleId);
    return article === undefined ? [] : [{ annotation, article }];
  });
}
