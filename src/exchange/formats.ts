// The formats that Pressmark writes. One more is a file with its writer, and a line here: the media type of its files, and the
// messages that name it and say in a sentence what it is for.

import type { Format } from "./saved-article.ts";
import { writeWebAnnotations } from "./write-backup.ts";
import { writeHypothesis } from "./write-hypothesis.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeReadwise } from "./write-readwise.ts";
import { writeReport } from "./write-report.ts";

export const FORMATS = {
  "web-annotation": {
    write: writeWebAnnotations,
    type: "application/ld+json",
    name: "formatWebAnnotation",
    more: "formatWebAnnotationMore",
  },
  hypothesis: {
    write: writeHypothesis,
    type: "application/json",
    name: "formatHypothesis",
    more: "formatHypothesisMore",
  },
  markdown: {
    write: writeMarkdown,
    type: "text/markdown",
    name: "formatMarkdown",
    more: "formatMarkdownMore",
  },
  readwise: {
    write: writeReadwise,
    type: "text/csv",
    name: "formatReadwise",
    more: "formatReadwiseMore",
  },
  report: {
    write: writeReport,
    type: "text/html",
    name: "formatReport",
    more: "formatReportMore",
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
