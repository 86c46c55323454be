// That two marks in different articles belong together, and why.

import type { Reading } from "./annotation.ts";

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
  /** In words for the reader: "Same words, two left out". */
  readonly reason: string;
  /** 0 to 1; links of one mark are ordered by it. */
  readonly score: number;
  readonly other: RememberedMark;
}
