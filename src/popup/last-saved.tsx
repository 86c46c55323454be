// What was saved last, by article: what the popup opens on where there is no article to show.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import { ArticleGroup } from "../ui/article-group.tsx";
import { EmptyPlace, SampleWay } from "../ui/empty-place.tsx";
import { message } from "../ui/message.ts";
import { groupByArticle, type Saved } from "../ui/saved.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../ui/saved-editor.ts";
import { openAnnotation } from "./open-annotation.ts";

export function LastSaved(props: {
  readonly last: readonly Saved[];
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { last, editor, state } = props;
  if (last.length === 0) {
    return (
      <EmptyPlace sentence={message("emptyLibrary")}>
        <SampleWay />
      </EmptyPlace>
    );
  }
  const open = (annotation: Annotation) => {
    openAnnotation(annotation, null).catch((error: unknown) => editor.tell(alarmOf(error)));
  };
  return (
    <>
      <p class="list-label">{message("lastSaved")}</p>
      {groupByArticle(last).map((group) => (
        <ArticleGroup
          key={group.article.id}
          group={group}
          editor={editor}
          state={state}
          onOpen={open}
        />
      ))}
    </>
  );
}
