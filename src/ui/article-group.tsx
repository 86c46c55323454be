// What is saved on one article, under its title.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import { AnnotationRow } from "./annotation-row.tsx";
import { ArticleLine } from "./article-line.tsx";
import { removeArticle } from "./change-saved.ts";
import { message } from "./message.ts";
import type { SavedArticle } from "./saved.ts";
import type { EditorState, SavedEditor } from "./saved-editor.ts";

export function ArticleGroup(props: {
  readonly group: SavedArticle;
  readonly editor: SavedEditor;
  readonly state: EditorState;
  readonly onOpen: (annotation: Annotation) => void;
}): JSX.Element {
  const { article, annotations } = props.group;
  return (
    <section class="group">
      <header class="group-head">
        <h2 class="words">{article.title}</h2>
        <ArticleLine article={article} />
        <button
          type="button"
          class="text-button group-remove"
          aria-disabled={props.state.busy}
          onClick={() => !props.state.busy && void removeArticle(props.editor, article.id)}
        >
          {message("removeArticle")}
        </button>
      </header>
      <ul>
        {annotations.map((annotation) => (
          <AnnotationRow
            key={annotation.id}
            annotation={annotation}
            editor={props.editor}
            state={props.state}
            onOpen={props.onOpen}
          />
        ))}
      </ul>
    </section>
  );
}
