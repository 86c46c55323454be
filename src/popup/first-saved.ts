// What the popup shows first where there is no article. It is read as soon as the script runs: meanwhile the browser is
// asked what stands in the tab, and opening a large library takes longer than that.

import { readLastSaved } from "../ui/read-saved.ts";
import type { Saved } from "../ui/saved.ts";

/** As many as a popup has room for: those below are read and drawn once these stand. */
const FIRST_ROWS = 8;

type Reading = Promise<readonly Saved[]>;

let begun: Reading | null = null;

/** Begins to read; whoever takes what was begun hears of a failure. */
export function beginFirstSaved(): void {
  begun = readLastSaved(FIRST_ROWS);
  begun.catch(() => undefined);
}

/** Last changed first. Null: it was taken before, and may not hold any more. */
export function takeFirstSaved(): Reading | null {
  const reading = begun;
  begun = null;
  return reading;
}
