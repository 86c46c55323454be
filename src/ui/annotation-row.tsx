// One saved annotation in a list: its kind's bar, the article's words, who or how much, the reader's note
// and tags; and on demand the editor in its place.

import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Annotation } from "../core/model/annotation.ts";
import { bodyOf } from "../core/model/body.ts";
import type { History } from "../core/model/history.ts";
import { libraryOf, OWN_LIBRARY } from "../core/model/library.ts";
import { BodyEditor } from "./body-editor.tsx";
import { keepIt } from "./change-saved.ts";
import { colourName, useColourNames } from "./colour-names.ts";
import { useLibraryNames } from "./library-names.ts";
import { LibraryPiece } from "./library-piece.tsx";
import { KindBar } from "./mark-glyph.tsx";
import { message } from "./message.ts";
import { MoveForm } from "./move-form.tsx";
import { OtherNotes } from "./other-notes.tsx";
import { placeOne } from "./place-in-library.ts";
import { ReadingLine } from "./reading-line.tsx";
import { RemovedElsewhere } from "./removed-elsewhere.tsx";
import type { EditorState, SavedEditor } from "./saved-editor.ts";
import { StateLine } from "./state-line.tsx";
import { useFocusWhen } from "./use-focus-when.ts";

export interface RowProps {
  readonly annotation: Annotation;
  readonly editor: SavedEditor;
  readonly state: EditorState;
  /**
   * Null: the words stand elsewhere on the view, and the row leaves them out. In a list, where there are words, it
   * is said how well they are found only where they are not found as they were saved.
   */
  readonly onOpen: ((annotation: Annotation) => void) | null;
  /** What was ever seen of the words; absent or null: not read. */
  readonly history?: History | null;
  /** Absent: rows of this list cannot be selected. */
  readonly selection?: {
    readonly selected: boolean;
    readonly onSelect: (selected: boolean) => void;
  };
  /** Absent: the view draws no links. */
  readonly onLink?: () => void;
  /** What else there is to say in the line under the words. */
  readonly children?: ComponentChildren;
}

/** Left: by whoever is then to stand on the button that opened it. */
type MoveState = "closed" | "open" | "left";

export function AnnotationRow(props: RowProps): JSX.Element {
  const { annotation, editor, state, onOpen, selection, onLink } = props;
  const { reading } = annotation;
  useColourNames();
  const edited = state.editing?.annotation.id === annotation.id;
  const [move, setMove] = useState<MoveState>("closed");
  const isMoving = move === "open";
  const isShared = useLibraryNames().length > 0;
  return (
    <li class={selection?.selected === true ? "row row-selected" : "row"}>
      {selection === undefined ? null : (
        <label class="row-select">
          <input
            type="checkbox"
            checked={selection.selected}
            aria-label={message("selectThis")}
            onChange={({ currentTarget }) => selection.onSelect(currentTarget.checked)}
          />
        </label>
      )}
      <KindBar kind={reading.kind} colour={annotation.colour} />
      <div class="row-body">
        {onOpen === null ? null : (
          <button
            type="button"
            class="row-open words clamped"
            data-row
            onClick={() => onOpen(annotation)}
          >
            {annotation.text}
          </button>
        )}
        <ReadingLine
          reading={reading}
          text={annotation.text}
          isShared={libraryOf(annotation) !== OWN_LIBRARY}
        >
          {props.children}
          <LibraryPiece annotation={annotation} />
          <span
            class={`dot colour-${annotation.colour}`}
            title={colourName(annotation.colour)}
            aria-hidden="true"
          />
        </ReadingLine>
        {annotation.state === "exact" && onOpen !== null ? null : (
          <StateLine annotation={annotation} history={props.history ?? null} />
        )}
        <RemovedElsewhere
          annotation={annotation}
          busy={state.busy}
          onKeep={() => void keepIt(editor, annotation)}
          onRemove={() => void editor.remove(annotation)}
        />
        {edited && state.editing !== null ? (
          <BodyEditor body={state.editing.body} busy={state.busy} editor={editor} />
        ) : (
          <>
            <Written annotation={annotation} isBrief={onOpen !== null} />
            <OtherNotes
              body={annotation}
              busy={state.busy}
              onBody={(chosen) => void editor.choose(annotation, bodyOf(chosen))}
            />
          </>
        )}
        {isMoving && !edited ? (
          <MoveForm
            from={[libraryOf(annotation)]}
            busy={state.busy}
            onSend={(library, way) => {
              setMove("closed");
              void placeOne(editor, annotation, { library, way });
            }}
            onCancel={() => setMove("left")}
          />
        ) : null}
      </div>
      {edited || isMoving ? null : (
        <RowButtons
          annotation={annotation}
          editor={editor}
          onLink={onLink ?? null}
          onMove={isShared ? () => setMove("open") : null}
          isMoveLeft={move === "left"}
        />
      )}
    </li>
  );
}

function Written(props: {
  readonly annotation: Annotation;
  /** One among others: a long note is cut. */
  readonly isBrief: boolean;
}): JSX.Element {
  const { annotation, isBrief } = props;
  const { note } = annotation;
  return (
    <>
      {note === "" ? null : <p class={isBrief ? "note clamped note-clamped" : "note"}>{note}</p>}
      {annotation.tags.length === 0 ? null : (
        <ul class="chips" aria-label={message("tags")}>
          {annotation.tags.map((tag) => (
            <li class="chip" key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function RowButtons(props: {
  readonly annotation: Annotation;
  readonly editor: SavedEditor;
  readonly onLink: (() => void) | null;
  /** Null: there is no other library. */
  readonly onMove: (() => void) | null;
  /** Whether the form that `onMove` opened was left. */
  readonly isMoveLeft: boolean;
}): JSX.Element {
  const { annotation, editor, onLink, onMove } = props;
  const moveButton = useFocusWhen<HTMLButtonElement>(props.isMoveLeft);
  return (
    <div class="row-buttons">
      {onMove === null ? null : (
        <button
          ref={moveButton}
          type="button"
          class="icon-button"
          aria-label={message("moveOrCopy")}
          title={message("moveOrCopy")}
          onClick={onMove}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M8.5 3H13v10H8.5M3 8h6.5M7 5.5 9.5 8 7 10.5" />
          </svg>
        </button>
      )}
      {onLink === null ? null : (
        <button
          type="button"
          class="icon-button"
          aria-label={message("linkTo")}
          title={message("linkTo")}
          onClick={onLink}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.3 6.7a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8" />
          </svg>
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={message("copyWithSource")}
        title={message("copyWithSourceHint")}
        onClick={() => void editor.copy(annotation, null)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M6 6h7v7H6zM3 10V3h7" />
        </svg>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={message("edit")}
        title={message("edit")}
        onClick={() => void editor.edit(annotation)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m3 13 .6-2.9L10.7 3l2.3 2.3-7.1 7.1z" />
        </svg>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={message("remove")}
        title={message("remove")}
        onClick={() => void editor.remove(annotation)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5" />
        </svg>
      </button>
    </div>
  );
}
