// The ends of a saved passage: moved word by word with four buttons, or all of it selected anew on the page.

import type { JSX } from "preact";
import type { Edge, Step } from "../core/anchoring/move-edge.ts";
import { type MessageName, message } from "./message.ts";

export type EndsAction =
  | { readonly is: "begin" }
  | { readonly is: "move"; readonly edge: Edge; readonly step: Step }
  | { readonly is: "select" }
  | { readonly is: "keep" }
  | { readonly is: "drop" };

const MOVES: readonly {
  readonly edge: Edge;
  readonly step: Step;
  readonly name: MessageName;
  readonly sign: string;
}[] = [
  { edge: "start", step: -1, name: "endsStartEarlier", sign: "M10 3 5 8l5 5" },
  { edge: "start", step: 1, name: "endsStartLater", sign: "m6 3 5 5-5 5" },
  { edge: "end", step: -1, name: "endsEndEarlier", sign: "M10 3 5 8l5 5" },
  { edge: "end", step: 1, name: "endsEndLater", sign: "m6 3 5 5-5 5" },
];

export function CardEnds(props: {
  /** The words as they would be; null: nothing is being moved. */
  readonly words: string | null;
  readonly busy: boolean;
  readonly onEnds: (action: EndsAction) => void;
}): JSX.Element {
  const { words, busy, onEnds } = props;
  if (words === null) {
    return (
      <button type="button" class="text-button" onClick={() => onEnds({ is: "begin" })}>
        {message("endsMove")}
      </button>
    );
  }
  return (
    <fieldset class="ends">
      <legend class="unseen">{message("endsMove")}</legend>
      <p class="words" role="status">
        {words}
      </p>
      <div class="ends-moves">
        <MoveButtons edge="start" onEnds={onEnds} />
        <MoveButtons edge="end" onEnds={onEnds} />
      </div>
      <p class="soft">{message("endsSelectMore")}</p>
      <div class="ends-foot">
        <button
          type="button"
          class="main-button"
          aria-disabled={busy}
          onClick={() => !busy && onEnds({ is: "keep" })}
        >
          {message("endsKeep")}
        </button>
        <button type="button" class="text-button" onClick={() => onEnds({ is: "select" })}>
          {message("endsSelect")}
        </button>
        <button type="button" class="text-button" onClick={() => onEnds({ is: "drop" })}>
          {message("cancel")}
        </button>
      </div>
    </fieldset>
  );
}

function MoveButtons(props: {
  readonly edge: Edge;
  readonly onEnds: (action: EndsAction) => void;
}): JSX.Element {
  return (
    <span class="ends-edge">
      <span class="soft">{message(props.edge === "start" ? "endsStart" : "endsEnd")}</span>
      {MOVES.filter(({ edge }) => edge === props.edge).map(({ edge, step, name, sign }) => (
        <button
          key={name}
          type="button"
          class="icon-button"
          aria-label={message(name)}
          title={message(name)}
          onClick={() => props.onEnds({ is: "move", edge, step })}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </span>
  );
}
