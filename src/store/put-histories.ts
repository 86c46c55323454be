// What was seen of passages and marks, as it is now. A damaged history is left as it is: what it still holds of
// earlier wordings is nowhere else, and can be saved as a file until the reader restores a backup over it.

import type { History } from "../core/model/history.ts";
import type { WriteTransaction } from "./database.ts";
import { isSound } from "./sound-rows.ts";

/** Within a write: keeps each, but for those whose record in the library is damaged. */
export async function putHistories(
  transaction: WriteTransaction,
  histories: readonly History[],
): Promise<void> {
  const store = transaction.objectStore("histories");
  await Promise.all(
    histories.map(async (history) => {
      const before = await store.get(history.id);
      if (before === undefined || isSound("histories", before)) await store.put(history);
    }),
  );
}
