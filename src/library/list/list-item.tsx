// The two things that the list is made of: the head of an article, and one annotation under it. What follows one another
// makes a panel.

import type { JSX } from "preact";
import { AnnotationRow, type RowProps } from "../../ui/annotation-row.tsx";
import { ArticleLine } from "../../ui/article-line.tsx";
import type { Saved } from "../../ui/saved.ts";
import type { EditorState, SavedEditor } from "../../ui/saved-editor.ts";
import { articleHash, hashOf, linkingHash } from "../place.ts";

/** Undefined: not read yet. */
export function ListHead({ saved }: { readonly saved: Saved | undefined }): JSX.Element {
  if (saved === undefined) return <div class="head-waiting" />;
  const { article } = saved;
  return (
    <header class="group-head panel-start">
      <h2 class="words">
        <a class="quiet-link" href={articleHash(article.id)}>
          {article.title}
        </a>
      </h2>
      <ArticleLine article={article} />
    </header>
  );
}

export function ListRow(props: {
  /** Undefined: not read yet. */
  readonly saved: Saved | undefined;
  /** Of its article. */
  readonly isLast: boolean;
  readonly editor: SavedEditor;
  readonly state: EditorState;
  /** Absent: nothing can be selected yet. */
  readonly selection?: NonNullable<RowProps["selection"]>;
}): JSX.Element {
  const { saved, isLast, editor, state, selection } = props;
  if (saved === undefined) return <div class="row-waiting" />;
  const { id } = saved.annotation;
  return (
    <ul class={isLast ? "panel-rows panel-end" : "panel-rows"}>
      <AnnotationRow
        annotation={saved.annotation}
        editor={editor}
        state={state}
        {...(selection === undefined ? {} : { selection })}
        onLink={() => {
          location.hash = linkingHash(id);
        }}
        onOpen={() => {
          location.hash = hashOf(id);
        }}
      />
    </ul>
  );
}
