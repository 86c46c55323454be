// The library: the rail with its filters, the search, and the page that the address names.

import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Question } from "../core/search/library-index.ts";
import { OWN_STORES } from "../store/damaged-rows.ts";
import { DamagedRecords } from "../ui/damaged-records.tsx";
import { GettingReady } from "../ui/getting-ready.tsx";
import { message } from "../ui/message.ts";
import { NoticeLine } from "../ui/notice-line.tsx";
import { moveByRow } from "../ui/row-keys.ts";
import { alarmOf } from "../ui/saved-editor.ts";
import { SearchField } from "../ui/search-field.tsx";
import { useLibraries } from "../ui/use-libraries.ts";
import { useSavedEditor } from "../ui/use-saved-editor.ts";
import { type Export, useExport } from "./in-and-out/use-export.ts";
import { ListView } from "./list/list-view.tsx";
import { questionHash, questionIn } from "./list/question.ts";
import { useIndex } from "./list/use-index.ts";
import { useRest } from "./load-rest.ts";
import type { OtherPageProps } from "./other-page.tsx";
import { placeIn, useHash } from "./place.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { Rail } from "./rail.tsx";
import { useAlarms } from "./use-alarms.ts";
import { type Bulk, useBulk } from "./use-bulk.ts";
import { useCorrections } from "./use-corrections.ts";
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
        {isList ? (
          <ListView {...{ question, reading, answer, bulk, exporting, editor, state }} />
        ) : (
          <OtherPage
            {...{ hash, alarms, corrections, editor, state }}
            isLibraryEmpty={index?.count === 0}
          />
        )}
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

/** Nothing until its code is there. */
function OtherPage(props: OtherPageProps): JSX.Element | null {
  const rest = useRest(props.editor);
  return rest === null ? null : <rest.OtherPage {...props} />;
}
