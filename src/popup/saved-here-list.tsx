// What is saved on the article under the popup.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import type { History } from "../core/model/history.ts";
import type { PageSummary } from "../messages/requests/page.ts";
import type { ShownLink, ShownOwnLink } from "../messages/shown-link.ts";
import { AnnotationRow } from "../ui/annotation-row.tsx";
import { removeArticle } from "../ui/change-saved.ts";
import { counted, message } from "../ui/message.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../ui/saved-editor.ts";
import { openAnnotation } from "./open-annotation.ts";

/** The links of the mark that the annotation was saved on: the same words, read as the same kind. */
function linksOf(annotation: Annotation, summary: PageSummary): readonly ShownLink[] {
  return summary.links.filter((link) => {
    const mark = summary.marks[link.index];
    return mark?.text === annotation.text && mark.reading.kind === annotation.reading.kind;
  });
}

export function SavedHereList(props: {
  readonly summary: PageSummary;
  readonly tabId: number;
  readonly here: readonly Annotation[];
  /** Links that the reader drew from them. */
  readonly own: readonly ShownOwnLink[];
  /** All that is watched of the article. */
  readonly histories: readonly History[];
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { here, own, histories, editor, summary } = props;
  const articleId = here[0]?.articleId ?? null;
  if (here.length === 0) return <p class="empty">{message("emptySaved")}</p>;
  const open = (annotation: Annotation) => {
    openAnnotation(annotation, props.tabId).catch((error: unknown) => editor.tell(alarmOf(error)));
  };
  return (
    <>
      <ul aria-label={message("tabSaved")}>
        {here.map((annotation) => {
          const drawn = own.filter(({ annotationId }) => annotationId === annotation.id);
          const links = linksOf(annotation, summary).length + drawn.length;
          return (
            <AnnotationRow
              key={annotation.id}
              annotation={annotation}
              editor={editor}
              state={props.state}
              history={histories.find(({ id }) => id === annotation.id) ?? null}
              onOpen={open}
            >
              {links === 0 ? null : <span class="piece">{counted("linkedElsewhere", links)}</span>}
            </AnnotationRow>
          );
        })}
      </ul>
      {articleId === null ? null : (
        <p class="list-foot">
          <button
            type="button"
            class="text-button"
            aria-disabled={props.state.busy}
            onClick={() => !props.state.busy && void removeArticle(editor, articleId)}
          >
            {message("removeArticle")}
          </button>
        </p>
      )}
    </>
  );
}
