// What a reader of files hands on: records that were checked field by field, and what could not be read.

import * as v from "valibot";
import { type FileFault, shortened } from "./fault.ts";
import { type Row, TABLES, type TableName } from "./tables.ts";

export interface Incoming {
  readonly is: "row";
  /** "settings": the reader's choices; "libraries": names of the shared libraries. No tables of the database. */
  readonly table: TableName | "settings" | "libraries";
  readonly row: Row;
  /** From another tool: its ids are worked out, and the same passage may be here under another. */
  readonly foreign: boolean;
}

export interface Problem {
  readonly is: "problem";
  /** Of the file, from 1. */
  readonly line: number;
  /** It may quote the file, so show it as text. */
  readonly fault: FileFault;
  /** `unknown`: written by a newer Pressmark; `record`: one that cannot be read; `file`: the rest of the file. */
  readonly about: "record" | "unknown" | "file";
}

export type Found = Incoming | Problem;

export const problem = (
  line: number,
  fault: FileFault,
  about: Problem["about"] = "record",
): Problem => ({
  is: "problem",
  line,
  fault,
  about,
});

/** A row of `table`, or why it is none. Fields that the table does not know are gone from the row. */
export function checkedRow(
  table: TableName,
  value: unknown,
  { line, foreign }: { readonly line: number; readonly foreign: boolean },
): Found {
  const checked = v.safeParse(TABLES[table].check, value);
  if (checked.success) return { is: "row", table, row: checked.output as Row, foreign };
  return problem(line, whyNot(checked.issues[0]));
}

/** The first thing that a record's check found wrong. */
export function whyNot(issue: v.BaseIssue<unknown>): FileFault {
  const field = v.getDotPath(issue) ?? "";
  if (issue.input === undefined) return { is: "missing", field };
  return { is: "wrong", field, found: shortened(issue.received) };
}
