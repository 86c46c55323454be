// Which records were written since the server last had them (src/replication). Noted where rows are written, in the same
// transaction and whoever writes, so that what is to be sent costs as much as what was changed, whatever the library's size.

import { REPLICATED_TABLES, type ReplicatedTable } from "../core/replication/document.ts";
import { mayTravel } from "../core/replication/may-travel.ts";
import type { WriteTransaction } from "./database.ts";

/** One record that was written, for one library's database. */
export interface UnsentRow {
  readonly library: string;
  readonly table: ReplicatedTable;
  readonly key: string;
  /** Another one at each write: what was sent meanwhile makes good only what it saw. */
  readonly token: string;
}

const TRAVELLING: ReadonlySet<string> = new Set(REPLICATED_TABLES);
const isTravelling = (store: string): store is ReplicatedTable => TRAVELLING.has(store);

/** Methods of a store that write a row. Whole stores and ranges of rows that travel are never written at once. */
const WRITES = new Set<string | symbol>(["put", "add", "delete", "clear"]);

/**
 * The transaction, with each write of a row noted for every replicated library that it may travel to, but for the one
 * named by `but`, whose database has it; null: for all. What does not travel there after all is dropped when its turn
 * comes (replication/push).
 */
export function notingUnsent(transaction: WriteTransaction, but: string | null): WriteTransaction {
  let replicated: Promise<readonly string[]> | null = null;
  const token = crypto.randomUUID();
  const note = async (table: ReplicatedTable, key: unknown, row?: object): Promise<void> => {
    if (typeof key !== "string") throw new TypeError(`Expected the key of one row of ${table}`);
    replicated ??= transaction.objectStore("replications").getAllKeys();
    const libraries = (await replicated).filter(
      (library) => library !== but && mayTravel(table, row, library),
    );
    const unsent = transaction.objectStore("unsent");
    await Promise.all(libraries.map((library) => unsent.put({ library, table, key, token })));
  };
  const noting = (table: ReplicatedTable, store: object): object =>
    new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        if (!WRITES.has(name)) return value.bind(target);
        return async (given: unknown) => {
          const row = name === "put" || name === "add" ? (given as object) : undefined;
          const key = row === undefined ? given : (row as { readonly id?: unknown }).id;
          const noted = note(table, key, row);
          const [done] = await Promise.all([value.call(target, given) as unknown, noted]);
          return done;
        };
      },
    });
  const objectStore = ((name: Parameters<WriteTransaction["objectStore"]>[0]) => {
    const store = transaction.objectStore(name);
    return isTravelling(name) ? noting(name, store) : store;
    // The same stores, but for what a write does besides.
  }) as WriteTransaction["objectStore"];
  return { objectStore };
}
