// Articles that something is kept of.

import type { ArticleRecord } from "../core/model/article.ts";
import type { Database } from "./database.ts";

/** The article read at this canonical address, or null. Removed ones count: what is restored needs them. */
export async function articleBySource(
  database: Database,
  source: string,
): Promise<ArticleRecord | null> {
  return (await database.getFromIndex("articles", "bySource", source)) ?? null;
}

/** An article that was open under this address before, or null. */
export async function articleByAddress(
  database: Database,
  address: string,
): Promise<ArticleRecord | null> {
  return (await database.getFromIndex("articles", "byAddress", address)) ?? null;
}

/** The records of these ids, in the order asked for; an unknown id is left out. */
export async function articlesById(
  database: Database,
  ids: readonly string[],
): Promise<ArticleRecord[]> {
  const transaction = database.transaction("articles");
  const records = await Promise.all(ids.map((id) => transaction.store.get(id)));
  return records.filter((record) => record !== undefined);
}
