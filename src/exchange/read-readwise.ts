// A row of Readwise's CSV -> an annotation. Columns of its bulk import (Highlight, the only one that must
// be there, Title, Author, URL, Note, Location, Date) and the names that its own export gives them. Tags
// stand in front of a note (".tag"), as Readwise reads them, or in a column of their own.

import { isIsoMoment } from "../core/model/iso-moment.ts";
import { FileError, shortened } from "./fault.ts";
import { foreignRecords } from "./foreign-record.ts";
import { type Found, problem } from "./incoming.ts";
import { isoTime, rowsOf } from "./read-hypothesis.ts";
import type { CsvRow } from "./split-csv.ts";

type Column = "highlight" | "title" | "author" | "url" | "note" | "tags" | "date";

const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ["author", "author"],
  ["book author", "author"],
  ["book title", "title"],
  ["date", "date"],
  ["document url", "url"],
  ["highlight", "highlight"],
  ["highlighted at", "date"],
  ["note", "note"],
  ["source url", "url"],
  ["tags", "tags"],
  ["title", "title"],
  ["url", "url"],
]);

/** In front of a note that begins with a full stop (".5 million, he says"): else its first word would be a tag. Cannot be seen. */
export const NO_TAG = "\u2060";

/** ".dam .north-shore and a note": tags in front, each with a full stop. */
const LEADING_TAG = /^\s*\.([\p{L}\p{N}_-]+)(?=\s|$)/u;

export class ReadwiseReader {
  readonly #columns: readonly (Column | null)[];
  /** How often each highlight has come, so that two of the same words are two. */
  readonly #seen = new Map<string, number>();
  readonly #now: string;

  /** `now`: the date of rows that have none. @throws FileError where the header names no highlights. */
  constructor(header: CsvRow, now: string) {
    this.#now = now;
    this.#columns = header.cells.map((cell) => COLUMNS.get(cell.trim().toLowerCase()) ?? null);
    if (!this.#columns.includes("highlight")) {
      throw new FileError(header.line, { is: "no-highlight-column" });
    }
  }

  read({ cells, line, broken }: CsvRow): Found[] {
    if (broken) return [problem(line, { is: "open-field" })];
    if (cells.length > this.#columns.length) {
      const columns = this.#columns.length;
      return [problem(line, { is: "fields", fields: cells.length, columns })];
    }
    const cell = (column: Column) => (cells[this.#columns.indexOf(column)] ?? "").trim();
    const exact = cell("highlight");
    if (exact === "") return [problem(line, { is: "no-highlight" })];
    const address = cell("url");
    if (!/^https?:\/\/\S+$/i.test(address)) {
      return [problem(line, { is: "no-address" })];
    }
    const created = cell("date") === "" ? this.#now : dateOf(cell("date"));
    if (created === null) {
      return [problem(line, { is: "no-date", found: shortened(cell("date")) })];
    }
    const { note, tags } = splitNote(cell("note"));
    const key = `readwise ${address} ${exact}`;
    const times = this.#seen.get(key) ?? 0;
    this.#seen.set(key, times + 1);
    const { article, annotation } = foreignRecords({
      key: `${key} ${times}`,
      address,
      title: cell("title") === "" ? null : cell("title"),
      author: cell("author") === "" ? null : cell("author"),
      exact,
      prefix: "",
      suffix: "",
      start: 0,
      note,
      tags: [...tags, ...cell("tags").split(",")],
      created,
      changed: created,
    });
    return rowsOf(article, annotation, line);
  }
}

/** "2031-04-02 08:15:00", which is UTC, or any ISO time. */
function dateOf(written: string): string | null {
  const plain = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?$/.exec(written);
  if (plain === null) return isoTime(written);
  const [, day = "", time = "00:00"] = plain;
  // Chromium reads 30 February as 2 March.
  return isIsoMoment(day) ? isoTime(`${day}T${time}Z`) : null;
}

function splitNote(written: string): { readonly note: string; readonly tags: readonly string[] } {
  const tags: string[] = [];
  let note = written;
  for (let tag = LEADING_TAG.exec(note); tag !== null; tag = LEADING_TAG.exec(note)) {
    tags.push(tag[1] ?? "");
    note = note.slice(tag[0].length);
  }
  const rest = note.trim();
  return { note: rest.startsWith(NO_TAG) ? rest.slice(NO_TAG.length) : rest, tags };
}
