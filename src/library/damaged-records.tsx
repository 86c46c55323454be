// What cannot be shown any more is named, and can be had as it is.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { library } from "../store/database.ts";
import { damagedRows } from "../store/sound-rows.ts";
import { counted, message } from "../ui/message.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

/** Nothing where every record is sound. */
export function DamagedRecords(props: { readonly editor: SavedEditor }): JSX.Element | null {
  const { editor } = props;
  const [rows, setRows] = useState<readonly unknown[]>([]);
  useEffect(() => {
    library()
      .then((database) => damagedRows(database, untilIdle))
      .then(setRows, (error: unknown) => editor.tell(alarmOf(error)));
  }, [editor]);
  if (rows.length === 0) return null;
  return (
    <p class="summary alarm" role="alert">
      {counted("damaged", rows.length)}{" "}
      <button type="button" class="text-button" onClick={() => exportRaw(rows)}>
        {message("damagedExport")}
      </button>
    </p>
  );
}

/** Even a view that is never idle goes on after so long. */
const PATIENCE_MS = 1_000;

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}

/** Has the browser save them as JSON lines. */
function exportRaw(rows: readonly unknown[]): void {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
  const address = URL.createObjectURL(new Blob(lines, { type: "application/jsonl" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "pressmark-damaged.jsonl";
  link.click();
  // The browser reads the address after this task; taken away at once, Firefox saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

const KEPT_MS = 60_000;
