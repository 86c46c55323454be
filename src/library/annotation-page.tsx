// One annotation: its words as they were saved, with what stood around them, and all that the reader added.
// What a reader comes to where the page itself is gone.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Annotation } from "../core/model/annotation.ts";
import { AnnotationRow } from "../ui/annotation-row.tsx";
import { ArticleLine } from "../ui/article-line.tsx";
import { message } from "../ui/message.ts";
import { readOne } from "../ui/read-saved.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../ui/saved-editor.ts";
import { ShownDate } from "../ui/shown-date.tsx";

type Found = "reading" | Saved | null;

export function AnnotationPage(props: {
  readonly id: string;
  /** Read anew at each change; says when to read this one again. */
  readonly all: readonly Saved[] | null;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { id, all, editor, state } = props;
  const [found, setFound] = useState<Found>("reading");
  // `all` too: it says that something was changed.
  useEffect(() => {
    readOne(id).then(setFound, (error: unknown) => editor.tell(alarmOf(error)));
  }, [id, all, editor]);
  if (found === "reading") return null;
  if (found === null || found.annotation.removed !== null) {
    return <p class="empty">{message("notInLibrary")}</p>;
  }
  const { annotation, article } = found;
  const address = article.addresses.at(-1) ?? article.source;
  return (
    <article class="panel annotation-page">
      <header class="group-head">
        <h2 class="words">{article.title}</h2>
        <ArticleLine article={article} words={article.words} />
      </header>
      <Surroundings annotation={annotation} />
      <ul>
        <AnnotationRow
          annotation={annotation}
          editor={editor}
          state={state}
          onOpen={() => open(address, "_blank", "noopener")}
        />
      </ul>
      <footer class="annotation-foot">
        <p class="soft">
          {message("savedOn")} <ShownDate iso={annotation.created} />
          {annotation.changed === annotation.created ? null : (
            <>
              {" · "}
              {message("changedOn")} <ShownDate iso={annotation.changed} />
            </>
          )}
        </p>
        <a class="main-button" href={address} target="_blank" rel="noopener noreferrer">
          {message("openThePage")}
        </a>
      </footer>
    </article>
  );
}

/** One piece per paragraph; between two that do not touch stands an ellipsis. */
function Surroundings({ annotation }: { readonly annotation: Annotation }): JSX.Element {
  const { selectors } = annotation.target;
  const before = selectors[0]?.quote.prefix ?? "";
  const after = selectors.at(-1)?.quote.suffix ?? "";
  return (
    <blockquote class="words surroundings">
      <span class="soft">{before === "" ? "" : `… ${before}`}</span>
      <mark class={`saved-words colour-${annotation.colour}`}>{annotation.text}</mark>
      <span class="soft">{after === "" ? "" : `${after} …`}</span>
    </blockquote>
  );
}
