// What each format of exports is called, wherever one is chosen.

import type { FormatName } from "../exchange/formats.ts";
import type { MessageName } from "../ui/message.ts";

interface Names {
  readonly name: MessageName;
  /** What it is for, in a sentence. */
  readonly more: MessageName;
}

export const FORMAT_LABELS: Readonly<Record<FormatName, Names>> = {
  "web-annotation": { name: "formatWebAnnotation", more: "formatWebAnnotationMore" },
  hypothesis: { name: "formatHypothesis", more: "formatHypothesisMore" },
  markdown: { name: "formatMarkdown", more: "formatMarkdownMore" },
  readwise: { name: "formatReadwise", more: "formatReadwiseMore" },
  report: { name: "formatReport", more: "formatReportMore" },
};
