// What reads differently on this article since the reader saved something of it: the popup's first word.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { acknowledge } from "../ui/change-saved.ts";
import { ChangeView } from "../ui/change-view.tsx";
import type { ShownChange } from "../ui/changes.ts";
import { counted, message } from "../ui/message.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../ui/saved-editor.ts";
import { keepTodaysWords } from "./keep-words.ts";
import { openAnnotation } from "./open-annotation.ts";

/** More would push the lists below out of sight: the loudest come first. */
const SHOWN_AT_FIRST = 3;

export function ChangedSection(props: {
  /** The loudest first. */
  readonly changes: readonly ShownChange[];
  readonly tabId: number;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { changes, tabId, editor, state } = props;
  const [all, setAll] = useState(false);
  const news = changes.filter(({ history }) => history.alarm !== null);
  // What the reader knows already is one press away, and no alarm.
  const listed = all ? [...news, ...changes.filter(({ history }) => history.alarm === null)] : news;
  const shown = all ? listed : listed.slice(0, SHOWN_AT_FIRST);
  const hidden = changes.length - shown.length;
  if (changes.length === 0) return null;
  return (
    <section class={`changed ${news.length === 0 ? "changed-calm" : ""}`}>
      <header class="changed-head">
        <h2>{message(news.length === 0 ? "changesKnown" : "changedSince")}</h2>
        {news.length < 2 ? null : (
          <button
            type="button"
            class="text-button"
            onClick={() =>
              void acknowledge(
                editor,
                news.map(({ history }) => history.id),
                true,
              )
            }
          >
            {message("changeKnowAll")}
          </button>
        )}
      </header>
      {shown.map(({ history, annotation }) => (
        <ChangeView
          key={history.id}
          history={history}
          kind={annotation?.reading.kind ?? null}
          busy={state.busy}
          onAcknowledge={(known) => void acknowledge(editor, [history.id], known)}
          onKeep={() => void keepTodaysWords({ history, annotation }, tabId, editor)}
          onOpen={
            annotation === null
              ? null
              : () =>
                  void openAnnotation(annotation, tabId).catch((error: unknown) =>
                    editor.tell(alarmOf(error)),
                  )
          }
        />
      ))}
      {hidden === 0 ? null : (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {counted("moreChanges", hidden)}
        </button>
      )}
    </section>
  );
}
