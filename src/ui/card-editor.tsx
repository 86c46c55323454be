// The card's foot: the reader's note, one button, and one step further tags and colour.

import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import { sameBody } from "../core/model/body.ts";
import { LibraryField, Standing } from "./card-library.tsx";
import { ColourField } from "./colour-field.tsx";
import { withKey } from "./keys.ts";
import { counted, message } from "./message.ts";
import { NoteField } from "./note-field.tsx";
import { OtherNotes } from "./other-notes.tsx";
import { TagField } from "./tag-field.tsx";

export function CardEditor(props: {
  readonly annotation: Annotation | null;
  readonly body: AnnotationBody;
  readonly library: string;
  readonly onLibrary: (library: string) => void;
  readonly busy: boolean;
  readonly onBody: (body: AnnotationBody) => void;
  readonly onSave: () => void;
  readonly onChoose: (body: AnnotationBody) => void;
  readonly onRemove: () => void;
  readonly onCopy: (format: null) => void;
}): JSX.Element {
  const { annotation, body, busy, onBody } = props;
  const [more, setMore] = useState(false);
  const moreId = useId();
  const saved = annotation !== null && sameBody(annotation, body);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (!busy && !saved) props.onSave();
  };
  return (
    <form class="card-part card-editor" onSubmit={onSubmit}>
      <div class="card-write">
        <NoteField note={body.note} onNote={(note) => onBody({ ...body, note })} />
        <SaveButton saved={saved} update={annotation !== null} busy={busy} />
      </div>
      <OtherNotes body={body} busy={busy} onBody={props.onChoose} />
      {annotation === null ? (
        <LibraryField library={props.library} onLibrary={props.onLibrary} />
      ) : (
        <Standing annotation={annotation} />
      )}
      <div class="card-foot">
        <button
          type="button"
          class="text-button disclosure"
          aria-expanded={more}
          aria-controls={moreId}
          onClick={() => setMore(!more)}
        >
          <span class={`dot colour-${body.colour}`} aria-hidden="true" />
          {body.tags.length === 0
            ? message("tagsAndColour")
            : counted("tagsCount", body.tags.length)}
        </button>
        <button
          type="button"
          class="text-button"
          aria-disabled={busy}
          title={withKey(message("copyWithSourceHint"), "copy-citation")}
          onClick={busy ? undefined : () => props.onCopy(null)}
        >
          {message("copyWithSource")}
        </button>
        {annotation === null ? null : (
          <button
            type="button"
            class="text-button"
            aria-disabled={busy}
            onClick={busy ? undefined : props.onRemove}
          >
            {message("remove")}
          </button>
        )}
      </div>
      <div id={moreId} class="card-more" hidden={!more}>
        <TagField tags={body.tags} onTags={(tags) => onBody({ ...body, tags })} />
        <ColourField colour={body.colour} onColour={(colour) => onBody({ ...body, colour })} />
      </div>
    </form>
  );
}

/**
 * One button through all states, and never `disabled`: either would throw the focus out of the card in
 * the middle of a save.
 */
function SaveButton(props: {
  readonly saved: boolean;
  readonly update: boolean;
  readonly busy: boolean;
}): JSX.Element {
  if (props.saved) {
    return (
      <button type="submit" class="main-button saved-button" aria-disabled="true">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="m3 8.5 3.5 3.5 6.5-8" />
        </svg>
        {message("saved")}
      </button>
    );
  }
  return (
    <button
      type="submit"
      class="main-button"
      aria-disabled={props.busy}
      title={withKey(message("save"), "save-selection")}
    >
      {message(props.update ? "update" : "save")}
    </button>
  );
}
