// The library: the rail with its filters, the search, and the page that the address names.

import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Correction } from "../core/model/correction.ts";
import type { Answer, LibraryIndex, Question } from "../core/search/library-index.ts";
import { OWN_STORES } from "../store/damaged-rows.ts";
import type { ChangedArticle } from "../ui/changes.ts";
import { DamagedRecords } from "../ui/damaged-records.tsx";
import { GettingReady } from "../ui/getting-ready.tsx";
import { message } from "../ui/message.ts";
import { NoticeLine } from "../ui/notice-line.tsx";
import { moveByRow } from "../ui/row-keys.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../ui/saved-editor.ts";
import { SearchField } from "../ui/search-field.tsx";
import { useLibraries } from "../ui/use-libraries.ts";
import { useSavedEditor } from "../ui/use-saved-editor.ts";
import { AnnotationPage } from "./annotation-page.tsx";
import { ChangesPage } from "./changes-page.tsx";
import { CorrectionsPage } from "./corrections-page.tsx";
import { HistoryPage } from "./history-page.tsx";
import { InOutPage } from "./in-and-out/in-out-page.tsx";
import { type Export, useExport } from "./in-and-out/use-export.ts";
import { ListView } from "./list/list-view.tsx";
import { questionHash, questionIn } from "./list/question.ts";
import { useIndex } from "./list/use-index.ts";
import { OfficialsView } from "./officials/officials-view.tsx";
import { ArticlePage } from "./pages/article-page.tsx";
import { FigurePage } from "./pages/figure-page.tsx";
import { OfficialPage } from "./pages/official-page.tsx";
import { QuotationPage } from "./pages/quotation-page.tsx";
import { placeIn, useHash } from "./place.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { Rail } from "./rail.tsx";
import { useAlarms } from "./use-alarms.ts";
import { type Bulk, useBulk } from "./use-bulk.ts";
import { useCorrections } from "./use-corrections.ts";
import type { PageReading } from "./use-reading.ts";
import { useToldColours } from "./use-told-colours.ts";

export function Library(): JSX.Element {
  const { editor, state } = useSavedEditor();
  const hash = useHash();
  const tellFailure = useCallback((error: unknown) => editor.tell(alarmOf(error)), [editor]);
  useToldColours(editor);
  const alarms = useAlarms(editor);
  const isList = placeIn(hash).page === "list";
  const question = useQuestion(hash, isList);
  const reading = useIndex(question, editor);
  const index = reading.value;
  const answer = useMemo(() => index?.ask(question) ?? null, [index, question]);
  const corrections = useCorrections(editor);
  const libraries = useLibraries(null);
  const bulk = useBulk(editor);
  const exporting = useExport(editor);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => moveByRow(event, document.body);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <div class="library">
      <Rail
        libraries={libraries}
        question={question}
        answer={answer}
        count={index?.count ?? null}
        changes={alarms?.reduce((sum, { changes }) => sum + changes.length, 0) ?? 0}
        corrections={corrections?.length ?? 0}
        hash={hash}
        isList={isList}
      />
      <main>
        <SearchField
          query={question.query}
          onQuery={(query) => {
            const next = questionHash({ ...question, query });
            // Each letter would else be a step of the back button; whatever page was open, this is the list.
            if (isList) history.replaceState(null, "", next);
            else location.hash = next;
            dispatchEvent(new HashChangeEvent("hashchange"));
          }}
        />
        <GettingReady />
        <DamagedRecords stores={OWN_STORES} onFail={tellFailure} />
        <PageOf
          hash={hash}
          alarms={alarms}
          corrections={corrections}
          isLibraryEmpty={index?.count === 0}
          list={{ question, reading, answer, bulk, exporting }}
          editor={editor}
          state={state}
        />
      </main>
      <LongWork bulk={bulk} exporting={exporting} />
      <NoticeLine
        notice={state.notice}
        onUndo={() => void editor.undo()}
        onCopyAs={(format) => void editor.copyAs(format)}
      />
    </div>
  );
}

/** What takes a while, whatever page is shown meanwhile. */
function LongWork(props: { readonly bulk: Bulk; readonly exporting: Export }): JSX.Element | null {
  const { work } = props.bulk;
  const { working } = props.exporting;
  if (work === null && working === null) return null;
  return (
    <div class="long-work">
      {work === null ? null : (
        <ProgressBar what={work.what} share={work.share} onCancel={work.cancel} />
      )}
      {working === null ? null : (
        <ProgressBar
          what={message("exportWriting")}
          share={working.share}
          onCancel={working.cancel}
        />
      )}
    </div>
  );
}

/** The list's question; on another page, that of the list that the reader came from. */
function useQuestion(hash: string, isList: boolean): Question {
  const [question, setQuestion] = useState(() => questionIn(isList ? hash : ""));
  const asked = isList ? questionIn(hash) : question;
  const isNew = questionHash(asked) !== questionHash(question);
  useEffect(() => {
    if (isNew) setQuestion(asked);
  });
  return isNew ? asked : question;
}

/** What the address names. A page is keyed by its address: nothing of one is left in the next. */
function PageOf(props: {
  readonly hash: string;
  readonly alarms: readonly ChangedArticle[] | null;
  readonly corrections: readonly Correction[] | null;
  readonly isLibraryEmpty: boolean;
  readonly list: {
    readonly question: Question;
    readonly reading: PageReading<LibraryIndex>;
    readonly answer: Answer | null;
    readonly bulk: Bulk;
    readonly exporting: Export;
  };
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { hash, corrections, isLibraryEmpty, list, editor, state } = props;
  const place = placeIn(hash);
  switch (place.page) {
    case "list":
      return <ListView {...list} editor={editor} state={state} />;
    case "annotation":
      return (
        <AnnotationPage
          key={hash}
          id={place.id}
          isLinking={place.isLinking}
          editor={editor}
          state={state}
        />
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
      return (
        <ChangesPage
          changed={props.alarms}
          isLibraryEmpty={isLibraryEmpty}
          editor={editor}
          state={state}
        />
      );
    case "history":
      return <HistoryPage key={hash} articleId={place.articleId} editor={editor} />;
    case "corrections":
      return (
        <CorrectionsPage
          corrections={corrections}
          isLibraryEmpty={isLibraryEmpty}
          editor={editor}
          busy={state.busy}
        />
      );
    case "officials":
      return <OfficialsView editor={editor} state={state} />;
    case "in-and-out":
      return <InOutPage editor={editor} state={state} />;
  }
}
