// The articles that something was saved on last, read again at each change anywhere. Not all: a library has
// thousands, which the list finds and filters better than a menu.

import { useEffect, useState } from "preact/hooks";
import type { ArticleRecord } from "../../core/model/article.ts";
import { hearEvents } from "../../messages/serve.ts";
import { readLastSaved } from "../../ui/read-saved.ts";
import { groupByArticle } from "../../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";

const ANNOTATIONS = 400;

/** Last changed first; null: not read yet. */
export function useLastArticles(editor: SavedEditor): readonly ArticleRecord[] | null {
  const [articles, setArticles] = useState<readonly ArticleRecord[] | null>(null);
  useEffect(() => {
    const read = () => {
      readLastSaved(ANNOTATIONS).then(
        (saved) => setArticles(groupByArticle(saved).map(({ article }) => article)),
        (error: unknown) => editor.tell(alarmOf(error)),
      );
    };
    read();
    return hearEvents({
      "annotation-changed": read,
      "annotations-changed": read,
      "library-changed": read,
    });
  }, [editor]);
  return articles;
}
