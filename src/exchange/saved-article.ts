// What is handed to a writer of another tool's format, and what comes back.

import type { Annotation, OtherNote } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Steps } from "../core/model/steps.ts";

/** One article with what is exported of it. */
export interface SavedArticle {
  readonly article: ArticleRecord;
  /** In the order of the text, none of them removed. */
  readonly annotations: readonly Annotation[];
}

export interface WrittenFile {
  /** Safe on every file system, with its ending. */
  readonly name: string;
  readonly text: string;
}

/** Pressmark's own words in a file, in the reader's language: a writer knows none. */
export interface Words {
  /** Title of a report. */
  readonly reportTitle: string;
  /** "3 annotations in 2 articles, exported 4 May 2031". */
  readonly summary: string;
  readonly note: string;
  readonly tags: string;
  readonly savedOn: string;
  /** Stands before the day of another wording of the note. */
  readonly otherNoteOf: string;
  /** "changed", "not found": how it was found on the page last; null where there is nothing to say. */
  readonly state: (annotation: Annotation) => string | null;
  /** "Dana Hollis, said": what the mark said; null for the reader's own highlight. */
  readonly reading: (annotation: Annotation) => string | null;
  /** What the reader calls its colour; null where they gave it no name. */
  readonly colour: (annotation: Annotation) => string | null;
  /** A time as the reader writes it. */
  readonly day: (iso: string) => string;
}

export interface WriteOptions {
  /** ISO 8601 with milliseconds, UTC. */
  readonly now: string;
  /** Random UUID, for formats whose files are named. */
  readonly id: string;
  readonly words: Words;
}

export type WritingSteps = Steps<WrittenFile[]>;

/** "Written elsewhere on 4 May 2031". */
export const otherNoteHead = ({ changed }: OtherNote, words: Words): string =>
  `${words.otherNoteOf} ${words.day(changed)}`;

/** The same of each article, with a rest after each. */
export function* eachArticle<Written>(
  articles: readonly SavedArticle[],
  write: (article: SavedArticle, at: number) => Written,
): Steps<Written[]> {
  const written: Written[] = [];
  for (const [at, article] of articles.entries()) {
    written.push(write(article, at));
    yield;
  }
  return written;
}

/** Adding one is a file here and a test beside those of the others; formats.ts names it. */
export interface Format {
  /** May rest after each article. Several files become one zip. */
  readonly write: (articles: readonly SavedArticle[], options: WriteOptions) => WritingSteps;
  /** MIME type of one file. */
  readonly type: string;
  /** The message that names it; the compiler holds it against those that there are where it is shown. */
  readonly name: string;
  /** The message that says what it is for, in a sentence. */
  readonly more: string;
}
