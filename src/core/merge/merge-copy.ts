// What was moved to another library, and what was written meanwhile at its new place -> one body, for when the move is
// taken back.

import type { Annotation, AnnotationBody } from "../model/annotation.ts";
import { bodyOf } from "../model/body.ts";
import { mergeBodies } from "./merge-bodies.ts";

/** `moved`: as its removal left it, or as somebody wrote there since; `copy`: what took its place. */
export function mergeCopy(moved: Annotation, copy: Annotation): AnnotationBody {
  // Whoever wrote nothing since the removal has what the copy was made from.
  const base = moved.changed === moved.removed ? bodyOf(moved) : null;
  return mergeBodies(base, moved, bodyOf(copy));
}
