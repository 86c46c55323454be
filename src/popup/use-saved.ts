// What the popup's lists show, read from the store, and again at each change anywhere.

import { useEffect, useState } from "preact/hooks";
import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { hearEvents } from "../messages/serve.ts";
import { readLastSaved, readRecord, readSavedOn } from "../ui/read-saved.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";
import { takeFirstSaved } from "./first-saved.ts";
import type { Page } from "./read-page.ts";

/** On a page that is no article: enough to find what was saved this morning; search finds the rest. */
const MOST_LAST_SAVED = 60;

export interface SavedHere {
  /** On the article under the popup, in its order; null: not read yet, no article there, or no library opens here. */
  readonly here: readonly Annotation[] | null;
  /** As what the article under the popup is kept; null: as for `articleId`, or not read yet. */
  readonly record: ArticleRecord | null;
  /** Everywhere, last first; null: not read yet, or not asked for. */
  readonly last: readonly Saved[] | null;
  /** Of the article under the popup; null: nothing of it is kept, or no article there. */
  readonly articleId: string | null;
  /** Grows at each change of what is saved: a search index made before it is old. */
  readonly version: number;
  /** The article under the popup is kept from now on, under this id. */
  readonly onKept: (articleId: string) => void;
}

export function useSaved(page: Page, editor: SavedEditor): SavedHere {
  const [here, setHere] = useState<readonly Annotation[] | null>(null);
  const [record, setRecord] = useState<ArticleRecord | null>(null);
  const [last, setLast] = useState<readonly Saved[] | null>(null);
  const [version, setVersion] = useState(0);
  // The article may be kept, and with it get an id, while the popup is open.
  const [newId, setNewId] = useState<string | null>(null);
  const articleId = page.is === "article" ? (page.summary.articleId ?? newId) : null;
  const source = page.is === "article" ? page.summary.article.source : null;

  useEffect(
    () =>
      hearEvents({
        "annotation-changed": ({ record }) => {
          if (record.source === source) setNewId(record.id);
          setVersion((before) => before + 1);
        },
        "annotations-changed": () => setVersion((before) => before + 1),
      }),
    [source],
  );
  // `version` too: it says that the store holds something new.
  useEffect(() => {
    const tell = (error: unknown) => editor.tell(alarmOf(error));
    if (page.is === "article") {
      // By the time that the reader goes on to a tab without one, it holds no more.
      void takeFirstSaved();
      readSavedOn(articleId).then(setHere, tell);
      readRecord(articleId).then(setRecord, tell);
    } else if (page.is === "absent") {
      readInTwo(setLast).catch(tell);
    }
  }, [page, articleId, version, editor]);
  return { here, record, last, articleId, version, onKept: setNewId };
}

/** The first rows by themselves, where nothing is shown yet; then all. */
async function readInTwo(show: (saved: readonly Saved[]) => void): Promise<void> {
  const first = await takeFirstSaved();
  if (first !== null) show(first);
  show(await readLastSaved(MOST_LAST_SAVED));
}
