// A row that a failing disk damaged, made good from the record as the server has it: each field that still fits stays, so
// that what the reader wrote since is kept, and the others are the server's.

import * as v from "valibot";
import type { ReplicatedRow, ReplicatedTable } from "../core/replication/document.ts";
import { TABLES } from "../exchange/tables.ts";
import { isSound } from "../store/sound-rows.ts";

/** `row` is damaged (store/sound-rows), `sound` the same record. */
export function madeGood(
  table: ReplicatedTable,
  row: ReplicatedRow,
  sound: ReplicatedRow,
): ReplicatedRow {
  let good = sound;
  for (const [name, value] of Object.entries(row)) {
    // One after the other: fields that fit alone may not fit together.
    const tried = v.safeParse(TABLES[table].check, { ...good, [name]: value });
    if (tried.success && isWhole(table, tried.output)) good = tried.output;
  }
  return good;
}

/** Checked by the table that it is of. */
const isWhole = (table: ReplicatedTable, row: object): row is ReplicatedRow => isSound(table, row);
