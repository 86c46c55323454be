// What an open card shows, as one value, and who may change it.

import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import type { Notice } from "../ui/card-subject.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import type { CardTopic } from "./card-topic.ts";
import type { EndsDraft } from "./move-ends.ts";

export interface CardState {
  /** Tells one opening of the card from the next; what was unfolded in one is closed in the other. */
  readonly opening: number;
  readonly topic: CardTopic;
  readonly annotation: Annotation | null;
  readonly body: AnnotationBody;
  readonly notice: Notice | null;
  readonly busy: boolean;
  /** New ends on trial; null: none. */
  readonly ends: EndsDraft | null;
  /** True once the reader changed the body of this card: a late draft must not overwrite it. */
  readonly touched: boolean;
}

/** The card as those see it who ask and keep on its behalf. */
export interface OpenCard {
  /** Null: it is closed. */
  readonly state: CardState | null;
  /** True once the extension is gone: nothing can be asked any more. */
  readonly isOrphan: boolean;
  /** Draws it anew; closed, nothing. */
  update(change: Partial<CardState>): void;
}

export const openingState = (opening: number, topic: CardTopic): CardState => ({
  opening,
  topic,
  annotation: topic.annotation,
  body: bodyOf(topic),
  notice: null,
  busy: false,
  ends: null,
  touched: false,
});

const bodyOf = (topic: CardTopic): AnnotationBody =>
  topic.annotation === null
    ? { note: "", tags: [], colour: topic.colour }
    : {
        note: topic.annotation.note,
        tags: topic.annotation.tags,
        colour: topic.annotation.colour,
      };

/** A saved passage's draft belongs to its annotation, wherever it is written. */
export const draftKeyIn = ({ annotation, topic }: CardState): string =>
  annotation?.id ?? topic.draftKey;

/** A failure as it is told where the reader acted. A refusal that the reader can lift comes with the way to do so. */
export function noticeOf(error: unknown): Notice {
  const text = sentenceOf(error);
  const allowPrivate = error instanceof Error && error.name === "PrivateWindowError";
  return { tone: "alarm", text, undo: false, allowPrivate };
}
