// Two small files of the kind that a reader carries from one device to another: rows that are the same wherever they are
// imported, and however often.

import type { Row } from "../../src/exchange/tables.ts";
import type { ImportedRow } from "./write-rows.ts";

const WHEN = "2024-04-02T08:00:00.000Z";

/** `file` counts from 0. */
export function fileToImport(file: number): readonly ImportedRow[] {
  const own = { revision: 1, created: WHEN, changed: WHEN, removed: null };
  const articleId = `0000000${file}-0000-4000-8000-00000000000a`;
  const source = `https://imported.example/${file}`;
  const article = {
    ...{ ...own, id: articleId, source, addresses: [source], addressKeys: [source], seen: WHEN },
    ...{ fingerprint: [], words: 900, title: "The pier", publisher: "Imported", published: null },
    ...{ byline: null, language: "en" },
  };
  const text = `imported passage ${file}`;
  const quote = { type: "TextQuoteSelector", exact: text, prefix: "", suffix: "" };
  const position = { type: "TextPositionSelector", start: 0, end: text.length };
  const annotation = {
    ...{ ...own, id: `0000000${file}-0000-4000-8000-00000000000b`, articleId, text },
    ...{ note: `imported note ${file}`, tags: [], colour: "amber", state: "exact" },
    reading: { kind: "highlight" },
    target: { selectors: [{ quote, position, textLength: 6_000 }] },
  };
  return [
    { table: "articles", row: article as Row },
    { table: "annotations", row: annotation as Row },
  ];
}
