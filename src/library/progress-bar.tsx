// How far a piece of work is, and the way to stop it. What is done within a second shows none of it (the
// style sheet keeps it hidden for so long), but is there for a screen reader.

import type { JSX } from "preact";
import { message } from "../ui/message.ts";

export function ProgressBar(props: {
  readonly what: string;
  /** 0 to 1. */
  readonly share: number;
  /** Null: it cannot be stopped. */
  readonly onCancel: (() => void) | null;
}): JSX.Element {
  const { what, share, onCancel } = props;
  return (
    <div class="panel in-out-progress">
      <p role="status">{what}</p>
      <progress value={share} aria-label={what} />
      {onCancel === null ? null : (
        <button type="button" class="plain-button" onClick={onCancel}>
          {message("cancel")}
        </button>
      )}
    </div>
  );
}
