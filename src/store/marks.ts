// Marks of the articles that are kept, found by what links them.

import type { RememberedMark } from "../core/model/link.ts";
import type { Database } from "./database.ts";

/** More marks than this behind one key say that the key is a stock phrase; reading them all would cost. */
const MOST_PER_KEY = 200;

/**
 * For each list of keys, the marks that carry one of them, each once, those of `exceptArticle` left out.
 * Costs one index lookup per distinct key, whatever the size of the library.
 */
export async function marksByLinkKeys(
  database: Database,
  keyLists: readonly (readonly string[])[],
  exceptArticle: string | null,
): Promise<RememberedMark[][]> {
  const index = database.transaction("marks").store.index("byLinkKey");
  const distinct = [...new Set(keyLists.flat())];
  const found = await Promise.all(distinct.map((key) => index.getAll(key, MOST_PER_KEY)));
  const byKey = new Map(distinct.map((key, at) => [key, found[at] ?? []]));
  return keyLists.map((keys) => {
    const marks = new Map<string, RememberedMark>();
    for (const mark of keys.flatMap((key) => byKey.get(key) ?? [])) {
      if (mark.articleId !== exceptArticle) marks.set(`${mark.articleId} ${mark.ordinal}`, mark);
    }
    return [...marks.values()];
  });
}

/** The marks of one article, in order; none where it is not kept. */
export async function marksOfArticle(
  database: Database,
  articleId: string,
): Promise<RememberedMark[]> {
  // An array sorts after every number, so that the bound takes in all ordinals.
  return await database.getAll("marks", IDBKeyRange.bound([articleId], [articleId, []]));
}

/** No library holds more mentions of one surname; a key of more is read in part. */
const MOST_OF_A_KEY = 20_000;

/** All marks behind one key, in the order of articles; for a page about what the key stands for. */
export async function marksByLinkKey(database: Database, key: string): Promise<RememberedMark[]> {
  return await database.getAllFromIndex("marks", "byLinkKey", key, MOST_OF_A_KEY);
}
