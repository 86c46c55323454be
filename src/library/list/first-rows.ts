// What the list shows before it has an index. Read by a script of its own (read-first-rows.ts) while the browser still loads and
// compiles the page’s, which is forty times as large, and before all else: the index of a large library takes the thread
// for some tenths of a second.

import { readLastSaved } from "../../ui/read-saved.ts";
import type { Saved } from "../../ui/saved.ts";

/** Enough for a screen. */
const FIRST_ROWS = 24;

/** What the page's two scripts share. */
const shared: { pressmarkFirstRows?: Promise<readonly Saved[]> } & typeof globalThis = globalThis;

/** For the script that comes first. */
export function beginFirstRows(): void {
  const begun = readLastSaved(FIRST_ROWS);
  begun.catch(() => undefined);
  shared.pressmarkFirstRows = begun;
}

let reading: Promise<readonly Saved[]> | null = null;
let read: readonly Saved[] = [];

/** Last changed first; read at the page's first call alone. @throws DatabaseError */
export function firstRows(): Promise<readonly Saved[]> {
  reading ??= readOrBegun().then((saved) => {
    read = saved;
    return saved;
  });
  return reading;
}

/** An error of the other script is none of this one's classes, so that its sentence would lack what it says: read once more. */
function readOrBegun(): Promise<readonly Saved[]> {
  const readHere = () => readLastSaved(FIRST_ROWS);
  return shared.pressmarkFirstRows?.catch(readHere) ?? readHere();
}

/** By id, for the list that takes their place, so that no row of it is blank meanwhile; once, since they grow old. */
export function takeFirstRows(): ReadonlyMap<string, Saved> {
  const taken = new Map(read.map((saved) => [saved.annotation.id, saved] as const));
  read = [];
  return taken;
}

/** Ends once they are in the document, or cannot be read: what they wait for no more may begin. */
export async function firstRowsDrawn(): Promise<void> {
  await firstRows().catch(() => []);
  await new Promise<void>((resolve) => setTimeout(resolve));
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
