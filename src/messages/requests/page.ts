// What the background or the popup asks the reader code in a tab.

import type { Article } from "../../core/model/article.ts";
import type { ExplainedMark } from "../../core/model/diagnosis.ts";
import type { MarkCounts, PageMark } from "../page-article.ts";
import type { ShownLink } from "../shown-link.ts";

/** What a tab's page holds, for the popup. */
export interface PageSummary {
  readonly article: Article;
  readonly words: number;
  readonly counts: MarkCounts;
  readonly marks: readonly PageMark[];
  readonly links: readonly ShownLink[];
  /** Null: nothing of this article is kept yet. */
  readonly articleId: string | null;
}

/** What a reader can ask of the page by menu or key; the manifest declares the same. */
export const PAGE_COMMANDS = [
  "next-mark",
  "previous-mark",
  "next-quotation",
  "previous-quotation",
  "next-official",
  "previous-official",
  "next-claim",
  "previous-claim",
  "open-card",
  "save-selection",
  "write-note",
  "copy-citation",
  "toggle-marks",
  "open-list",
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** From the background or the popup to the reader code in a tab. */
export interface PageRequests {
  /** Null: the page was read and is no article. */
  "describe-page": { input: null; reply: PageSummary | null };
  /** Scrolls to an annotation and opens its card; false: it is not found on the page. */
  "scroll-to-annotation": { input: { readonly id: string }; reply: boolean };
  /** Scrolls to the mark at `index` of PageSummary.marks and opens its card. */
  "scroll-to-mark": { input: { readonly index: number }; reply: boolean };
  /** The annotation is of the words that stand on the page today; fails where they are not found. */
  "keep-todays-words": { input: { readonly id: string }; reply: null };
  /** Keeps the article; the reply is its id. Fails where there is none, and in a private window. */
  "keep-this-article": { input: null; reply: string };
  /** What each mark rests on, in the order of the page; empty where no article is open. */
  "explain-marks": { input: null; reply: readonly ExplainedMark[] };
  "run-command": { input: { readonly command: PageCommand }; reply: null };
}
