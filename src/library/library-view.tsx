// The library: everything saved, grouped by article, with search; or one annotation with its surroundings.

import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { ArticleGroup } from "../ui/article-group.tsx";
import { GrowingList } from "../ui/growing-list.tsx";
import { counted, message } from "../ui/message.ts";
import { NoticeLine } from "../ui/notice-line.tsx";
import { moveByRow } from "../ui/row-keys.ts";
import { groupByArticle, type Saved } from "../ui/saved.ts";
import type { EditorState, SavedEditor } from "../ui/saved-editor.ts";
import { SearchField } from "../ui/search-field.tsx";
import { useSavedEditor } from "../ui/use-saved-editor.ts";
import { AnnotationPage } from "./annotation-page.tsx";
import { CorrectionsPage } from "./corrections-page.tsx";
import { type Facet, holds } from "./facets.ts";
import { OfficialsView } from "./officials/officials-view.tsx";
import { annotationInHash, CORRECTIONS_HASH, hashOf, OFFICIALS_HASH, useHash } from "./place.ts";
import { Rail } from "./rail.tsx";
import { useCorrections } from "./use-corrections.ts";
import { useEverything } from "./use-everything.ts";

export function Library(): JSX.Element {
  const { editor, state } = useSavedEditor();
  const [query, setQuery] = useState("");
  const [facet, setFacet] = useState<Facet | null>(null);
  const { all, shown } = useEverything(query, editor);
  const corrections = useCorrections(editor);
  const hash = useHash();
  const named = annotationInHash(hash);
  const corrected = hash === CORRECTIONS_HASH;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => moveByRow(event, document.body);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  /** Whatever the reader asks for next is a list. */
  const leave = () => {
    if (named !== null || corrected || hash === OFFICIALS_HASH) location.hash = "";
  };
  return (
    <div class="library">
      <Rail
        all={all ?? []}
        facet={facet}
        onFacet={(next) => {
          setFacet(next);
          leave();
        }}
        corrections={corrections?.length ?? 0}
        hash={hash}
      />
      <main>
        <SearchField
          query={query}
          onQuery={(next) => {
            setQuery(next);
            leave();
          }}
        />
        {corrected ? (
          <CorrectionsPage corrections={corrections} editor={editor} busy={state.busy} />
        ) : hash === OFFICIALS_HASH ? (
          <OfficialsView editor={editor} state={state} />
        ) : named === null ? (
          <Everything all={all} shown={shown} facet={facet} editor={editor} state={state} />
        ) : (
          <AnnotationPage key={named} id={named} all={all} editor={editor} state={state} />
        )}
      </main>
      <NoticeLine notice={state.notice} onUndo={() => void editor.undo()} />
    </div>
  );
}

function Everything(props: {
  readonly all: readonly Saved[] | null;
  readonly shown: readonly Saved[];
  readonly facet: Facet | null;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { all, shown, facet, editor, state } = props;
  const kept = useMemo(() => shown.filter((saved) => holds(facet, saved)), [shown, facet]);
  const groups = useMemo(() => groupByArticle(kept), [kept]);
  if (all === null) return null;
  if (all.length === 0) return <p class="empty">{message("emptyLibrary")}</p>;
  return (
    <>
      <p class="summary" role="status">
        {kept.length === 0
          ? message("foundNothing")
          : message(
              "savedIn",
              counted("annotations", kept.length),
              counted("articles", groups.length),
            )}
      </p>
      <GrowingList
        rows={groups}
        label={message("searchResults")}
        draw={(group) => (
          <li key={group.article.id} class="panel">
            <ArticleGroup
              group={group}
              editor={editor}
              state={state}
              onOpen={(annotation) => {
                location.hash = hashOf(annotation.id);
              }}
            />
          </li>
        )}
      />
    </>
  );
}
