// A sentence about what just happened, and the way to take it back.

import type { JSX } from "preact";
import type { Notice } from "./card-subject.ts";
import { message } from "./message.ts";

/** The live region stands from the start: one that appears together with its words is not read out. */
export function NoticeLine(props: {
  readonly notice: Notice | null;
  readonly onUndo: () => void;
}): JSX.Element {
  const { notice } = props;
  const alarm = notice?.tone === "alarm";
  return (
    <div class={`notice ${alarm ? "notice-alarm" : ""}`} role={alarm ? "alert" : "status"}>
      {notice === null ? null : <p>{notice.text}</p>}
      {notice?.undo === true ? (
        <button type="button" class="text-button" onClick={props.onUndo}>
          {message("undo")}
        </button>
      ) : null}
    </div>
  );
}
