// Annotations as the CSV that Readwise imports in bulk: Highlight, Title, Author, URL, Note, Location, Date.
// It has no column for tags; they stand in front of the note, each with a full stop, as Readwise reads them.

import papa from "papaparse";
import type { Annotation } from "../core/model/annotation.ts";
import type { SavedArticle, WriteOptions, WrittenFile } from "./saved-article.ts";

const COLUMNS = ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"];

export function writeReadwise(
  articles: readonly SavedArticle[],
  { now }: WriteOptions,
): WrittenFile[] {
  const rows = articles.flatMap(({ article, annotations }) =>
    annotations.map((annotation, at) => [
      annotation.text,
      article.title,
      article.byline ?? article.publisher,
      article.source,
      noteWithTags(annotation),
      String(at + 1),
      // "2031-04-02 08:15:00"
      annotation.created.slice(0, 19).replace("T", " "),
    ]),
  );
  const text = `${papa.unparse([COLUMNS, ...rows], { newline: "\r\n" })}\r\n`;
  return [{ name: `pressmark-readwise-${now.slice(0, 10)}.csv`, text }];
}

/** Readwise's tags are single words: "north shore" becomes ".north-shore". */
function noteWithTags({ note, tags }: Annotation): string {
  const words = tags.map((tag) => tag.replace(/[^\p{L}\p{N}_]+/gu, "-").replace(/^-+|-+$/g, ""));
  const leading = words.filter((word) => word !== "").map((word) => `.${word}`);
  return [...leading, note].filter((part) => part !== "").join(" ");
}
