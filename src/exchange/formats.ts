// The formats that Pressmark writes. One more is a file with its writer, a test, and a line here.

import type { Format } from "./saved-article.ts";
import { writeWebAnnotations } from "./write-backup.ts";
import { writeHypothesis } from "./write-hypothesis.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeReadwise } from "./write-readwise.ts";
import { writeReport } from "./write-report.ts";

export const FORMATS = {
  "web-annotation": { write: writeWebAnnotations, type: "application/ld+json" },
  hypothesis: { write: writeHypothesis, type: "application/json" },
  markdown: { write: writeMarkdown, type: "text/markdown" },
  readwise: { write: writeReadwise, type: "text/csv" },
  report: { write: writeReport, type: "text/html" },
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
