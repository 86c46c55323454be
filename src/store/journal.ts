// What was written since the digest of everything saved was made (digest.ts).

import type { WriteTransaction } from "./database.ts";

/** Says that an annotation was written since the digest was made. */
export interface JournalEntry {
  readonly id: string;
  /** Another one at each write: a digest that was read before makes good only what it saw. */
  readonly token: string;
}

/** Within a write: says that the annotation is another than in the digest. Every write of one says so. */
export async function journal(transaction: WriteTransaction, annotationId: string): Promise<void> {
  await transaction
    .objectStore("digestJournal")
    .put({ id: annotationId, token: crypto.randomUUID() });
}
