// The library as whoever settles a file's records sees it.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Row, RowKey, TableName } from "./tables.ts";

/** The library as it is now. */
export interface Here {
  get(table: TableName, key: RowKey): Promise<Row | null>;
  /** The article that is kept under this canonical address. */
  articleBySource(source: string): Promise<ArticleRecord | null>;
  /** Those kept under one of these keys of addresses (core/identity). */
  articlesByAddressKeys(keys: readonly string[]): Promise<readonly ArticleRecord[]>;
  /** Those whose fingerprints have one of these hashes. */
  articlesByHashes(hashes: readonly string[]): Promise<readonly ArticleRecord[]>;
  /** Removed ones, too. */
  annotationsOn(articleId: string): Promise<readonly Annotation[]>;
  /** Whether an article or list has parts in this table that somebody else wrote since it was cleared, or came with the file. */
  hasParts(table: TableName, owner: string): Promise<boolean>;
}
