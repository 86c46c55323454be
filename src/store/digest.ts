// The digest of everything saved (core/search), and the journal of what was written since it was made. Both
// are derived: without them the library is whole, and searched once it was read through.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Digest } from "../core/search/digest.ts";
import { articlesById } from "./articles.ts";
import { type Database, type WriteTransaction, writeDerived } from "./database.ts";
import type { JournalEntry } from "./journal.ts";
import { sound, soundIn } from "./sound-rows.ts";

export interface KeptDigest {
  readonly id: "digest";
  readonly digest: Digest;
}

/** Rows of one transaction: whoever saves waits for it. */
const AT_ONCE = 2_000;

/**
 * The digest as it was kept, null where none was, and what was written since: everything where it is damaged. Not more
 * than `most` of it, where that is said.
 */
export async function readDigest(
  database: Database,
  most?: number,
): Promise<{ readonly digest: Digest | null; readonly written: readonly JournalEntry[] }> {
  const transaction = database.transaction(["digest", "digestJournal", "annotations"]);
  const [kept, written] = await Promise.all([
    transaction.objectStore("digest").get("digest"),
    transaction.objectStore("digestJournal").getAll(null, most),
  ]);
  const digest = sound("digest", kept)?.digest ?? null;
  if (digest !== null || kept === undefined) return { digest, written };
  const tokens = new Map(written.map(({ id, token }) => [id, token]));
  const ids = await transaction.objectStore("annotations").getAllKeys(null, most);
  return { digest, written: ids.map((id) => ({ id, token: tokens.get(id) ?? "" })) };
}

/** All that was written since the digest was made, as it stands or was written again meanwhile. */
export async function readJournal(database: Database): Promise<JournalEntry[]> {
  const journal: JournalEntry[] = [];
  for (;;) {
    const last = journal.at(-1);
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last.id, true);
    const entries = await database.getAll("digestJournal", range, AT_ONCE);
    journal.push(...entries);
    if (entries.length < AT_ONCE) return journal;
  }
}

/**
 * Keeps a digest that was made after `included` were read; what was written again meanwhile stays journaled. Cut off in the
 * middle, too much stays so.
 */
export async function putDigest(
  database: Database,
  digest: Digest,
  included: readonly JournalEntry[],
): Promise<void> {
  const tokens = new Map(included.map(({ id, token }) => [id, token]));
  let last = await writeDerived(database, async (transaction) => {
    await transaction.objectStore("digest").put({ id: "digest", digest });
    return await forgetSome(transaction, tokens, null);
  });
  while (last !== null) {
    const from = last;
    last = await writeDerived(database, (transaction) => forgetSome(transaction, tokens, from));
  }
}

/** Takes entries out of the journal that have these tokens, of the next ones behind `from`; the last of them, null: none are left. */
async function forgetSome(
  transaction: WriteTransaction,
  tokens: ReadonlyMap<string, string>,
  from: string | null,
): Promise<string | null> {
  const store = transaction.objectStore("digestJournal");
  const range = from === null ? null : IDBKeyRange.lowerBound(from, true);
  const entries = await store.getAll(range, AT_ONCE);
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  const later = entries.filter(({ id, token }) => tokens.get(id) !== token);
  // In one piece, with those put back that stay: each for itself, they take long.
  await store.delete(IDBKeyRange.bound(first.id, last.id));
  await Promise.all(later.map((entry) => store.put(entry)));
  return entries.length < AT_ONCE ? null : last.id;
}

/** The ids of all annotations, removed ones too, the last changed first. */
export async function idsByChange(database: Database): Promise<string[]> {
  const ids = new Set<string>();
  let range: IDBKeyRange | null = null;
  let most = AT_ONCE;
  for (;;) {
    const some: string[] = await database.getAllKeysFromIndex(
      "annotations",
      "byChanged",
      range,
      most,
    );
    const before = ids.size;
    for (const id of some) ids.add(id);
    if (some.length < most) return [...ids].reverse();
    const last = await database.get("annotations", some.at(-1) ?? "");
    // Where an import gave more than that the time of one change, or the last has just been erased.
    if (ids.size === before || last === undefined) most *= 2;
    else range = IDBKeyRange.lowerBound(last.changed);
  }
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
