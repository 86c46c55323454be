// What the forms of a citation are called.

import type { CitationFormatName } from "../core/model/settings.ts";
import { type MessageName, message } from "./message.ts";

const NAMES: Readonly<Record<CitationFormatName, MessageName>> = {
  markdown: "citationMarkdown",
  text: "citationText",
  html: "citationHtml",
  csl: "citationCsl",
};

export const citationFormatName = (format: CitationFormatName): string => message(NAMES[format]);
