// To another library: which, what that means for those who read there and here, and whether what is moved stays here, too.

import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { OWN_LIBRARY } from "../core/model/library.ts";
import { libraryName, useLibraryNames } from "./library-names.ts";
import { LibrarySelect } from "./library-select.tsx";
import { message } from "./message.ts";

/** A copy leaves the original where it is. */
export type Way = "move" | "copy";

export function MoveForm(props: {
  /** The libraries that they stand in now. */
  readonly from: readonly string[];
  readonly busy: boolean;
  readonly onSend: (library: string, way: Way) => void;
  readonly onCancel: () => void;
}): JSX.Element | null {
  const { from, busy, onSend, onCancel } = props;
  const meansId = useId();
  const form = useRef<HTMLFormElement>(null);
  const names = useLibraryNames();
  const all = [OWN_LIBRARY, ...names.map(({ library }) => library)];
  // Several that are selected may be in any of them.
  const libraries = from.length === 1 ? all.filter((one) => one !== from[0]) : all;
  const [chosen, setChosen] = useState<string | null>(null);
  const library = libraries.find((one) => one === chosen) ?? libraries[0];
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  if (library === undefined) return null;
  const left = from.filter((one) => one !== OWN_LIBRARY && one !== library);
  return (
    <form
      ref={form}
      class="move-form"
      aria-label={message("moveOrCopy")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSend(library, "move");
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Else the browser closes the popup.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <LibrarySelect
        label={message("moveTo")}
        library={library}
        libraries={libraries}
        describedBy={meansId}
        onLibrary={setChosen}
      />
      <p id={meansId} class="soft">
        {message(library === OWN_LIBRARY ? "onlyYouSee" : "everybodySees")}
        {left.length === 0 ? null : ` ${meansFor(from, left)}`}
      </p>
      <p class="move-buttons">
        <button type="submit" class="plain-button" aria-disabled={busy}>
          {message("move")}
        </button>
        <button
          type="button"
          class="plain-button"
          aria-disabled={busy}
          onClick={busy ? undefined : () => onSend(library, "copy")}
        >
          {message("copy")}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {message("cancel")}
        </button>
      </p>
    </form>
  );
}

/** What a move means for those who read where they stand now: `left`, the shared ones of `from`. */
function meansFor(from: readonly string[], left: readonly string[]): string {
  const [only = ""] = left;
  // Of several that are selected nobody knows here which of the libraries they stand in.
  return from.length === 1 ? message("moveMeans", libraryName(only)) : message("moveMeansMany");
}
