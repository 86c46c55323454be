// A list of officials that a reader adds: CSV, Pressmark's own JSON, or the JSON of the project
// unitedstates/congress-legislators, told apart by their content. Every field is checked; what cannot be
// read is reported and the rest is kept. The caller limits the size and reads the bytes as UTF-8.

import type { KnownOfficial } from "../model/known-official.ts";
import { FieldError, type OfficialFault } from "./fault.ts";
import { readCsv } from "./read-csv.ts";
import { isLegislator, readLegislator } from "./read-legislator.ts";
import { readPressmarkRecord } from "./read-pressmark-json.ts";

export type OfficialsFormat = "csv" | "pressmark-json" | "congress-legislators";

export interface Problem {
  /** Of a CSV file the line, of a JSON file the number of the record, from 1; 0: the whole file. */
  readonly line: number;
  /** It may quote the file, so show it as text. */
  readonly fault: OfficialFault;
}

export interface OfficialsFile {
  readonly officials: readonly KnownOfficial[];
  /** In the order of the file. */
  readonly problems: readonly Problem[];
  /** Null where the file is none of these. */
  readonly format: OfficialsFormat | null;
}

/** Never throws for bad content. `name` is the file's, for a file that could be either. */
export function readOfficialsFile(name: string, text: string): OfficialsFile {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (body.trim() === "") return unreadable({ is: "empty-file" });
  const looksLikeJson = /^\s*[[{]/.test(body) || name.toLowerCase().endsWith(".json");
  return looksLikeJson ? readJson(body) : { ...readCsv(body), format: "csv" };
}

function readJson(text: string): OfficialsFile {
  let records: unknown;
  try {
    records = JSON.parse(text);
  } catch {
    // Besides bad syntax: Firefox throws InternalError, "too much recursion", for brackets nested deep.
    return unreadable({ is: "not-json" });
  }
  if (!Array.isArray(records)) return unreadable({ is: "no-list" });
  const fromCongress = isLegislator(records[0]);
  const { officials, problems } = readRecords(
    records,
    fromCongress ? readLegislator : readPressmarkRecord,
  );
  return { officials, problems, format: fromCongress ? "congress-legislators" : "pressmark-json" };
}

function readRecords(records: readonly unknown[], read: (record: unknown) => KnownOfficial) {
  const officials: KnownOfficial[] = [];
  const problems: Problem[] = [];
  for (const [index, record] of records.entries()) {
    try {
      officials.push(read(record));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      problems.push({ line: index + 1, fault: error.fault });
    }
  }
  return { officials, problems };
}

function unreadable(fault: OfficialFault): OfficialsFile {
  return { officials: [], problems: [{ line: 0, fault }], format: null };
}
