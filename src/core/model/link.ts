// That two marks in different articles belong together, and why.

import type { Reading } from "./annotation.ts";
import type { Quantity } from "./mark.ts";

/** How two tellings of one quotation stand to each other. */
export type QuotationRelation = "same" | "excerpt" | "variant";
export type OfficialRelation = "person";
/** How two figures for one quantity stand; never "wrong". */
export type QuantityRelation =
  | "same-figure"
  | "differs"
  | "updated"
  | "bound"
  | "rounded"
  | "other-definition";
export type LinkRelation = QuotationRelation | OfficialRelation | QuantityRelation;

/** What a link says; each is a sentence of its own in the reader's language. */
export const LINK_SAYINGS = [
  "same-words",
  "shorter-here",
  "longer-here",
  "words-differ",
  "words-overlap",
  "same-name",
  "short-given-name",
  "given-name-spelled",
  "surname-spelled",
  "initial-and-office",
  "surname-and-office",
  "as-you-said",
  "same-figure",
  "hedged-differently",
  "other-rule",
  "later-count",
  "within-limit",
  "later-figure",
  "rounded",
  "other-figure",
] as const;
export type LinkSaying = (typeof LINK_SAYINGS)[number];

/** Why two marks are linked, for a view to put into words (ui/describe-link.ts). What says nothing is absent. */
export interface LinkReason {
  readonly says: LinkSaying;
  /** Of two quotations that differ: how many words do, or are shared. */
  readonly words?: number;
  /** Which of two quotations that differ goes on for more than the words in which they do. */
  readonly longer?: "here" | "there";
  /** To whom the other article gives the words, where it is somebody else. */
  readonly otherSpeaker?: string;
  /** The two articles give the person different offices. */
  readonly otherOffice?: true;
  /** The two figures, this article's first. */
  readonly figures?: readonly [here: Quantity, there: Quantity];
  /** The two figures are in two units, and were compared in one. */
  readonly converted?: true;
}

/** A mark of a remembered article, stored so that other articles can be linked to it. */
export interface RememberedMark {
  readonly articleId: string;
  /** Place among the article's marks, from 0. With articleId it names the mark. */
  readonly ordinal: number;
  readonly reading: Reading;
  readonly text: string;
  /** Extent in the article's text when it was remembered. */
  readonly start: number;
  readonly end: number;
  /** What it can be found by; see core/linking/link-keys.ts. */
  readonly linkKeys: readonly string[];
}

/** Names a remembered mark: its key in the store. */
export type MarkPlace = readonly [articleId: string, ordinal: number];

/** One mark of the open article linked to one remembered mark elsewhere. */
export interface Link {
  /** The mark here: its index in the list that was asked about. */
  readonly index: number;
  readonly relation: LinkRelation;
  readonly reason: LinkReason;
  /** 0 to 1; links of one mark are ordered by it. */
  readonly score: number;
  readonly other: RememberedMark;
}
