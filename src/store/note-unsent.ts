// Which records were written since the server last had them (src/replication). Noted where rows are written, in the same
// transaction and whoever writes, so that what is to be sent costs as much as what was changed, whatever the library's size.

import { REPLICATED_TABLES, type ReplicatedTable } from "../core/replication/document.ts";
import type { WriteTransaction } from "./database.ts";

/** One record that was written. */
export interface UnsentRow {
  readonly table: ReplicatedTable;
  readonly key: string;
  /** Another one at each write: what was sent meanwhile makes good only what it saw. */
  readonly token: string;
}

const TRAVELLING: ReadonlySet<string> = new Set(REPLICATED_TABLES);
const isTravelling = (store: string): store is ReplicatedTable => TRAVELLING.has(store);

/** Methods of a store that write a row. Whole stores and ranges of rows that travel are never written at once. */
const WRITES = new Set<string | symbol>(["put", "add", "delete", "clear"]);

/** The transaction, with each write of a row that travels noted where the library is replicated. */
export function notingUnsent(transaction: WriteTransaction): WriteTransaction {
  let isReplicated: Promise<boolean> | null = null;
  const token = crypto.randomUUID();
  const note = async (table: ReplicatedTable, key: unknown): Promise<void> => {
    if (typeof key !== "string") throw new TypeError(`Expected the key of one row of ${table}`);
    isReplicated ??= transaction
      .objectStore("replications")
      .count()
      .then((count) => count > 0);
    if (await isReplicated) await transaction.objectStore("unsent").put({ table, key, token });
  };
  const noting = (table: ReplicatedTable, store: object): object =>
    new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        if (!WRITES.has(name)) return value.bind(target);
        return async (row: unknown) => {
          const key =
            name === "put" || name === "add" ? (row as { readonly id?: unknown }).id : row;
          const [done] = await Promise.all([value.call(target, row) as unknown, note(table, key)]);
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
