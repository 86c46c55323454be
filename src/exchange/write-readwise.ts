// Annotations as the CSV that Readwise imports in bulk: Highlight, Title, Author, URL, Note, Location, Date.
// It has no column for tags; they stand in front of the note, each with a full stop, as Readwise reads them.

import papa from "papaparse";
import type { Annotation } from "../core/model/annotation.ts";
import { allNotes } from "../core/model/body.ts";
import { NO_TAG } from "./read-readwise.ts";
import {
  eachArticle,
  type SavedArticle,
  type WriteOptions,
  type WritingSteps,
} from "./saved-article.ts";

const COLUMNS = ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"];

export function* writeReadwise(
  articles: readonly SavedArticle[],
  { now }: WriteOptions,
): WritingSteps {
  const lines = (rows: readonly string[][]) =>
    `${papa.unparse([...rows], { newline: "\r\n" })}\r\n`;
  const texts = yield* eachArticle(articles, (one) => lines(rowsOf(one)));
  const text = [lines([COLUMNS]), ...texts].join("");
  return [{ name: `pressmark-readwise-${now.slice(0, 10)}.csv`, text }];
}

function rowsOf({ article, annotations }: SavedArticle): string[][] {
  return annotations.map((annotation, at) => [
    annotation.text,
    article.title,
    article.byline ?? article.publisher,
    article.source,
    noteWithTags(annotation),
    String(at + 1),
    // "2031-04-02 08:15:00"
    annotation.created.slice(0, 19).replace("T", " "),
  ]);
}

/** Readwise's tags are single words: "north shore" becomes ".north-shore". */
function noteWithTags(annotation: Annotation): string {
  const words = annotation.tags.map((tag) =>
    tag.replace(/[^\p{L}\p{N}_]+/gu, "-").replace(/^-+|-+$/g, ""),
  );
  const leading = words.filter((word) => word !== "").map((word) => `.${word}`);
  const note = allNotes(annotation);
  return [...leading, /^\s*\./.test(note) ? `${NO_TAG}${note}` : note]
    .filter((part) => part !== "")
    .join(" ");
}
