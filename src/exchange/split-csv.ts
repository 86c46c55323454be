// A CSV text (RFC 4180) that comes in chunks -> its rows, each with the line where it begins. Where a row
// ends is told here, what its fields are by papaparse.

import papa from "papaparse";
import { FileError } from "./fault.ts";
import { LONGEST_MEMBER } from "./split-json.ts";

export interface CsvRow {
  readonly cells: readonly string[];
  /** Of its first character, from 1. */
  readonly line: number;
  /** A quoted field of it is not closed. */
  readonly broken: boolean;
}

/** Spreadsheets of countries with a decimal comma export with semicolons. */
const DELIMITERS = [",", ";", "\t"];

/** In a field: before its first character, in one without quotation marks, in one with them, behind the one that may end it. */
type Place = "start" | "plain" | "quoted" | "closed";

export class CsvSplitter {
  #rest = "";
  #line = 1;
  /** Of the first row; null: not seen yet. */
  #delimiter: string | null = null;
  /** How far into `#rest` no row ends, in what of a field that is, and whether a carriage return stands right before. */
  #seen = 0;
  #place: Place = "start";
  #returned = false;

  /** @throws FileError where a row is longer than any of ours. */
  push(chunk: string): CsvRow[] {
    this.#rest += chunk;
    const rows: CsvRow[] = [];
    let from = 0;
    for (let at = this.#seen; at < this.#rest.length; at += 1) {
      const unit = this.#rest[at] ?? "";
      if (this.#place === "quoted" && unit !== '"') continue;
      if (this.#returned && unit !== "\n") {
        rows.push(...this.#row(this.#rest.slice(from, at)));
        this.#line += 1;
        from = at;
        this.#place = "start";
      }
      this.#place = this.#after(unit);
      // Spreadsheets of old Macintoshes end rows by that alone.
      this.#returned = unit === "\r" && this.#place === "start";
      if (unit !== "\n" || this.#place !== "start") continue;
      rows.push(...this.#row(this.#rest.slice(from, at)));
      this.#line += 1;
      from = at + 1;
    }
    this.#rest = this.#rest.slice(from);
    this.#seen = this.#rest.length;
    if (this.#rest.length > LONGEST_MEMBER) {
      throw new FileError(this.#line, { is: "endless-row" });
    }
    return rows;
  }

  /** A quotation mark opens a field at its beginning alone: 5" pipes stand in fields without. */
  #after(unit: string): Place {
    if (this.#place === "quoted") return unit === '"' ? "closed" : "quoted";
    if (unit === '"' && this.#place !== "plain") return "quoted";
    const ends = unit === "\n" || unit === "\r" || this.#separates(unit);
    return ends ? "start" : "plain";
  }

  #separates(unit: string): boolean {
    return this.#delimiter === null ? DELIMITERS.includes(unit) : unit === this.#delimiter;
  }

  /** The last row, which no line break has to end. */
  end(): CsvRow[] {
    const row = this.#row(this.#rest);
    this.#rest = "";
    return row;
  }

  #row(text: string): CsvRow[] {
    const line = this.#line;
    this.#line += text.split("\n").length - 1;
    const row = text.endsWith("\r") ? text.slice(0, -1) : text;
    if (row.trim() === "") return [];
    this.#delimiter ??= delimiterOf(row);
    const found: CsvRow[] = [];
    papa.parse(row, {
      delimiter: this.#delimiter,
      step: ({ data, errors }) => found.push({ cells: data, line, broken: errors.length > 0 }),
    });
    return found.slice(0, 1);
  }
}

/** The one that splits the header best. */
function delimiterOf(header: string): string {
  const columns = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (columns(next) > columns(best) ? next : best));
}
