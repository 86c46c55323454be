// The records that the server does not have as they are here (note-unsent.ts), to be sent and then forgotten.

import { REPLICATED_TABLES } from "../core/replication/document.ts";
import { type Database, type WriteTransaction, writeAgreed } from "./database.ts";
import type { UnsentRow } from "./note-unsent.ts";

const BATCH = 1_000;

/** Every record that there is, some at a time: the server may have none of them. */
export async function noteAllUnsent(database: Database): Promise<void> {
  for (const table of REPLICATED_TABLES) {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const keys: string[] = await database.getAllKeys(table, after, BATCH);
      await writeAgreed(database, async (transaction) => {
        const unsent = transaction.objectStore("unsent");
        const token = crypto.randomUUID();
        await Promise.all(keys.map((key) => unsent.put({ table, key, token })));
      });
      const last = keys.at(-1);
      if (last === undefined || keys.length < BATCH) break;
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
}

/** The next of them in the order of their keys; `after` null: the first. */
export function unsentRows(
  database: Database,
  after: UnsentRow | null,
  count: number,
): Promise<UnsentRow[]> {
  const range = after === null ? null : IDBKeyRange.lowerBound([after.table, after.key], true);
  return database.getAll("unsent", range, count);
}

/** Within a write: the server has the record as it was when it was noted; one that was written again since stays noted. */
export async function forgetUnsent(
  transaction: WriteTransaction,
  { table, key, token }: UnsentRow,
): Promise<void> {
  const unsent = transaction.objectStore("unsent");
  if ((await unsent.get([table, key]))?.token === token) await unsent.delete([table, key]);
}
