// The search over everything saved. Its index is opened at the first word typed, and again once something
// was saved since. The words outlive the popup for a while: it closes at any click beside it.

import { useEffect, useRef, useState } from "preact/hooks";
import type { LibraryIndex } from "../core/search/library-index.ts";
import { openIndex } from "../search/open-index.ts";
import { library } from "../store/database.ts";
import { annotationsInArticles } from "../store/digest.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import { keepQuery, keptQuery, type SearchedOver } from "./kept-query.ts";
import { searchedOver } from "./read-page.ts";

/** A popup shows no more; the library has them all. */
const MOST_READ = 200;

/** Until it is known, nothing is kept. */
const UNKNOWN = Promise.resolve<SearchedOver>({ address: null, isPrivate: true });

export interface Found {
  /** Best first, the first of `count`. */
  readonly saved: readonly Saved[];
  readonly count: number;
}

export interface Search {
  readonly query: string;
  /** Null while the index is opened, and without a query. */
  readonly found: Found | null;
  /** 0 to 1 while the whole library has to be read before the first answer; null: it has not. */
  readonly share: number | null;
  readonly setQuery: (query: string) => void;
  /** Ends that reading, and with it the search. */
  readonly cancel: () => void;
}

/** `version`: as of SavedHere. */
export function useSearch(version: number, editor: SavedEditor): Search {
  const [query, showQuery] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const index = useRef<OpenedIndex | null>(null);
  const typed = useRef(false);
  const over = useRef<Promise<SearchedOver>>(UNKNOWN);

  useEffect(() => {
    over.current = searchedOver();
    keptQuery(over.current, Date.now())
      .then((kept) => {
        if (kept !== null && !typed.current) showQuery(kept);
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
      const ending = new AbortController();
      const opened = openIndex({ signal: ending.signal, onShare: setShare });
      index.current = { version, ending, opened };
    }
    const { ending, opened } = index.current;
    opened
      .then((one) => findIn(one, query))
      .then(
        (next) => wanted && setFound(next),
        (error: unknown) => {
          if (!ending.signal.aborted) editor.tell(alarmOf(error));
        },
      )
      .finally(() => setShare(null));
    return () => {
      wanted = false;
    };
  }, [query, version, editor]);

  const setQuery = (next: string) => {
    typed.current = true;
    showQuery(next);
    keepQuery(next, over.current).catch((error: unknown) => editor.tell(alarmOf(error)));
  };
  const cancel = () => {
    index.current?.ending.abort();
    index.current = null;
    setQuery("");
  };
  return { query, found, share, setQuery, cancel };
}

interface OpenedIndex {
  /** Of what is saved, as it was then. */
  readonly version: number;
  readonly ending: AbortController;
  readonly opened: Promise<LibraryIndex>;
}

async function findIn(index: LibraryIndex, query: string): Promise<Found> {
  const { rows } = index.ask({ query, filter: {}, sort: "best" });
  const ids = Array.from(rows.subarray(0, MOST_READ), (row) => index.idAt(row));
  return { saved: await annotationsInArticles(await library(), ids), count: rows.length };
}
