// An open article as it travels: what a page tells of it.

import type { Reading } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import type { MarkKind } from "../core/model/mark.ts";
import type { Selectors } from "../core/model/selector.ts";

/** One mark of the open article as the background sees it: what it says and where, no DOM. */
export interface PageMark {
  readonly reading: Reading;
  /** The mark's own words. */
  readonly text: string;
  /** Extent in the article's text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** How many marks of each kind an article has. */
export type MarkCounts = Readonly<Record<MarkKind, number>>;

/** An open article with all that is needed to keep it. */
export interface WholeArticle {
  /** Where the page is open, without fragment; `article.source` is what it calls itself. */
  readonly address: string;
  readonly article: Article;
  readonly words: number;
  /** Of the article's text (core/identity/fingerprint.ts). */
  readonly fingerprint: readonly string[];
  readonly marks: readonly PageMark[];
  /** What each of `marks` is found by, in the same order. */
  readonly markSelectors: readonly (readonly Selectors[])[];
}
