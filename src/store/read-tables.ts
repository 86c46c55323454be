// Whole tables out of the library, for a backup.

import { type AnyRow, type AnyStore, anyStore, BATCH, type Key, type Store } from "./any-rows.ts";
import type { Database } from "./database.ts";
import { isSound } from "./sound-rows.ts";

/**
 * All tables at one moment, a batch at a time and in the order of `tables`. Counts them first. Damaged rows are left
 * out: no backup could be read back with them.
 */
export async function readTables(
  database: Database,
  tables: readonly string[],
  hear: {
    readonly count: (table: string, rows: number) => void;
    /** Comes before the first rows of a table, and for one without rows, too. */
    readonly before: (table: string) => void;
    readonly rows: (table: string, rows: readonly AnyRow[]) => void;
  },
): Promise<void> {
  const transaction = database.transaction(tables as Store[], "readonly");
  for (const table of tables)
    hear.count(table, await transaction.objectStore(table as Store).count());
  for (const table of tables) {
    hear.before(table);
    await eachBatch(anyStore(transaction, table), (rows) => {
      const whole = rows.filter((row) => isSound(table, row));
      hear.rows(table, whole);
    });
  }
}

/** Calls `visit` with each batch in the order of the keys. */
async function eachBatch(store: AnyStore, visit: (rows: readonly AnyRow[]) => void): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [rows, keys]: [AnyRow[], Key[]] = await Promise.all([
      store.getAll(range, BATCH),
      store.getAllKeys(range, BATCH),
    ]);
    if (rows.length > 0) visit(rows);
    const last = keys.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
