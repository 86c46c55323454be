// The forms in which words are copied with their source. One more is a file with its writer and a test, its name in
// core/model/settings.ts, a line here, and its name for readers in ui/citation-format-name.ts.

import type { CitationFormatName } from "../../core/model/settings.ts";
import { asCsl } from "./as-csl.ts";
import { asHtml } from "./as-html.ts";
import { asMarkdown } from "./as-markdown.ts";
import { asText } from "./as-text.ts";
import type { CitationFormat } from "./citation.ts";

export const CITATION_FORMATS: Readonly<Record<CitationFormatName, CitationFormat>> = {
  markdown: { text: asMarkdown, html: null },
  text: { text: asText, html: null },
  html: { text: asText, html: asHtml },
  csl: { text: asCsl, html: null },
};
