// How far a piece of work is, and the way to stop it. What is done within a second shows none of it (the
// style sheet keeps it hidden for so long), but is there for a screen reader.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { message } from "../ui/message.ts";
import { useFocusWhen } from "../ui/use-focus-when.ts";

export function ProgressBar(props: {
  readonly what: string;
  /** 0 to 1. */
  readonly share: number;
  /** Null: it cannot be stopped. */
  readonly onCancel: (() => void) | null;
}): JSX.Element {
  const { what, share, onCancel } = props;
  const [wasCancelled, setCancelled] = useState(false);
  // What is taken back cannot be stopped: the button that had the focus is gone.
  const told = useFocusWhen<HTMLParagraphElement>(wasCancelled && onCancel === null);
  return (
    <div class="panel in-out-progress">
      <p role="status" tabIndex={-1} ref={told}>
        {what}
      </p>
      <progress value={share} aria-label={what} />
      {onCancel === null ? null : (
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            setCancelled(true);
            onCancel();
          }}
        >
          {message("cancel")}
        </button>
      )}
    </div>
  );
}
