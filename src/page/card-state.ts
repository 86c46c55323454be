// What an open card shows, as one value, and who may change it.

import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import { bodyOf, sameBody } from "../core/model/body.ts";
import type { Notice } from "../ui/card-subject.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import { libraryToSaveIn } from "../ui/library-names.ts";
import { elsewhere } from "../ui/meanwhile.ts";
import { message } from "../ui/message.ts";
import type { CardTopic } from "./card-topic.ts";
import type { EndsDraft } from "./move-ends.ts";

export interface CardState {
  /** Tells one opening of the card from the next; what was unfolded in one is closed in the other. */
  readonly opening: number;
  readonly topic: CardTopic;
  readonly annotation: Annotation | null;
  readonly body: AnnotationBody;
  /** What the reader's words were made from; null: a draft that does not say. */
  readonly basedOn: AnnotationBody | null;
  /** Id of the library that it is saved in, where nothing is saved yet. */
  readonly library: string;
  readonly notice: Notice | null;
  readonly busy: boolean;
  /** True while what was asked takes long, as it does where the library is still being opened. */
  readonly waits: boolean;
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
  body: firstBody(topic),
  basedOn: firstBody(topic),
  library: libraryToSaveIn(topic.saveTo),
  notice: null,
  busy: false,
  waits: false,
  ends: null,
  touched: false,
});

const firstBody = ({ annotation, colour }: CardTopic): AnnotationBody =>
  annotation === null ? { note: "", tags: [], colour } : bodyOf(annotation);

/** The annotation as it is now; the fields follow it as long as the reader has written nothing in them. */
export function withAnnotation(state: CardState, annotation: Annotation): Partial<CardState> {
  const kept = annotation.removed === null ? annotation : null;
  if (state.touched) return { annotation: kept };
  return { annotation: kept, body: bodyOf(annotation), basedOn: bodyOf(annotation) };
}

/** The annotation was changed, here or elsewhere. */
export function heard(state: CardState, annotation: Annotation): Partial<CardState> {
  const { annotation: before, touched, busy } = state;
  // Heard after the answer to a later request.
  if (before === null || annotation.revision < before.revision) return {};
  if (!touched) return withAnnotation(state, annotation);
  // Its own request brings the rest.
  if (busy) return { annotation };
  // One that was removed is kept here: saving the words that are being written brings it back.
  if (annotation.removed !== null) return { annotation, notice: elsewhere("removedElsewhere") };
  if (sameBody(before, annotation)) return { annotation };
  return { annotation, notice: elsewhere("changedElsewhere") };
}

/** A saved passage's draft belongs to its annotation, wherever it is written. */
export const draftKeyIn = ({ annotation, topic }: CardState): string =>
  annotation?.id ?? topic.draftKey;

/** What the card tells now: while nothing has come of what was asked, that it takes long. */
export function toldIn({ notice, waits }: CardState): Notice | null {
  if (!waits || notice !== null) return notice;
  return { tone: "quiet", text: message("cardTakesLong"), undo: false };
}

/** A failure as it is told where the reader acted. A refusal that the reader can lift comes with the way to do so. */
export function noticeOf(error: unknown): Notice {
  const text = sentenceOf(error);
  const allowPrivate = error instanceof Error && error.name === "PrivateWindowError";
  return { tone: "alarm", text, undo: false, allowPrivate };
}
