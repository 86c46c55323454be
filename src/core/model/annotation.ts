// What the reader saved: a passage of an article with what the reader added to it.

import type { Confidence, Quantity } from "./mark.ts";
import type { AnchorState, Selectors } from "./selector.ts";

export type AnnotationKind = "quotation" | "official" | "claim" | "highlight";

/** In reading order of the interface; `highlight` is the reader's own. */
export const ANNOTATION_KINDS: readonly AnnotationKind[] = [
  "quotation",
  "official",
  "claim",
  "highlight",
];

/** Names of the colours; what they look like is ui/tokens.css's, what they mean the reader's. */
export type Colour = "amber" | "blue" | "green" | "rose" | "violet";
export const COLOURS: readonly Colour[] = ["amber", "blue", "green", "rose", "violet"];

/** What the mark said when it was saved; a highlight says nothing. */
export type Reading =
  | {
      readonly kind: "quotation";
      readonly speaker: string | null;
      /** The reporting words as the article has them. */
      readonly cue: string | null;
      readonly confidence: Confidence;
    }
  | {
      readonly kind: "official";
      readonly name: string;
      readonly office: string | null;
      readonly confidence: Confidence;
    }
  | {
      readonly kind: "claim";
      readonly quantity: Quantity;
      /** The sentence around the figure: says what it is about when figures are compared. */
      readonly sentence: string;
      readonly confidence: Confidence;
    }
  | { readonly kind: "highlight" };

export interface Target {
  /** One per paragraph, in order, never empty. */
  readonly selectors: readonly Selectors[];
}

/** A wording of the note that was written in one place while it was changed in another. */
export interface OtherNote {
  readonly note: string;
  /** When the annotation was changed last while it was its note. ISO 8601 with milliseconds, UTC. */
  readonly changed: string;
}

/** What the reader writes; also the shape of a draft. */
export interface AnnotationBody {
  readonly note: string;
  /** Trimmed, no doubles (case folded), in the reader's order. */
  readonly tags: readonly string[];
  readonly colour: Colour;
  /** Beside `note`, until the reader settles which is to hold: the latest first, each wording once. Absent: none, never empty. */
  readonly otherNotes?: readonly OtherNote[];
}

/** A reader gives an annotation at most so many tags. */
export const MOST_TAGS = 200;

/** Where those of several tabs and devices meet, there may be more, and none is lost of so many. */
export const MOST_MET_TAGS = 2_000;

/** Each is an edit that met another one and was never settled. */
export const MOST_OTHER_NOTES = 1_000;

export interface Annotation extends AnnotationBody {
  /** Random UUID, stable for ever. */
  readonly id: string;
  readonly articleId: string;
  /** Id, this device's own, of the shared library that it stands in. Absent: it stands in the reader's own (library.ts). */
  readonly library?: string;
  /**
   * Who put it into a shared library: the name under which that library is replicated on their device, as they say it.
   * Absent: not known, or the reader themselves.
   */
  readonly author?: string;
  /** Grows by one with each change; replication compares it. */
  readonly revision: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string;
  readonly changed: string;
  /** When it was removed (a tombstone, so that undo and replication can see it), else null. */
  readonly removed: string | null;
  /**
   * When it was removed on another device, while it was changed on this one and so is kept. Absent: it was not, or the
   * reader said that they know.
   */
  readonly removedElsewhere?: string;
  /** The passage's own words, paragraphs joined by a newline. */
  readonly text: string;
  readonly reading: Reading;
  readonly target: Target;
  /** As of the last time that the article was open. */
  readonly state: AnchorState;
}

/** Unsaved words of the reader, kept on every keystroke. */
export interface Draft {
  /** What it belongs to: an annotation's id, or article and passage (see ui/draft-key.ts). */
  readonly key: string;
  readonly body: AnnotationBody;
  /** What stood there when the reader began to write; null: not known. */
  readonly basedOn: AnnotationBody | null;
  readonly changed: string;
}
