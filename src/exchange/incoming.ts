// What a reader of files hands on: records that were checked field by field, and what could not be read.

import * as v from "valibot";
import { type Row, TABLES, type TableName } from "./tables.ts";

export interface Incoming {
  readonly is: "row";
  /** "settings": the reader's choices, no table of the library. */
  readonly table: TableName | "settings";
  readonly row: Row;
  /** From another tool: its ids are worked out, and the same passage may be here under another. */
  readonly foreign: boolean;
}

export interface Problem {
  readonly is: "problem";
  /** Of the file, from 1. */
  readonly line: number;
  /** A sentence for the reader; it may quote the file, so show it as text. */
  readonly reason: string;
  /** `unknown`: written by a newer Pressmark; `record`: one that cannot be read; `file`: the rest of the file. */
  readonly about: "record" | "unknown" | "file";
}

export type Found = Incoming | Problem;

export const problem = (
  line: number,
  reason: string,
  about: Problem["about"] = "record",
): Problem => ({
  is: "problem",
  line,
  reason,
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

/** "created: Expected a time, found …", with the field's path. */
export function whyNot(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? "The record"}: ${issue.message}.`;
}
