// What is saved, found by words, for whoever needs a few rows and not the list.

import type { LibraryIndex } from "../../core/search/library-index.ts";
import { openIndex } from "../../search/open-index.ts";
import { library } from "../../store/database.ts";
import { annotationsInArticles } from "../../store/digest.ts";
import type { Saved } from "../../ui/saved.ts";
import { EVERYTHING } from "./question.ts";

let opened: Promise<LibraryIndex> | null = null;

/** For some seconds of typing the library may be taken for unchanged. */
const KEPT_MS = 10_000;

function recentIndex(): Promise<LibraryIndex> {
  if (opened === null) {
    opened = openIndex({ signal: new AbortController().signal, onShare: () => undefined });
    const forget = () => {
      opened = null;
    };
    opened.then(() => setTimeout(forget, KEPT_MS), forget);
  }
  return opened;
}

/** The best `limit`; the last changed where nothing is asked. @throws DatabaseError, DigestError */
export async function findSaved(query: string, limit: number): Promise<readonly Saved[]> {
  const index = await recentIndex();
  const { rows } = index.ask({ ...EVERYTHING, query });
  const ids = [...rows.subarray(0, limit)].map((row) => index.idAt(row));
  return await annotationsInArticles(await library(), ids);
}
