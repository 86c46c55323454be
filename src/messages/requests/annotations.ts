// What the reader saves, changes and removes, moves from library to library, and has begun to write.

import type {
  Annotation,
  AnnotationBody,
  Draft,
  Reading,
  Target,
} from "../../core/model/annotation.ts";
import type { Sighting } from "../../core/model/history.ts";
import type { Meeting } from "../../core/model/meeting.ts";
import type { AnchorState } from "../../core/model/selector.ts";
import type { WholeArticle } from "../page-article.ts";

/** An annotation as it is after a save. */
export interface KeptEdit {
  readonly annotation: Annotation;
  /** What else was changed since the editor was opened, and what came of it. */
  readonly met: Meeting;
}

/** An annotation that was moved or copied, by its old id and its new one. */
export interface Placed {
  readonly from: string;
  readonly to: string;
}

export interface AnnotationRequests {
  /**
   * Keeps a new annotation, its article and the article's marks, all or nothing, durably. Where the very
   * passage is saved in that library already, what is written is merged with what is there.
   */
  "save-annotation": {
    input: WholeArticle & {
      readonly text: string;
      readonly reading: Reading;
      readonly target: Target;
      readonly body: AnnotationBody;
      /** What stood in the fields before the reader wrote; null: not known. */
      readonly basedOn: AnnotationBody | null;
      /** The draft that this save makes good, dropped when it is kept; null: none. */
      readonly draftKey: string | null;
      /** Id of the library that it is to stand in (core/model/library); refused where there is none of that id. */
      readonly library: string;
    };
    reply: KeptEdit;
  };
  /**
   * Replaces what the reader wrote. What was changed elsewhere since `basedOn`, the body that this one was made from, is
   * merged with it (core/merge); null: not known, and nothing of either is given up. One that was removed comes back.
   */
  "change-annotation": {
    input: {
      readonly id: string;
      readonly body: AnnotationBody;
      readonly basedOn: AnnotationBody | null;
      readonly draftKey: string | null;
    };
    reply: KeptEdit;
  };
  /**
   * Leaves a tombstone, so that `restore-annotation` brings everything back; none where it says something else than
   * `basedOn`, what the reader removed: then `removed` is null in the reply. Null: whatever it says.
   */
  "remove-annotation": {
    input: { readonly id: string; readonly basedOn: AnnotationBody | null };
    reply: Annotation;
  };
  /** It was removed on another device and changed on this one, and the reader wants it to stay. */
  "keep-annotation": { input: { readonly id: string }; reply: Annotation };
  "restore-annotation": { input: { readonly id: string }; reply: Annotation };
  /** Removes all that is saved on an article; the reply names the annotations, for `restore-annotations`. */
  "remove-article": { input: { readonly articleId: string }; reply: readonly string[] };
  /** Leaves a tombstone on each, all or nothing, for `restore-annotations`. Our views only, as the one below. */
  "remove-annotations": { input: { readonly ids: readonly string[] }; reply: null };
  /** Adds and takes away tags; the reply names those that it changed, so that it can be taken back. */
  "tag-annotations": {
    input: {
      readonly ids: readonly string[];
      readonly add: readonly string[];
      readonly remove: readonly string[];
    };
    reply: readonly string[];
  };
  "restore-annotations": { input: { readonly ids: readonly string[] }; reply: null };
  /**
   * New ones in that library in place of these, which are removed as by the reader, all or nothing. Those that stand there
   * already, are removed or gone are passed over. Views alone, as the two below.
   */
  "move-annotations": {
    input: { readonly ids: readonly string[]; readonly library: string };
    reply: readonly Placed[];
  };
  /** The same, and these stay. */
  "copy-annotations": {
    input: { readonly ids: readonly string[]; readonly library: string };
    reply: readonly Placed[];
  };
  /**
   * Ids: removes what was made, and brings back what was moved, in the same order (none: copied), with what was written
   * since, all or nothing. What nobody was sent, nor wrote in, goes without a tombstone.
   */
  "take-back-placing": {
    input: { readonly made: readonly string[]; readonly moved: readonly string[] };
    reply: null;
  };
  /** The annotation is of these words from now on: its ends were moved, or the reader takes today's wording. */
  "change-target": {
    input: {
      readonly id: string;
      readonly text: string;
      readonly target: Target;
      readonly state: AnchorState;
      /** The passage as it stands on the page, by which changes are told. */
      readonly today: Sighting;
    };
    reply: Annotation;
  };
  /** Opens the annotation's article and scrolls to it; shows the stored words where the page is gone. Our views only. */
  "show-annotation": { input: { readonly id: string }; reply: null };
  /** Null drops the draft; so does an empty body where nothing is saved yet. */
  "keep-draft": {
    input: {
      readonly key: string;
      /** Which editor it is from: each has a draft of its own. Null: there is one for all. */
      readonly writer: string | null;
      readonly body: AnnotationBody | null;
      /** What stood there when the reader began to write; null: not known, or no matter. */
      readonly basedOn: AnnotationBody | null;
    };
    reply: null;
  };
  /** What every editor wrote under this key, joined (core/merge), and this one's from now on. */
  "read-draft": {
    input: { readonly key: string; readonly writer: string | null };
    reply: Draft | null;
  };
}
