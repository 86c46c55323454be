// Whether what stands in the fields is what is saved.

import type { AnnotationBody } from "../core/model/annotation.ts";

/** True when both say the same; the order of tags is the reader's and counts. */
export function sameBody(a: AnnotationBody, b: AnnotationBody): boolean {
  return (
    a.note === b.note &&
    a.colour === b.colour &&
    a.tags.length === b.tags.length &&
    a.tags.every((tag, at) => tag === b.tags[at])
  );
}
