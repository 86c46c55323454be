// What cannot be shown any more is named, and can be had as it is.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type DamagedRow, damagedRows } from "../store/damaged-rows.ts";
import { library } from "../store/database.ts";
import type { CheckedStore } from "../store/sound-rows.ts";
import { counted, message } from "./message.ts";

/** Nothing where every record of these stores is sound. `stores`: a module's constant, so that it is read once. */
export function DamagedRecords(props: {
  readonly stores: readonly CheckedStore[];
  readonly onFail: (error: unknown) => void;
}): JSX.Element | null {
  const { stores, onFail } = props;
  const [rows, setRows] = useState<readonly DamagedRow[]>([]);
  useEffect(() => {
    library()
      .then((database) => damagedRows(database, stores, untilIdle))
      .then(setRows, onFail);
  }, [stores, onFail]);
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

/** Has the browser save them as JSON, one a line, each with the name of its store. */
function exportRaw(rows: readonly DamagedRow[]): void {
  const text = `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "pressmark-damaged.json";
  link.click();
  // The browser reads the address after this task; taken away at once, Firefox saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

const KEPT_MS = 60_000;
