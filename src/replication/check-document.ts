// A document as a server gave it, which anybody may have written: taken in only where every field is what ours is, as of a
// file that is imported (exchange/tables).

import * as v from "valibot";
import { inLibrary, OWN_LIBRARY } from "../core/model/library.ts";
import {
  parseDocumentId,
  REPLICATED_TABLES,
  type ReplicaDocument,
  type ReplicatedRow,
} from "../core/replication/document.ts";
import { merge } from "../core/replication/merge.ts";
import { TABLE_RULES } from "../core/replication/tables.ts";
import { TABLES } from "../exchange/tables.ts";
import { text } from "../messages/checks/fields.ts";
import { DOCUMENT_FORMAT } from "./revision.ts";

/** As we write it, so that times compare as text; no later than a year that a moment can be added to. */
const time = v.pipe(
  v.string(),
  v.regex(/^[0-8]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((written) => !Number.isNaN(Date.parse(written)), "Expected a day that there is"),
);
const shortName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
/**
 * An annotation that is edited every hour for years. Each note is an edit that nobody settled: a lower bound of its own would
 * set aside what several devices, which each keep to it, have together. CouchDB's for a whole document (8 MB) is near.
 */
const MOST_EDITS = 100_000;
/** Those that were taken away are kept, too. */
const MOST_KEPT_TAGS = 10_000;
const times = v.record(shortName, time);
const listOf = <Type>(check: v.GenericSchema<unknown, Type>, most: number) =>
  v.pipe(v.array(check), v.maxLength(most));

const envelope = v.object({
  pressmark: v.literal(DOCUMENT_FORMAT),
  table: v.picklist(REPLICATED_TABLES),
  row: v.looseObject({}),
  times,
  notes: listOf(v.object({ id: shortName, text: v.pipe(text, v.nonEmpty()), time }), MOST_EDITS),
  replaced: listOf(shortName, MOST_EDITS),
  tags: listOf(
    v.object({
      text: v.pipe(v.string(), v.maxLength(4_000)),
      time,
      isThere: v.boolean(),
      at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
    MOST_KEPT_TAGS,
  ),
  removal: v.nullable(
    v.object({
      at: v.nullable(time),
      time,
      seen: v.object({
        notes: listOf(shortName, MOST_EDITS),
        tags: listOf(v.string(), MOST_KEPT_TAGS),
        times,
      }),
    }),
  ),
});

/** `field`: the first that does not fit; empty: the document as a whole. */
export type CheckedDocument =
  | { readonly fits: true; readonly document: ReplicaDocument }
  | { readonly fits: false; readonly field: string };

export function checkDocument(id: string, value: unknown): CheckedDocument {
  const own = parseDocumentId(id);
  const checked = v.safeParse(envelope, value);
  if (!checked.success) return { fits: false, field: fieldIn(checked.issues[0]) };
  const { pressmark: _format, row, ...rest } = checked.output;
  if (own === null || rest.table !== own.table) return { fits: false, field: "table" };
  const { registers } = TABLE_RULES[rest.table];
  const missing = Object.keys(registers).find((name) => rest.times[name] === undefined);
  if (missing !== undefined) return { fits: false, field: `times.${missing}` };
  const record = v.safeParse(TABLES[rest.table].check, row);
  if (!record.success) return { fits: false, field: `row.${fieldIn(record.issues[0])}` };
  if (!hasOwnId(record.output, own.id)) return { fits: false, field: "row.id" };
  const document = { ...rest, row: unplaced(record.output) };
  // In the one form that merging gives; what it holds twice, or out of order, is told by that.
  return { fits: true, document: merge(document, document) };
}

/** Checked by the table that it is of. */
function hasOwnId(row: object, id: string): row is ReplicatedRow {
  return (row as { readonly id?: unknown }).id === id;
}

/** No document of ours says a library: the database that it is in says it. */
function unplaced(row: ReplicatedRow): ReplicatedRow {
  return inLibrary(row, OWN_LIBRARY);
}

function fieldIn(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? "";
}
