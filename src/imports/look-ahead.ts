// What an import would do to the library as it is now, before anything is written: shown to the reader, and then, once they
// agreed, what has nothing to do is taken out of its way.

import type { Here } from "../exchange/here.ts";
import { type Policy, Settlement } from "../exchange/settle.ts";
import { TABLE_NAMES, type TableName } from "../exchange/tables.ts";
import type { LibraryInside } from "../store/library-inside.ts";
import { thinStaged } from "../store/staged-rows.ts";
import { hereNow, incomingOf, type Workplace } from "./carry-out.ts";

/** What the import is to clear away is there still, and will not be in its way. */
export const aheadOf = (open: () => LibraryInside | null): Here => ({
  ...hereNow(open),
  hasParts: async () => false,
});

/** Their rows say what becomes of others. */
const JUDGED_BY: ReadonlySet<TableName> = new Set(["articles", "officialsLists"]);

/**
 * What the file has to write is found while others may save; in the transactions that keep them waiting only this is
 * judged once more, by the library as it is then, and written. How many rows are left.
 * @throws StaleImportError; the signal's reason
 */
export async function findWrites(
  { database, libraries }: Pick<Workplace, "database" | "libraries">,
  own: { readonly importId: string; readonly records: number; readonly policy: Policy },
  watch: { readonly signal: AbortSignal; readonly progress: (share: number) => void },
): Promise<number> {
  let now: LibraryInside | null = null;
  const settlement = new Settlement(
    aheadOf(() => now),
    own.policy,
    libraries,
  );
  let done = 0;
  return await thinStaged(database, own, TABLE_NAMES, async (row, inside) => {
    watch.signal.throwIfAborted();
    now = inside;
    const { table, write, clear, revive } = await settlement.settle(incomingOf(row));
    done += 1;
    watch.progress(done / own.records);
    const isIdle = write === null && clear === null && revive === null;
    // Of two passages of the same words in another tool's file either is told from the other by all that it has.
    return JUDGED_BY.has(table) || row.foreign || !isIdle;
  });
}
