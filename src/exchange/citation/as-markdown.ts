// A citation as Markdown: a block quotation with its source under it. What the article says is escaped.

import { escapeMarkdown } from "../escape-markdown.ts";
import { said } from "./as-text.ts";
import { type Citation, type CitationWords, dayOf, oneLine } from "./citation.ts";

export function asMarkdown(citation: Citation, words: CitationWords): string {
  const { title, outlet, published, captured, sha256 } = citation;
  const quoted = citation.words.split("\n").map((line) => `> ${escapeMarkdown(line)}`);
  const day = dayOf(published);
  const source = [
    ...said(citation).map(escapeMarkdown),
    linked(oneLine(title), citation.address),
    ...(outlet === "" ? [] : [`*${escapeMarkdown(oneLine(outlet))}*`]),
    ...(day === null ? [] : [day]),
  ];
  return [
    quoted.join("\n>\n"),
    ">",
    `> — ${source.join(", ")}`,
    ">",
    `> ${escapeMarkdown(words.captured)}: ${captured} · ${escapeMarkdown(words.hash)}: \`${sha256}\``,
    "",
  ].join("\n");
}

/** A destination in pointed brackets ends at the first of them, and holds no line end (CommonMark 6.3). */
function linked(title: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return escapeMarkdown(title);
  const destination = address.replace(/[<>\s\\]/g, encodeURIComponent);
  return `[${escapeMarkdown(title)}](<${destination}>)`;
}
