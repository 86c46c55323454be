// What is known of an article besides its text.

/** One article as the page presents itself. */
export interface Article {
  /** Canonical address, without fragment and tracking parameters. Decided once, in page/detect-article.ts. */
  readonly source: string;
  readonly title: string;
  /** The outlet's name, or the site's host where the page names none. */
  readonly publisher: string;
  /** ISO 8601 date or date and time, as the page gives it; null: not given. */
  readonly published: string | null;
  readonly byline: string | null;
  /** BCP 47 tag of the text, lower case ("en", "de-at"); null: not known. */
  readonly language: string | null;
}

/** An article that something was saved on, or that the reader asked to keep. */
export interface ArticleRecord extends Article {
  /** Random UUID, stable for ever. */
  readonly id: string;
  readonly revision: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string;
  readonly changed: string;
  /** When it was removed (a tombstone), else null. */
  readonly removed: string | null;
  /** Every address that it was open under, without fragment; `source` among them where it was visited. */
  readonly addresses: readonly string[];
  /** When it was last open in the browser. */
  readonly seen: string;
  readonly words: number;
  /** Of `source` and `addresses`: equal for the same article's AMP, mobile and archived addresses (core/identity). */
  readonly addressKeys: readonly string[];
  /** Of its text, for copies at addresses that say nothing (core/identity); empty: too short, or not known yet. */
  readonly fingerprint: readonly string[];
}

/** What an archive shows: an article as it was. */
export interface ArchiveCopy {
  /** As of when: ISO 8601 with milliseconds, UTC; null: it does not say. */
  readonly made: string | null;
}
