// A member of a backup's lists -> a record, or why not. What a newer Pressmark added is reported, never
// dropped without a word.

import * as v from "valibot";
import { type FileFault, shortened } from "./fault.ts";
import { checkedRow, type Found, problem, whyNot } from "./incoming.ts";
import { sameRecord, unknownFields } from "./same-record.ts";
import { isTableName, LIBRARY_CHECK, SETTINGS_CHECK, type TableName } from "./tables.ts";
import { fromWebAnnotation } from "./web-annotation.ts";
import { BACKUP_VERSION } from "./write-backup.ts";

const VERSION = /^(\d{1,6})\.\d{1,6}$/;

/** Null: it can be read. */
export function refuseVersion(version: unknown): FileFault | null {
  const major = typeof version === "string" ? VERSION.exec(version)?.[1] : undefined;
  if (major === undefined) return { is: "no-version" };
  if (Number(major) <= BACKUP_VERSION.major) return null;
  return { is: "newer-version" };
}

/** `path`: where the list stands in the backup. Null: it is no list of a backup. */
export function readBackupMember(
  path: readonly string[],
  value: unknown,
  line: number,
): Found[] | null {
  const [first, second] = path;
  if (path.length === 2 && first === "first" && second === "items") {
    return row("annotations", fromWebAnnotation(value), line);
  }
  if (path.length === 1 && first === "pressmark:removed") return row("annotations", value, line);
  if (path.length !== 2 || first !== "pressmark:tables" || second === undefined) return null;
  if (second === "settings") return readBeside("settings", value, line);
  if (second === "libraries") return readBeside("libraries", value, line);
  if (!isTableName(second)) {
    return [problem(line, { is: "newer-table", table: shortened(second) }, "unknown")];
  }
  return row(second, value, line);
}

function row(table: TableName, value: unknown, line: number): Found[] {
  const found = checkedRow(table, value, { line, foreign: false });
  if (found.is === "problem") return [found];
  return [found, ...leftOut(value, found.row, line)];
}

/** What stands beside the tables. */
function readBeside(table: "settings" | "libraries", value: unknown, line: number): Found[] {
  const checked = v.safeParse(table === "settings" ? SETTINGS_CHECK : LIBRARY_CHECK, value);
  if (!checked.success) return [problem(line, whyNot(checked.issues[0]))];
  const { output } = checked;
  return [
    { is: "row", table, row: { ...output }, foreign: false },
    ...leftOut(value, output, line),
  ];
}

function leftOut(value: unknown, kept: unknown, line: number): Found[] {
  if (sameRecord(value, kept)) return [];
  const fields = unknownFields(value, kept);
  if (fields.length === 0) return [];
  return [problem(line, { is: "newer-fields", fields: fields.map(shortened) }, "unknown")];
}
