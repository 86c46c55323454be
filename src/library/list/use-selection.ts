// Which annotations of the list the reader has selected, for tagging, exporting and removing together.

import { useEffect, useState } from "preact/hooks";
import type { Answer, LibraryIndex } from "../../core/search/library-index.ts";

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** How many could be selected. */
  readonly all: number;
  has(id: string): boolean;
  set(id: string, selected: boolean): void;
  selectAll(): void;
  clear(): void;
}

/** What is selected is forgotten with the answer that it was selected from. */
export function useSelection(index: LibraryIndex, answer: Answer): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    // What another answer does not show must not be removed with it unseen.
    const shown = new Set<string>();
    setIds((before) => {
      if (before.size === 0) return before;
      for (const row of answer.rows) shown.add(index.idAt(row));
      return new Set([...before].filter((id) => shown.has(id)));
    });
  }, [index, answer]);
  return {
    ids,
    all: answer.rows.length,
    has: (id) => ids.has(id),
    set: (id, selected) =>
      setIds((before) => {
        const after = new Set(before);
        if (selected) after.add(id);
        else after.delete(id);
        return after;
      }),
    selectAll: () => setIds(new Set(Array.from(answer.rows, (row) => index.idAt(row)))),
    clear: () => setIds(new Set()),
  };
}
