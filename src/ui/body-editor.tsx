// The editor that opens in a list row: note, tags, colour. Ctrl+Enter saves, Escape forgets.

import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AnnotationBody } from "../core/model/annotation.ts";
import { ColourField } from "./colour-field.tsx";
import { message } from "./message.ts";
import { NoteField } from "./note-field.tsx";
import { OtherNotes } from "./other-notes.tsx";
import type { SavedEditor } from "./saved-editor.ts";
import { TagField } from "./tag-field.tsx";

export function BodyEditor(props: {
  readonly body: AnnotationBody;
  readonly busy: boolean;
  readonly editor: SavedEditor;
}): JSX.Element {
  const { body, busy, editor } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector("textarea");
    field?.focus();
    // Browsers put the caret before the words; whoever edits a note most often adds to it.
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void editor.save();
    } else if (event.key === "Escape") {
      // Else the browser closes the popup.
      event.preventDefault();
      event.stopPropagation();
      editor.cancel();
    }
  };
  return (
    <form
      ref={form}
      class="body-editor"
      aria-busy={busy}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void editor.save();
      }}
    >
      <NoteField note={body.note} onNote={(note) => editor.write({ ...body, note })} />
      <OtherNotes body={body} busy={busy} onBody={(chosen) => editor.write(chosen)} />
      <TagField tags={body.tags} onTags={(tags) => editor.write({ ...body, tags })} />
      <div class="body-editor-foot">
        <ColourField
          colour={body.colour}
          onColour={(colour) => editor.write({ ...body, colour })}
        />
        <button type="button" class="text-button" onClick={() => editor.cancel()}>
          {message("cancel")}
        </button>
        <button type="submit" class="main-button" aria-disabled={busy}>
          {message("save")}
        </button>
      </div>
    </form>
  );
}
