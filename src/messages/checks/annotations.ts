// What the reader saves and writes.

import * as v from "valibot";
import {
  type Annotation,
  type AnnotationBody,
  MOST_MET_TAGS,
  MOST_OTHER_NOTES,
  type Target,
} from "../../core/model/annotation.ts";
import { LONGEST_AUTHOR } from "../../core/model/library.ts";
import type { AnnotationRequests } from "../requests/annotations.ts";
import { wholeArticle } from "./articles.ts";
import {
  type Check,
  type InputChecks,
  libraryId,
  line,
  manyIds,
  orNull,
  revision,
  text,
  time,
  uuid,
} from "./fields.ts";
import { sighting } from "./histories.ts";
import { colour, reading, selectorList, state } from "./readings.ts";

const otherNotes = v.pipe(
  v.array(v.object({ note: v.pipe(text, v.nonEmpty()), changed: time })),
  v.nonEmpty(),
  v.maxLength(MOST_OTHER_NOTES),
);

const bodyFields = {
  note: text,
  tags: v.pipe(v.array(line), v.maxLength(MOST_MET_TAGS)),
  colour,
  otherNotes: v.exactOptional(otherNotes),
};

export const body: Check<AnnotationBody> = v.object(bodyFields);

const basedOn = orNull(body);

const target: Check<Target> = v.object({ selectors: selectorList });

/** A saved annotation, as it stands in the store. */
export const annotation: Check<Annotation> = v.object({
  id: uuid,
  articleId: uuid,
  library: v.exactOptional(uuid),
  author: v.exactOptional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_AUTHOR))),
  revision,
  created: time,
  changed: time,
  removed: v.nullable(time),
  removedElsewhere: v.exactOptional(time),
  ...bodyFields,
  text,
  reading,
  target,
  state,
});

const draftKey = line;

const draftWriter = orNull(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)));

export const ANNOTATION_INPUTS: InputChecks<AnnotationRequests> = {
  "save-annotation": v.object({
    ...wholeArticle,
    text: v.pipe(text, v.nonEmpty()),
    reading,
    target,
    body,
    basedOn,
    draftKey: orNull(draftKey),
    library: libraryId,
  }),
  "change-annotation": v.object({ id: uuid, body, basedOn, draftKey: orNull(draftKey) }),
  "remove-annotation": v.object({ id: uuid, basedOn }),
  "keep-annotation": v.object({ id: uuid }),
  "restore-annotation": v.object({ id: uuid }),
  "remove-article": v.object({ articleId: uuid }),
  "remove-annotations": v.object({ ids: manyIds }),
  "tag-annotations": v.object({
    ids: manyIds,
    add: v.pipe(v.array(v.pipe(line, v.nonEmpty())), v.maxLength(MOST_MET_TAGS)),
    remove: v.pipe(v.array(line), v.maxLength(MOST_MET_TAGS)),
  }),
  "restore-annotations": v.object({ ids: manyIds }),
  "move-annotations": v.object({ ids: manyIds, library: libraryId }),
  "copy-annotations": v.object({ ids: manyIds, library: libraryId }),
  "take-back-placing": v.object({ made: manyIds, moved: manyIds }),
  "change-target": v.object({
    id: uuid,
    text: v.pipe(text, v.nonEmpty()),
    target,
    state,
    today: sighting,
  }),
  "show-annotation": v.object({ id: uuid }),
  "keep-draft": v.object({ key: draftKey, writer: draftWriter, body: orNull(body), basedOn }),
  "read-draft": v.object({ key: draftKey, writer: draftWriter }),
};
