// Rows of whole tables, whose types only the caller knows: what goes out of the library and comes into it as a file.

import type { StoreNames } from "idb";
import type { Schema } from "./schema.ts";

export type AnyRow = Readonly<Record<string, unknown>>;
export type Key = string | [string, number];
export type Store = StoreNames<Schema>;

/** Rows that are read, or written, by one request. */
export const BATCH = 250;

/** A store whose rows are of whatever type: the caller knows the table that a row is of. */
export interface AnyStore {
  get(key: Key): Promise<AnyRow | undefined>;
  getAll(range: IDBKeyRange | null, count: number): Promise<AnyRow[]>;
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<Key[]>;
  put(row: AnyRow): Promise<unknown>;
  delete(key: Key): Promise<unknown>;
}

/** Within a transaction: one of its stores by the name of a table. */
export function anyStore(
  transaction: { objectStore(name: Store): unknown },
  table: string,
): AnyStore {
  return transaction.objectStore(table as Store) as AnyStore;
}
