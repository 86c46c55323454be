// How well a saved passage is found on its page, and when that was last looked at.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import type { AnchorState } from "../core/model/selector.ts";
import { type MessageName, message } from "./message.ts";
import { ShownDate } from "./shown-date.tsx";

const STATE_WORDS: Readonly<Record<AnchorState, MessageName>> = {
  exact: "stateExact",
  moved: "stateMoved",
  changed: "stateChanged",
  lost: "stateLost",
};

export function stateWord(state: AnchorState): string {
  return message(STATE_WORDS[state]);
}

/** "found as saved · last seen 7 Mar"; of a passage that is lost, the date says when it was there. */
export function AnchorLine(props: {
  readonly annotation: Annotation;
  /** ISO 8601; null: not watched yet. */
  readonly lastSeen: string | null;
}): JSX.Element {
  const { annotation, lastSeen } = props;
  return (
    <p class={`anchor-line ${annotation.state === "lost" ? "alarm" : "soft"}`}>
      <span class="piece">{stateWord(annotation.state)}</span>
      {lastSeen === null ? null : (
        <span class="piece">
          {message("lastSeen")} <ShownDate iso={lastSeen} />
        </span>
      )}
    </p>
  );
}
