// How far a long reading is, and the way out of it.

import type { JSX } from "preact";
import { message } from "../ui/message.ts";
import type { PageReading } from "./use-reading.ts";

export function ProgressLine({
  reading,
}: {
  readonly reading: PageReading<unknown>;
}): JSX.Element | null {
  if (reading.cancelled) return <p class="empty">{message("readingCancelled")}</p>;
  if (reading.share === null) return null;
  return (
    <div class="progress-line" role="status">
      <progress max={1} value={reading.share} aria-label={message("readingLibrary")} />
      <span class="soft">{message("readingLibrary")}</span>
      <button type="button" class="plain-button" onClick={reading.cancel}>
        {message("cancel")}
      </button>
    </div>
  );
}
