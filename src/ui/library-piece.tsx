// The shared library that an annotation stands in and who put it there, among what a row says in its line.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import { standingOf, useLibraryNames } from "./library-names.ts";
import { message } from "./message.ts";

/** Nothing of one in the reader's own library. */
export function LibraryPiece(props: { readonly annotation: Annotation }): JSX.Element | null {
  useLibraryNames();
  const standing = standingOf(props.annotation);
  if (standing === null) return null;
  const { name, author } = standing;
  return (
    <span class="piece library-piece">
      <span class="unseen">{message("facetLibrary")} </span>
      <bdi>{name}</bdi>
      {author === null ? null : (
        <>
          {" "}
          {message("byAuthor")} <bdi>{author}</bdi>
        </>
      )}
    </span>
  );
}
