// Articles that something is kept of.

import { unwrap } from "idb";
import type { ArticleRecord } from "../core/model/article.ts";
import { answersTo } from "./answers.ts";
import type { Database } from "./database.ts";
import { articleIn, articlesIn } from "./sound-rows.ts";

/** The article read at this canonical address, or null. Removed ones count: what is restored needs them. */
export async function articleBySource(
  database: Database,
  source: string,
): Promise<ArticleRecord | null> {
  return articleIn(await database.getFromIndex("articles", "bySource", source));
}

/** An article that was open under this address before, or null. */
export async function articleByAddress(
  database: Database,
  address: string,
): Promise<ArticleRecord | null> {
  return articleIn(await database.getFromIndex("articles", "byAddress", address));
}

/** An article that is kept under one of these keys of its addresses (core/identity), or null. */
export async function articleByAddressKey(
  database: Database,
  keys: readonly string[],
): Promise<ArticleRecord | null> {
  const index = database.transaction("articles").store.index("byAddressKey");
  const found = await Promise.all(keys.map((key) => index.get(key)));
  return articlesIn(found)[0] ?? null;
}

/** Two texts that share fewer hashes are not worth reading: a passing phrase has as many. */
const LEAST_SHARED = 12;
const MOST_ALIKE = 5;
/** More articles behind one hash share a stock phrase, not a text. */
const MOST_PER_HASH = 50;

/** Articles whose fingerprints share hashes with this one, the most first. One index lookup for each hash. */
export async function articlesByFingerprint(
  database: Database,
  fingerprint: readonly string[],
): Promise<ArticleRecord[]> {
  const { store } = database.transaction("articles");
  const index = store.index("byFingerprint");
  const found = await Promise.all(fingerprint.map((hash) => index.getAllKeys(hash, MOST_PER_HASH)));
  const shared = new Map<string, number>();
  for (const id of found.flat()) shared.set(id, (shared.get(id) ?? 0) + 1);
  const alike = [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_ALIKE);
  const records = await Promise.all(alike.map(([id]) => store.get(id)));
  return articlesIn(records);
}

/** The records of these ids, in the order asked for; an unknown id is left out. */
export async function articlesById(
  database: Database,
  ids: readonly string[],
): Promise<ArticleRecord[]> {
  const store = unwrap(database.transaction("articles").store);
  return articlesIn(await answersTo<ArticleRecord | undefined>(ids.map((id) => store.get(id))));
}
