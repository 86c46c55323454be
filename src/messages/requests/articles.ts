// Of an article: what is kept of it, that it is to be remembered, and what stands on its page today.

import type { Article, ArticleRecord } from "../../core/model/article.ts";
import type { Correction } from "../../core/model/correction.ts";
import type { History, Sighting, SteadyPassages } from "../../core/model/history.ts";
import type { LibraryName } from "../../core/model/library.ts";
import type { Remembered } from "../../core/model/remembered.ts";
import type { AnchorState } from "../../core/model/selector.ts";
import type { MarkCounts, PageMark, WholeArticle } from "../page-article.ts";
import type { ShownLink, ShownOwnLink } from "../shown-link.ts";

/** What the reader saved on an article. */
export interface SavedHere {
  readonly articleId: string;
  /** Annotation[] as JSON: Firefox clones an answer object by object, in each process on its way, and a text at once. */
  readonly annotations: string;
  /** Names all of it as it is now. */
  readonly version: string;
}

/** What was ever seen of an article that something is saved on. */
export interface SeenHere {
  /** Of passages that changed, of the article's marks, its headline and its length. */
  readonly histories: readonly History[];
  /** Of all other passages, when they were seen last. */
  readonly steady: readonly SteadyPassages[];
}

export interface OpenedArticle {
  /** Null: nothing of this article is kept yet. */
  readonly record: ArticleRecord | null;
  /** Null: nothing is. */
  readonly saved: SavedHere | "as-known" | null;
  /** Empty where nothing is saved. */
  readonly seen: SeenHere;
  /** What the reader said of the article's marks on earlier visits, in the order of the saying. */
  readonly corrections: readonly Correction[];
  /** Links of the article's marks, `index` counting in the marks that were sent. */
  readonly links: readonly ShownLink[];
  /** Links that the reader drew from the article's annotations. */
  readonly ownLinks: readonly ShownOwnLink[];
  /** The reader's shared libraries by name: where one can save, and what the annotations stand in. */
  readonly libraries: readonly LibraryName[];
  /** The annotation that the reader asked to see when this tab was opened, else null. */
  readonly scrollTo: string | null;
}

export interface ArticleRequests {
  /**
   * What is saved on an article that is known by its source or address, for a page that is still being read; null: on
   * none. "open-article" finds those that their text alone tells, too.
   */
  "read-saved": {
    input: { readonly address: string; readonly article: Article };
    reply: SavedHere | null;
  };
  /** The reader code was loaded and the article analysed; also after every new analysis. */
  "open-article": {
    input: {
      /** Where the page is open, without fragment; `article.source` is what it calls itself. */
      readonly address: string;
      readonly article: Article;
      readonly marks: readonly PageMark[];
      readonly counts: MarkCounts;
      /** Of the article's text (core/identity/fingerprint.ts). */
      readonly fingerprint: readonly string[];
      /** The version of what is saved that the page has; null: none. */
      readonly known: string | null;
    };
    reply: OpenedArticle;
  };
  /** Keeps the article and its marks at the reader's word, whether or not anything is saved on it. */
  "keep-article": { input: WholeArticle; reply: Remembered };
  /** The reader has read the article: it is remembered where they chose so, and never in a private window. */
  "remember-article": { input: WholeArticle; reply: null };
  /**
   * Forgets articles that are remembered; what is saved on them stays. They can be brought back for ten minutes,
   * or until they are erased; the reply names those that were forgotten. Our views only, as the two below.
   */
  "forget-articles": { input: { readonly ids: readonly string[] }; reply: readonly string[] };
  /** The reply names those that were there to bring back. */
  "bring-back-articles": { input: { readonly ids: readonly string[] }; reply: readonly string[] };
  /** Erases for good what was forgotten. */
  "erase-articles": { input: { readonly ids: readonly string[] }; reply: null };
  /**
   * What stands on the page of a kept article today: of its passages and marks by the id of their history. The
   * reply is those of its histories that are others now. In a private window nothing of it is kept.
   */
  "report-visit": {
    input: {
      readonly articleId: string;
      /** Where the page is open, without fragment; `source` is what it calls itself. */
      readonly address: string;
      readonly source: string;
      readonly title: string;
      readonly words: number;
      readonly fingerprint: readonly string[];
      readonly states: readonly { readonly id: string; readonly state: AnchorState }[];
      readonly seen: readonly (Sighting & { readonly id: string })[];
    };
    reply: readonly History[];
  };
  /** Says on the toolbar what the tab's article has, and what of it changed. `articleId` null: it is not kept. */
  "show-badge": {
    input: { readonly articleId: string | null; readonly counts: MarkCounts };
    reply: null;
  };
  /** The reader knows of what changed; `known` false takes it back. */
  "acknowledge-changes": {
    input: { readonly ids: readonly string[]; readonly known: boolean };
    reply: null;
  };
  /** Of a mark, headline or length the reader holds on to this version from now on: an index of its versions. */
  "hold-version": { input: { readonly id: string; readonly version: number }; reply: null };
}
