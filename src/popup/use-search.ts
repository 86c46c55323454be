// The search over everything saved. Its index is made at the first word typed, and again once something
// was saved since. The words outlive the popup for a while: it closes at any click beside it.

import { useEffect, useRef, useState } from "preact/hooks";
import type { AnnotationBody } from "../core/model/annotation.ts";
import { ask } from "../messages/send.ts";
import { readEverything } from "../ui/read-saved.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import { type AnnotationSearch, indexAnnotations } from "../ui/search-annotations.ts";

const DRAFT_KEY = "search";
/** Whoever opens the popup after lunch begins anew. */
const KEPT_MS = 30 * 60_000;

const asBody = (query: string): AnnotationBody => ({ note: query, tags: [], colour: "amber" });

export interface Search {
  readonly query: string;
  /** Best first; null while the index is made, and without a query. */
  readonly found: readonly Saved[] | null;
  readonly setQuery: (query: string) => void;
}

/** `version`: as of SavedHere. */
export function useSearch(version: number, editor: SavedEditor): Search {
  const [query, showQuery] = useState("");
  const [found, setFound] = useState<readonly Saved[] | null>(null);
  const index = useRef<{ version: number; made: Promise<AnnotationSearch> } | null>(null);
  const typed = useRef(false);

  useEffect(() => {
    ask("read-draft", { key: DRAFT_KEY })
      .then((draft) => {
        if (draft === null || typed.current) return;
        if (Date.now() - Date.parse(draft.changed) < KEPT_MS) showQuery(draft.body.note);
      })
      .catch((error: unknown) => editor.tell(alarmOf(error)));
  }, [editor]);

  useEffect(() => {
    if (query.trim() === "") {
      setFound(null);
      return;
    }
    let wanted = true;
    if (index.current?.version !== version) {
      index.current = { version, made: readEverything().then(indexAnnotations) };
    }
    index.current.made.then(
      (search) => wanted && setFound(search.search(query)),
      (error: unknown) => editor.tell(alarmOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [query, version, editor]);

  const setQuery = (next: string) => {
    typed.current = true;
    showQuery(next);
    ask("keep-draft", { key: DRAFT_KEY, body: asBody(next) }).catch((error: unknown) =>
      editor.tell(alarmOf(error)),
    );
  };
  return { query, found, setQuery };
}
