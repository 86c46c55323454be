// Where the reader writes: grows with the words, up to a few lines.

import type { JSX } from "preact";
import { message } from "./message.ts";

const MOST_ROWS = 6;

export function NoteField(props: {
  readonly note: string;
  readonly onNote: (note: string) => void;
}): JSX.Element {
  return (
    <textarea
      class="field note-field"
      aria-label={message("note")}
      placeholder={message("addNote")}
      // A browser without field-sizing (parts.css) still gives a row per line that was broken by hand.
      rows={Math.min(MOST_ROWS, props.note.split("\n").length)}
      value={props.note}
      onInput={(event) => props.onNote(event.currentTarget.value)}
    />
  );
}
