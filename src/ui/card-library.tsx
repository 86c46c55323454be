// The library in the card: where a new annotation goes, and where one that is saved stands. Nothing of it where the reader
// shares no library.

import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Annotation } from "../core/model/annotation.ts";
import { OWN_LIBRARY } from "../core/model/library.ts";
import { libraryToSaveIn, standingOf, useLibraryNames } from "./library-names.ts";
import { LibraryPiece } from "./library-piece.tsx";
import { LibrarySelect } from "./library-select.tsx";
import { message } from "./message.ts";

export function LibraryField(props: {
  /** The one that was chosen. */
  readonly library: string;
  readonly onLibrary: (library: string) => void;
}): JSX.Element | null {
  const meansId = useId();
  const names = useLibraryNames();
  if (names.length === 0) return null;
  const library = libraryToSaveIn(props.library);
  return (
    <p class="card-library">
      <LibrarySelect
        label={message("saveIn")}
        library={library}
        libraries={[OWN_LIBRARY, ...names.map((one) => one.library)]}
        describedBy={meansId}
        onLibrary={props.onLibrary}
      />
      <span id={meansId} class="soft">
        {message(library === OWN_LIBRARY ? "onlyYouSee" : "everybodySees")}
      </span>
    </p>
  );
}

export function Standing({ annotation }: { readonly annotation: Annotation }): JSX.Element | null {
  useLibraryNames();
  if (standingOf(annotation) === null) return null;
  return (
    <p class="card-library soft">
      <LibraryPiece annotation={annotation} />
    </p>
  );
}
