// Why a page was read as an article, or was not: what spoke for and against it, without a word of the page.

import type { EvidenceRole } from "./mark.ts";

export const SIGNAL_NAMES = [
  "day-address",
  "title-address",
  "headline-address",
  "long-address",
  "blog",
  "list-address",
  "forum-address",
  "declares-article",
  "declares-news",
  "shared-article",
  "shared-website",
  "shared-other",
  "dated",
  "author",
  "news-search",
  "paper-name",
  "news-address",
  "sells",
  "declares-list",
  "declares-discussion",
  "prose",
  "long-paragraphs",
  "quotes",
  "headline",
  "figures",
  "phone-version",
  "clock",
  "code",
  "quotes-much",
  "very-long",
  "says-you",
  "lists-headlines",
  "prose-for-links",
  "few-links",
  "news-section",
  "news-sections",
  "many-sections",
] as const;
/** One thing that speaks for or against a page (page/detect/signals.ts). */
export type SignalName = (typeof SIGNAL_NAMES)[number];

/** Why the judging ended early; null: it went to its end. */
export const STOPS = ["front", "against", "little-prose", "too-few", "broken"] as const;
export type Stop = (typeof STOPS)[number];

export interface Diagnosis {
  readonly isArticle: boolean;
  readonly isNews: boolean;
  /** Points reached, and wanted, for an article. */
  readonly points: number;
  readonly wanted: number;
  readonly stop: Stop | null;
  /** Those that held, in the order of asking. Points may be negative; 0: it speaks of news alone. */
  readonly signals: readonly { readonly name: SignalName; readonly points: number }[];
}

/** One mark of the page and what it rests on, in the page's own words. */
export interface ExplainedMark {
  readonly kind: "quotation" | "official" | "claim";
  readonly text: string;
  readonly evidence: readonly { readonly role: EvidenceRole; readonly text: string }[];
}
