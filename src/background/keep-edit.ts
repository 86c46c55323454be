// What the reader wrote goes to the library, merged with what was changed elsewhere since they began: another tab, the
// popup, the library, a draft of last week.

import { meetingOf } from "../core/merge/meeting-of.ts";
import { mergeBodies } from "../core/merge/merge-bodies.ts";
import { type Annotation, type AnnotationBody, MOST_MET_TAGS } from "../core/model/annotation.ts";
import { sameBody } from "../core/model/body.ts";
import { TooManyTagsError } from "../core/model/too-many-tags.ts";
import type { KeptEdit } from "../messages/requests/annotations.ts";
import { annotationById } from "../store/annotations.ts";
import { changeBody, NoSuchAnnotationError } from "../store/change-annotations.ts";
import type { Database } from "../store/database.ts";

/** Null: nobody knows what `body` was made from. */
export interface Edit {
  readonly body: AnnotationBody;
  readonly basedOn: AnnotationBody | null;
}

/** To be called under the write lock. @throws NoSuchAnnotationError, TooManyTagsError */
export async function keepEdit(
  database: Database,
  id: string,
  edit: Edit & { readonly now: string },
): Promise<KeptEdit> {
  const { body, basedOn, now } = edit;
  const merge = (standing: Annotation) => {
    const merged = mergeBodies(basedOn, standing, body);
    // What was written stays in its editor, and as its draft.
    if (merged.tags.length > MOST_MET_TAGS) throw new TooManyTagsError(MOST_MET_TAGS);
    const isWritten = basedOn === null || !sameBody(basedOn, body);
    const isKept = sameBody(standing, merged) && (standing.removed === null || !isWritten);
    return isKept ? standing : merged;
  };
  const { before, after } = await changeBody(database, id, { merge, now });
  return { annotation: after, met: meetingOf(before, body, after) };
}

/** The annotation, where it says something else than what the reader was about to remove; null: it does not. */
export async function editedSince(
  database: Database,
  id: string,
  basedOn: AnnotationBody | null,
): Promise<Annotation | null> {
  const standing = await annotationById(database, id);
  if (standing === null) throw new NoSuchAnnotationError();
  if (basedOn === null || standing.removed !== null || sameBody(basedOn, standing)) return null;
  return standing;
}
