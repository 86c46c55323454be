// The reader's corrections as a file: JSON lines, one annotated stretch of text a line.

import type { Correction } from "../core/model/correction.ts";
import { labelledRows } from "../core/model/labelled-row.ts";

/** Has the browser save the file, named for the day of `now`. */
export function exportLabelled(corrections: readonly Correction[], now: Date): void {
  const lines = labelledRows(corrections).map((row) => `${JSON.stringify(row)}\n`);
  const address = URL.createObjectURL(new Blob(lines, { type: "application/jsonl" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `pressmark-labelled-${now.toISOString().slice(0, 10)}.jsonl`;
  link.click();
  // The browser reads the address after this task; taken away at once, Firefox saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

const KEPT_MS = 60_000;
