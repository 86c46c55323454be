// Rows that a failing disk damaged are noted as if they had been written: when its turn comes to be sent, each is made good from
// what the server has (replica-room). Nobody else would come upon them.

import { documentId, REPLICATED_TABLES } from "../core/replication/document.ts";
import { damagedRows } from "../store/damaged-rows.ts";
import { type Database, writeAgreed } from "../store/database.ts";
import type { OwnSide } from "./replica-room.ts";

/** Reads all rows that travel, in pieces: call it seldom. */
export async function noteDamaged(
  database: Database,
  { library, newId }: OwnSide,
  signal: AbortSignal,
): Promise<void> {
  const rest = async (): Promise<void> => {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const damaged = await damagedRows(database, REPLICATED_TABLES, rest);
  if (damaged.length === 0) return;
  await writeAgreed(database, library, async (transaction) => {
    for (const { store: table, row } of damaged) {
      // The key is all that is left for certain: the database has it apart.
      const { id: key } = row as { readonly id: string };
      const known = await transaction
        .objectStore("replicas")
        .get([library, documentId(table, key)]);
      if (known === undefined) continue;
      await transaction.objectStore("unsent").put({ library, table, key, token: newId() });
    }
  });
}
