// The library as an import sees it: inside the transaction that reads or writes beside it.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { type AnyRow, anyStore, type Key } from "./any-rows.ts";
import type { WriteTransaction } from "./database.ts";
import { articleIn, articlesIn, isSound, soundIn } from "./sound-rows.ts";

/** The library inside a transaction. */
export interface LibraryInside {
  get(table: string, key: Key): Promise<AnyRow | null>;
  articleBySource(source: string): Promise<ArticleRecord | null>;
  /** Those kept under one of these keys of addresses (core/identity). One index lookup for each. */
  articlesByAddressKeys(keys: readonly string[]): Promise<readonly ArticleRecord[]>;
  /** Those whose fingerprints have one of these hashes; few of a hash that many have. One lookup for each. */
  articlesByHashes(hashes: readonly string[]): Promise<readonly ArticleRecord[]>;
  annotationsOn(articleId: string): Promise<readonly Annotation[]>;
  /** Whether an article or a list has a row of its own in a table of parts. */
  hasParts(table: string, owner: string): Promise<boolean>;
}

/** Stores whose rows are parts of an article or a list, under keys that begin with its id. */
export const PARTS = ["marks", "officials"] as const;

/** The keys of one owner's parts. */
export const partsOf = (owner: string): IDBKeyRange => IDBKeyRange.bound([owner], [owner, []]);

/** More articles behind one hash share a stock phrase, not a text. */
const MOST_OF_HASH = 5;

/** A damaged row is none here, so that a backup is restored over it; undoing the import brings it back as it was. */
export function inside(transaction: Pick<WriteTransaction, "objectStore">): LibraryInside {
  const get = async (table: string, key: Key): Promise<AnyRow | null> => {
    const row = await anyStore(transaction, table).get(key);
    return row !== undefined && isSound(table, row) ? row : null;
  };
  return {
    get,
    articleBySource: async (source) =>
      articleIn(await transaction.objectStore("articles").index("bySource").get(source)),
    articlesByAddressKeys: async (keys) => {
      const index = transaction.objectStore("articles").index("byAddressKey");
      return articlesIn((await Promise.all(keys.map((key) => index.getAll(key)))).flat());
    },
    articlesByHashes: async (hashes) => {
      const index = transaction.objectStore("articles").index("byFingerprint");
      const found = await Promise.all(hashes.map((hash) => index.getAll(hash, MOST_OF_HASH)));
      return articlesIn(found.flat());
    },
    annotationsOn: async (articleId) => {
      const index = transaction.objectStore("annotations").index("byArticle");
      return soundIn("annotations", await index.getAll(articleId));
    },
    hasParts: async (table, owner) => {
      const parts = PARTS.find((one) => one === table);
      if (parts === undefined) return (await get(table, owner)) !== null;
      return (await transaction.objectStore(parts).count(partsOf(owner))) > 0;
    },
  };
}
