// CSV (RFC 4180) with a header row: name, aliases, office, of, from, to. A row is one tenure; rows of
// the same name become one official. Papaparse splits the fields; columns are found here, by position,
// so that a header called "__proto__" is only a column that nobody asks for.

import papa from "papaparse";
import type { KnownOfficial, Tenure } from "../model/known-official.ts";
import { aliasList, fullName, inOrderOfTime, tenureFrom } from "./check-fields.ts";
import { FieldError, type OfficialFault } from "./fault.ts";
import type { Problem } from "./read-officials-file.ts";

const REQUIRED = ["name", "office", "of", "from"];
/** Spreadsheets of countries with a decimal comma export with semicolons. */
const DELIMITERS = [",", ";", "\t"];
/** Between the aliases of one field: "Vladimir Zelensky|Volodymyr Zelenskiy". */
const BETWEEN_ALIASES = "|";

interface Row {
  readonly cells: readonly string[];
  /** Of its first character, counted from 1. */
  readonly line: number;
  readonly broken: boolean;
}

interface Draft {
  readonly aliases: Set<string>;
  readonly tenures: Tenure[];
}

/** Officials by first appearance; `problems` by line. Linear in the length of `text`. */
export function readCsv(text: string): { officials: KnownOfficial[]; problems: Problem[] } {
  const [header, ...rows] = rowsOf(text);
  const columns = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const fault: OfficialFault = { is: "no-columns", columns: missing };
    return { officials: [], problems: [{ line: 1, fault }] };
  }
  const drafts = new Map<string, Draft>();
  const problems: Problem[] = [];
  for (const row of rows) {
    try {
      addRow(drafts, row, columns);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      problems.push({ line: row.line, fault: error.fault });
    }
  }
  return { officials: [...drafts].map(officialFrom), problems };
}

/** @throws FieldError */
function addRow(drafts: Map<string, Draft>, row: Row, columns: readonly string[]): void {
  if (row.broken) throw new FieldError({ is: "open-field" });
  if (row.cells.length > columns.length)
    throw new FieldError({ is: "fields", fields: row.cells.length, columns: columns.length });
  const cell = (column: string) => row.cells[columns.indexOf(column)] ?? null;
  const name = fullName(cell("name"), "name");
  const spellings = (cell("aliases") ?? "").split(BETWEEN_ALIASES).map((alias) => alias.trim());
  const aliases = aliasList(spellings.filter((alias) => alias !== "" && alias !== name));
  const to = cell("to")?.trim() ?? null;
  const tenure = tenureFrom({ office: cell("office"), of: cell("of"), from: cell("from"), to });
  const draft = drafts.get(name) ?? { aliases: new Set(), tenures: [] };
  for (const alias of aliases) draft.aliases.add(alias);
  draft.tenures.push(tenure);
  drafts.set(name, draft);
}

function officialFrom([name, { aliases, tenures }]: [string, Draft]): KnownOfficial {
  return { name, aliases: [...aliases], tenures: inOrderOfTime(tenures) };
}

/** Rows that are not blank. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  papa.parse(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      if (data.some((cell) => cell.trim() !== ""))
        rows.push({ cells: data, line, broken: errors.length > 0 });
      line += lineBreaksIn(text.slice(read, meta.cursor));
      read = meta.cursor;
    },
  });
  return rows;
}

/** The one that splits the header best. Papaparse's own guess reads data rows, where names hold commas. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const columns = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (columns(next) > columns(best) ? next : best));
}

/** CR LF, LF and CR alone, as papaparse reads them. */
function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
