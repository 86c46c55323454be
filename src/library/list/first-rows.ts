// What the list shows before it has an index. Read as soon as the page's script runs, and before all else: the
// index of a large library takes the thread for some tenths of a second.

import { readLastSaved } from "../../ui/read-saved.ts";
import type { Saved } from "../../ui/saved.ts";

/** Enough for a screen. */
const FIRST_ROWS = 24;

let reading: Promise<readonly Saved[]> | null = null;

/** Last changed first; read at the first call alone. @throws DatabaseError */
export function firstRows(): Promise<readonly Saved[]> {
  reading ??= readLastSaved(FIRST_ROWS);
  return reading;
}

/** A page that is out of sight draws nothing. */
const PATIENCE_MS = 200;

/** Ends once they are drawn, or cannot be read. */
export async function firstRowsShown(): Promise<void> {
  await firstRows().catch(() => []);
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    // The frame after the one that draws them.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
