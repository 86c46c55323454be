// A citation as HTML, for word processors and mail. Every word is escaped, whoever wrote it.

import { escapeHtml, linkedHtml } from "../escape-html.ts";
import { said } from "./as-text.ts";
import { type Citation, type CitationWords, dayOf } from "./citation.ts";

export function asHtml(citation: Citation, words: CitationWords): string {
  const { title, outlet, published, language, address, captured, sha256 } = citation;
  const lang = language === null ? "" : ` lang="${escapeHtml(language)}"`;
  const paragraphs = citation.words.split("\n").map((line) => `<p>${escapeHtml(line)}</p>`);
  const day = dayOf(published);
  const source = [
    ...said(citation).map(escapeHtml),
    linkedHtml(title, address),
    ...(outlet === "" ? [] : [`<cite>${escapeHtml(outlet)}</cite>`]),
    ...(day === null ? [] : [`<time datetime="${day}">${day}</time>`]),
  ];
  return [
    `<blockquote${lang} dir="auto">${paragraphs.join("")}</blockquote>`,
    `<p dir="auto">— ${source.join(", ")}</p>`,
    `<p><small>${escapeHtml(words.captured)}: <time datetime="${captured}">${captured}</time><br>` +
      `${escapeHtml(words.hash)}: <code>${sha256}</code></small></p>`,
  ].join("\n");
}
