// What came of a save that may have met another one.

import type { Annotation, AnnotationBody } from "../model/annotation.ts";
import { sameBody } from "../model/body.ts";
import type { Meeting } from "../model/meeting.ts";

/** `before`: as it stood; `written`: what was to be saved; `kept`: what is. */
export function meetingOf(before: Annotation, written: AnnotationBody, kept: Annotation): Meeting {
  if (before.removed !== null && kept.removed === null) return "removal";
  if (sameBody(written, kept)) return "nothing";
  const known = new Set((written.otherNotes ?? []).map(({ note }) => note));
  if ((kept.otherNotes ?? []).some(({ note }) => !known.has(note))) return "two-notes";
  return written.note === "" && kept.note !== "" ? "note-kept" : "joined";
}
