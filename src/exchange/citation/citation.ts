// Words with all that a reader needs to check them: who said them, where and when they stood, when they were taken,
// and a hash that shows that nobody altered them since. One citation becomes one text, by the formats beside this file.

export interface Citation {
  /** What is quoted, paragraphs joined by a newline: a figure's whole sentence, else the passage itself. */
  readonly words: string;
  /** Null: the article does not say, or the words are no quotation. */
  readonly speaker: string | null;
  /** The reporting words as the article has them; null: none, or no quotation. */
  readonly cue: string | null;
  /** What the mark says of the words where it is no quotation, in the reader's language; null: nothing. */
  readonly reading: string | null;
  readonly title: string;
  /** The outlet's name. */
  readonly outlet: string;
  readonly byline: string | null;
  /** ISO 8601 date or date and time, as the page gives it; null: not given. */
  readonly published: string | null;
  /** BCP 47 tag; null: not known. */
  readonly language: string | null;
  /** Where the words stand, with a text directive that leads to them. */
  readonly address: string;
  /** When they were read on the page: ISO 8601 with milliseconds, UTC. */
  readonly captured: string;
  /** SHA-256 of `hashedWords(words)` in UTF-8, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Pressmark's own words in a citation, in the reader's language. */
export interface CitationWords {
  /** "Captured". */
  readonly captured: string;
  /** "SHA-256 of the words". */
  readonly hash: string;
}

export type CitationWriter = (citation: Citation, words: CitationWords) => string;

export interface CitationFormat {
  /** For every program that takes text. */
  readonly text: CitationWriter;
  /** For programs that take formatted text; null: the format has none. */
  readonly html: CitationWriter | null;
}

/** A headline or a name as one line: a page may put any line ends into it, and each would begin something of its own. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** "2031-04-02"; null where it does not begin with a day. */
export function dayOf(iso: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? "")?.[0] ?? null;
}

/** Soft hyphens, and what is zero wide and no letter: a page's own, lost when its words are copied. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * The words as they are hashed, so that anyone who copies them from the page gets the same hash: Unicode's NFC,
 * without soft hyphens, zero-width spaces, word joiners and byte order marks, each run of white space (line ends
 * included) one space, none at the ends. Quotation marks, dashes and case stay. docs/help/citing.md tells readers so.
 */
export function hashedWords(words: string): string {
  return words.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}
