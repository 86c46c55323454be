// A citation as plain text: the words, who said them, where, and how to check them, a line each.

import { type Citation, type CitationWords, dayOf, oneLine } from "./citation.ts";

export function asText(citation: Citation, words: CitationWords): string {
  const { title, outlet, published, address, captured, sha256 } = citation;
  return [
    citation.words,
    ...said(citation).map((line) => `— ${line}`),
    "",
    [oneLine(title), oneLine(outlet), dayOf(published)]
      .filter((part) => part !== null && part !== "")
      .join(". "),
    address,
    `${words.captured}: ${captured}`,
    `${words.hash}: ${sha256}`,
  ].join("\n");
}

/** "Dana Hollis (“said”)", or what else the mark says; nothing: no line. */
export function said({ speaker, cue, reading }: Citation): string[] {
  if (speaker === null) return reading === null ? [] : [oneLine(reading)];
  return [oneLine(cue === null ? speaker : `${speaker} (“${cue}”)`)];
}
