// What a library holds that cannot be shown any more, as it is: to be named and saved as a file.

import type { Database } from "./database.ts";
import { type CheckedStore, isSound } from "./sound-rows.ts";

/** A row that is set aside wherever its store is read. */
export interface DamagedRow<Store extends CheckedStore = CheckedStore> {
  readonly store: Store;
  readonly row: unknown;
}

/** The stores of what the reader saved, said or let be remembered. */
export const OWN_STORES: readonly CheckedStore[] = [
  "annotations",
  "articles",
  "corrections",
  "officialsLists",
  "personDecisions",
  "ownLinks",
  "remembered",
];

/** The largest stores, of what was seen of each article: reading through them takes many times as long. */
export const SEEN_STORES: readonly CheckedStore[] = ["officials", "histories", "marks"];

/** Some 10 ms of one core: a list that is being drawn must not wait for a library to be read through. */
const AT_ONCE = 200;

/** The damaged rows of these stores, as they are. Reads all in pieces, and awaits `rest` before each. */
export async function damagedRows<Store extends CheckedStore>(
  database: Database,
  stores: readonly Store[],
  rest: () => Promise<void>,
): Promise<DamagedRow<Store>[]> {
  const damaged: DamagedRow<Store>[] = [];
  for (const store of stores) {
    let range: IDBKeyRange | null = null;
    let rows: unknown[] = [];
    do {
      await rest();
      const transaction = database.transaction(store);
      const [values, keys]: [unknown[], IDBValidKey[]] = await Promise.all([
        transaction.store.getAll(range, AT_ONCE),
        transaction.store.getAllKeys(range, AT_ONCE),
      ]);
      rows = values;
      damaged.push(...rows.flatMap((row) => (isSound(store, row) ? [] : [{ store, row }])));
      range = rows.length === 0 ? null : IDBKeyRange.lowerBound(keys.at(-1), true);
    } while (rows.length === AT_ONCE);
  }
  return damaged;
}
