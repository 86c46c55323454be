// The annotations of the rows in sight, read from the store as they come near, and forgotten far from it.

import { useEffect, useRef, useState } from "preact/hooks";
import { library } from "../../store/database.ts";
import { annotationsInArticles } from "../../store/digest.ts";
import type { Saved } from "../../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";

/** More than any screen shows, so that a step back shows rows at once. */
const MOST_KEPT = 1_200;

/** By id; what is not read yet, or removed since, is not in it. `version`: at a new one all are read anew. */
export function useRows(
  ids: readonly string[],
  version: unknown,
  editor: SavedEditor,
): ReadonlyMap<string, Saved> {
  const [rows, setRows] = useState<ReadonlyMap<string, Saved>>(new Map());
  const seen = useRef<unknown>(version);
  const wanted = ids.join(" ");
  useEffect(() => {
    let current = true;
    const isNew = seen.current !== version;
    seen.current = version;
    const asked = wanted === "" ? [] : wanted.split(" ");
    const missing = isNew ? asked : asked.filter((id) => !rows.has(id));
    if (missing.length === 0) return;
    library()
      .then((database) => annotationsInArticles(database, missing))
      .then(
        (found) => {
          if (current) setRows((before) => taken(isNew ? new Map() : before, found));
        },
        (error: unknown) => editor.tell(alarmOf(error)),
      );
    return () => {
      current = false;
    };
  }, [wanted, version, rows, editor]);
  return rows;
}

function taken(
  before: ReadonlyMap<string, Saved>,
  found: readonly Saved[],
): ReadonlyMap<string, Saved> {
  const kept = before.size + found.length > MOST_KEPT ? [] : before;
  return new Map([...kept, ...found.map((saved) => [saved.annotation.id, saved] as const)]);
}
