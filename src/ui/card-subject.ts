// What the card is about, and what it has to tell: the shapes between page/card.ts and CardView.

import type { Reading } from "../core/model/annotation.ts";
import type { Verdict } from "../core/model/correction.ts";
import type { EvidenceRole } from "../core/model/mark.ts";
import type { CitationFormatName } from "../core/model/settings.ts";

/** One piece of what a mark rests on, in the page's own words. */
export interface ShownEvidence {
  readonly role: EvidenceRole;
  readonly text: string;
}

/** What the card needs for the reader to correct a mark. */
export interface Correctable {
  /** What the reader said of it before; null: nothing. */
  readonly verdict: Verdict | null;
  /** Others whom the article has speak or names, the nearest first: who else may have said it. */
  readonly speakers: readonly string[];
}

/** The mark or passage that the card stands at. */
export interface CardSubject {
  readonly reading: Reading;
  /** The passage's own words as they stand on the page now; what was saved is the annotation's. */
  readonly text: string;
  /** In the order of the page; empty where the shape of the words is all there is. */
  readonly evidence: readonly ShownEvidence[];
  /** Null: no mark stands here to be corrected, nor words that could be one. */
  readonly correctable: Correctable | null;
}

/** Another passage at the same words. */
export type AlsoHere = Pick<CardSubject, "reading" | "text">;

/** A sentence about what just happened. */
export interface Notice {
  /** `alarm` is read out at once; only for what did not work. */
  readonly tone: "quiet" | "alarm";
  readonly text: string;
  /** Offers to take it back. */
  readonly undo: boolean;
  /** Offers to keep what is saved in private windows; absent: does not. */
  readonly allowPrivate?: boolean;
  /** Words were copied with their source in this form, and may be once more in another; absent: none were. */
  readonly copiedAs?: CitationFormatName;
}
