// A citation as CSL-JSON, which Zotero and other reference managers read: a list of one article. The words themselves
// have no field there: they go into `note`, which every program shows, and field by field into `custom`.
// Schema: schemas/input/csl-data.json of citation-style-language/schema; tests/exchange/citation/csl-schema.ts has its fields.

import { said } from "./as-text.ts";
import { type Citation, type CitationWords, dayOf } from "./citation.ts";

export function asCsl(citation: Citation, words: CitationWords): string {
  const { title, outlet, byline, published, language, address, captured, sha256 } = citation;
  const authors = (byline ?? "").split(", ").filter((name) => name.trim() !== "");
  const issued = dayOf(published);
  const item = {
    // Of the words: the same citation taken twice is one entry.
    id: `pressmark-${sha256.slice(0, 16)}`,
    type: "article-newspaper",
    title,
    "container-title": outlet,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(issued === null ? {} : { issued: dateOf(issued) }),
    accessed: dateOf(captured.slice(0, 10)),
    ...(language === null ? {} : { language }),
    URL: address,
    note: [
      citation.words,
      ...said(citation).map((line) => `— ${line}`),
      `${words.captured}: ${captured}`,
      `${words.hash}: ${sha256}`,
    ].join("\n"),
    custom: {
      quotation: citation.words,
      speaker: citation.speaker,
      "reporting-words": citation.cue,
      captured,
      sha256,
    },
  };
  return JSON.stringify([item], null, 2);
}

/** `day` is "2031-04-02". */
function dateOf(day: string): { readonly "date-parts": readonly (readonly number[])[] } {
  return { "date-parts": [day.split("-").map(Number)] };
}
