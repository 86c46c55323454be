// The library: everything saved, grouped by article, with search; or one annotation with its surroundings.

import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Correction } from "../core/model/correction.ts";
import { ArticleGroup } from "../ui/article-group.tsx";
import type { ChangedArticle } from "../ui/changes.ts";
import { GrowingList } from "../ui/growing-list.tsx";
import { counted, message } from "../ui/message.ts";
import { NoticeLine } from "../ui/notice-line.tsx";
import { moveByRow } from "../ui/row-keys.ts";
import { groupByArticle, type Saved } from "../ui/saved.ts";
import type { EditorState, SavedEditor } from "../ui/saved-editor.ts";
import { SearchField } from "../ui/search-field.tsx";
import { useSavedEditor } from "../ui/use-saved-editor.ts";
import { AnnotationPage } from "./annotation-page.tsx";
import { ChangesPage } from "./changes-page.tsx";
import { CorrectionsPage } from "./corrections-page.tsx";
import { type Facet, holds } from "./facets.ts";
import { HistoryPage } from "./history-page.tsx";
import { InOutPage } from "./in-and-out/in-out-page.tsx";
import { OfficialsView } from "./officials/officials-view.tsx";
import { ArticlePage } from "./pages/article-page.tsx";
import { FigurePage } from "./pages/figure-page.tsx";
import { OfficialPage } from "./pages/official-page.tsx";
import { QuotationPage } from "./pages/quotation-page.tsx";
import { hashOf, placeIn, useHash } from "./place.ts";
import { Rail } from "./rail.tsx";
import { useAlarms } from "./use-alarms.ts";
import { useCorrections } from "./use-corrections.ts";
import { useEverything } from "./use-everything.ts";

export function Library(): JSX.Element {
  const { editor, state } = useSavedEditor();
  const [query, setQuery] = useState("");
  const [facet, setFacet] = useState<Facet | null>(null);
  const { all, shown } = useEverything(query, editor);
  const corrections = useCorrections(editor);
  const hash = useHash();
  const place = useMemo(() => placeIn(hash), [hash]);
  const alarms = useAlarms(editor);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => moveByRow(event, document.body);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  /** Whatever the reader asks for next is a list. */
  const leave = () => {
    if (place.page !== "list") location.hash = "";
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
        changes={alarms?.reduce((sum, { changes }) => sum + changes.length, 0) ?? 0}
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
        <PageOf
          hash={hash}
          alarms={alarms}
          corrections={corrections}
          list={{ all, shown, facet }}
          editor={editor}
          state={state}
        />
      </main>
      <NoticeLine notice={state.notice} onUndo={() => void editor.undo()} />
    </div>
  );
}

/** What the address names. A page is keyed by its address: nothing of one is left in the next. */
function PageOf(props: {
  readonly hash: string;
  readonly alarms: readonly ChangedArticle[] | null;
  readonly corrections: readonly Correction[] | null;
  readonly list: {
    readonly all: readonly Saved[] | null;
    readonly shown: readonly Saved[];
    readonly facet: Facet | null;
  };
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { hash, corrections, list, editor, state } = props;
  const place = placeIn(hash);
  switch (place.page) {
    case "list":
      return <Everything {...list} editor={editor} state={state} />;
    case "annotation":
      return (
        <AnnotationPage key={hash} id={place.id} all={list.all} editor={editor} state={state} />
      );
    case "article":
      return <ArticlePage key={hash} id={place.id} at={place.at} editor={editor} state={state} />;
    case "official":
      return <OfficialPage key={hash} wanted={place} editor={editor} state={state} />;
    case "quotation":
      return <QuotationPage key={hash} place={place} editor={editor} />;
    case "figure":
      return <FigurePage key={hash} place={place} editor={editor} />;
    case "changes":
      return <ChangesPage changed={props.alarms} editor={editor} state={state} />;
    case "history":
      return <HistoryPage key={hash} articleId={place.articleId} editor={editor} />;
    case "corrections":
      return <CorrectionsPage corrections={corrections} editor={editor} busy={state.busy} />;
    case "officials":
      return <OfficialsView editor={editor} state={state} />;
    case "in-and-out":
      return <InOutPage all={list.all} editor={editor} state={state} />;
  }
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
