// The cross of card and list.

import type { JSX } from "preact";
import { message } from "./message.ts";

export function CloseButton({ onClose }: { readonly onClose: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={message("close")}
      title={message("close")}
      onClick={onClose}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
