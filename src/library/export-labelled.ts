// The reader's corrections as a file: JSON lines, one annotated stretch of text a line.

import type { Correction } from "../core/model/correction.ts";
import { labelledRows } from "../core/model/labelled-row.ts";
import { saveFile } from "./save-file.ts";

/** Has the browser save the file, named for the day of `now`. */
export function exportLabelled(corrections: readonly Correction[], now: Date): void {
  const lines = labelledRows(corrections).map((row) => `${JSON.stringify(row)}\n`);
  const file = new Blob(lines, { type: "application/jsonl" });
  saveFile(`pressmark-labelled-${now.toISOString().slice(0, 10)}.jsonl`, file);
}
