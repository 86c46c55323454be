// A sentence about what just happened, and the way to take it back.

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { CITATION_FORMAT_NAMES, type CitationFormatName } from "../core/model/settings.ts";
import type { Notice } from "./card-subject.ts";
import { citationFormatName } from "./citation-format-name.ts";
import { message } from "./message.ts";

/** The live region stands from the start: one that appears together with its words is not read out. */
export function NoticeLine(props: {
  readonly notice: Notice | null;
  readonly onUndo: () => void;
  /** Where the notice may offer to keep what is saved in private windows. */
  readonly onAllowPrivate?: () => void;
  /** Copies the same words in another form, which is the next one's too. */
  readonly onCopyAs?: (format: CitationFormatName) => void;
}): JSX.Element {
  const { notice } = props;
  const alarm = notice?.tone === "alarm";
  return (
    <div class={`notice ${alarm ? "notice-alarm" : ""}`} role={alarm ? "alert" : "status"}>
      {notice === null ? null : <p>{notice.text}</p>}
      {notice?.allowPrivate === true ? (
        <button type="button" class="text-button" onClick={props.onAllowPrivate}>
          {message("allowPrivate")}
        </button>
      ) : null}
      {notice?.copiedAs === undefined || props.onCopyAs === undefined ? null : (
        <FormatChoice format={notice.copiedAs} onCopyAs={props.onCopyAs} />
      )}
      {notice?.undo === true ? <UndoButton onUndo={props.onUndo} /> : null}
    </div>
  );
}

function FormatChoice(props: {
  readonly format: CitationFormatName;
  readonly onCopyAs: (format: CitationFormatName) => void;
}): JSX.Element {
  return (
    <select
      class="notice-choice"
      aria-label={message("citationFormat")}
      value={props.format}
      onChange={({ currentTarget }) => {
        const chosen = CITATION_FORMAT_NAMES.find((name) => name === currentTarget.value);
        if (chosen !== undefined) props.onCopyAs(chosen);
      }}
    >
      {CITATION_FORMAT_NAMES.map((name) => (
        <option key={name} value={name}>
          {citationFormatName(name)}
        </option>
      ))}
    </select>
  );
}

/** Takes the focus over from the button that was pressed, where that went away with its row. */
function UndoButton(props: { readonly onUndo: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // In the card's shadow root `document` would name the host only.
    const root = button.current?.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const focused = root.activeElement;
    if (focused === null || focused === document.body) button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" class="text-button" onClick={props.onUndo}>
      {message("undo")}
    </button>
  );
}
