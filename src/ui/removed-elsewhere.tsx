// An annotation that was removed on another device while it was changed on this one: it was kept, and the reader says
// whether it stays.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import { message } from "./message.ts";
import { ShownDate } from "./shown-date.tsx";

/** Nothing where it was not. */
export function RemovedElsewhere(props: {
  readonly annotation: Annotation;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}): JSX.Element | null {
  const { busy } = props;
  const when = props.annotation.removedElsewhere;
  if (when === undefined) return null;
  return (
    <div class="other-note">
      <p>
        {message("removedOn")} <ShownDate iso={when} /> · {message("removedAndKept")}
      </p>
      <p class="other-note-choices">
        <button
          type="button"
          class="text-button"
          aria-disabled={busy}
          onClick={busy ? undefined : props.onKeep}
        >
          {message("keepIt")}
        </button>
        <button
          type="button"
          class="text-button"
          aria-disabled={busy}
          onClick={busy ? undefined : props.onRemove}
        >
          {message("remove")}
        </button>
      </p>
    </div>
  );
}
