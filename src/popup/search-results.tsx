// What the search found, best first, each with its article.

import type { JSX } from "preact";
import { AnnotationRow } from "../ui/annotation-row.tsx";
import { ArticleDate } from "../ui/article-date.tsx";
import { GrowingList } from "../ui/growing-list.tsx";
import { counted, message } from "../ui/message.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../ui/saved-editor.ts";
import { openAnnotation } from "./open-annotation.ts";
import type { Found } from "./use-search.ts";

export function SearchResults(props: {
  readonly found: Found;
  /** The article under the popup and its tab; null: none. */
  readonly hereIn: { readonly articleId: string; readonly tabId: number } | null;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { found, hereIn, editor, state } = props;
  const open = ({ annotation }: Saved) => {
    const tabId = annotation.articleId === hereIn?.articleId ? hereIn.tabId : null;
    openAnnotation(annotation, tabId).catch((error: unknown) => editor.tell(alarmOf(error)));
  };
  return (
    <>
      <p class="list-label" role="status">
        {found.count === 0 ? message("foundNothing") : counted("found", found.count)}
      </p>
      <GrowingList
        rows={found.saved}
        label={message("searchResults")}
        draw={(saved) => (
          <AnnotationRow
            key={saved.annotation.id}
            annotation={saved.annotation}
            editor={editor}
            state={state}
            onOpen={() => open(saved)}
          >
            <span class="piece">
              <bdi>{saved.article.publisher}</bdi>, <ArticleDate article={saved.article} />
            </span>
          </AnnotationRow>
        )}
      />
    </>
  );
}
