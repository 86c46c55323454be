// Everything saved and the search over it, read again at each change anywhere.

import { useEffect, useMemo, useState } from "preact/hooks";
import { hearEvents } from "../messages/serve.ts";
import { readEverything } from "../ui/read-saved.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import { type AnnotationSearch, indexAnnotations } from "../ui/search-annotations.ts";

export interface Everything {
  /** Last changed first; null: not read yet. */
  readonly all: readonly Saved[] | null;
  /** What the query finds, best first; everything where there is no query. */
  readonly shown: readonly Saved[];
}

export function useEverything(query: string, editor: SavedEditor): Everything {
  const [all, setAll] = useState<readonly Saved[] | null>(null);
  useEffect(() => {
    const read = () => {
      readEverything().then(setAll, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({ "annotation-changed": read, "library-changed": read });
  }, [editor]);
  const index = useIndex(all, query.trim() !== "");
  const shown = useMemo(() => index?.search(query) ?? all ?? [], [index, query, all]);
  return { all, shown };
}

/** Made at the first word typed, and anew for a changed library; null: not wanted, or not made yet. */
function useIndex(all: readonly Saved[] | null, wanted: boolean): AnnotationSearch | null {
  const [index, setIndex] = useState<AnnotationSearch | null>(null);
  useEffect(() => {
    if (!wanted || all === null) return;
    let current = true;
    void indexAnnotations(all).then((made) => {
      if (current) setIndex(made);
    });
    return () => {
      current = false;
    };
  }, [all, wanted]);
  return wanted ? index : null;
}
