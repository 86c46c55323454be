// The small button at selected words.

import type { JSX } from "preact";
import { withKey } from "./keys.ts";
import { message } from "./message.ts";

/** Pressing it must not take the selection away, so the press itself does nothing. */
const keepSelection = (event: Event): void => event.preventDefault();

export function SaveSelectionButton(props: { readonly onSave: () => void }): JSX.Element {
  const label = message("saveSelection");
  return (
    <button
      type="button"
      class="surface save-selection"
      aria-label={label}
      title={withKey(label, "save-selection")}
      onPointerDown={keepSelection}
      onClick={props.onSave}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M4 2.5h8v11l-4-3-4 3z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
