// A row of the library, and the document as it was last agreed -> the document with what the reader changed since, each
// change with its time. Writers need to know nothing of times: what differs tells what was changed.

import type { Annotation } from "../model/annotation.ts";
import { laterOf, timeAfter } from "../model/iso-moment.ts";
import { isSameJson } from "./canonical-json.ts";
import {
  type Fields,
  fieldsOf,
  type Removal,
  type ReplicaDocument,
  type ReplicatedRow,
  type ReplicatedTable,
} from "./document.ts";
import { withRow } from "./merge.ts";
import { rewriteNotes } from "./notes.ts";
import { isInForce, seenIn } from "./removal.ts";
import { TABLE_RULES } from "./tables.ts";
import { rewriteTags } from "./tags.ts";

/**
 * `before` itself where the row says nothing new. A change has the row's own time, but is later than everything that the
 * document has: clocks go wrong, and what was seen before it was changed must not win.
 * `id`: a random one for the notes that are new.
 */
export function stamp(
  before: ReplicaDocument | null,
  {
    table,
    row,
    id,
  }: { readonly table: ReplicatedTable; readonly row: ReplicatedRow; readonly id: string },
): ReplicaDocument {
  const written = new Date(row.changed).toISOString();
  const time = before === null ? written : timeAfter(lastTime(before), written);
  const { registers, join, hasWords } = TABLE_RULES[table];
  const fields = travelling(fieldsOf(row));
  const old = before === null ? fields : fieldsOf(before.row);
  let after = join(fields, old);
  const times: Record<string, string> = {};
  for (const [name, { read, write }] of Object.entries(registers)) {
    const value = read(fields);
    after = write(after, value);
    const isOld = before !== null && isSameJson(value, read(old));
    times[name] = isOld ? (before.times[name] ?? time) : time;
  }
  const words = hasWords
    ? rewriteWords(before, row as Annotation, { id, time })
    : { notes: [], replaced: [], tags: [] };
  const content = { table, times, ...words };
  const removal = removalOf(before, content, { row, time });
  const document = withRow({ ...content, removal }, after);
  return before !== null && isSameJson(before, document) ? before : document;
}

/** `library` is this device's own name for what the database, in which the document is, says anyway. */
function travelling({ library: _, ...fields }: Fields): Fields {
  return fields;
}

function rewriteWords(
  before: ReplicaDocument | null,
  annotation: Annotation,
  own: { readonly id: string; readonly time: string },
): Pick<ReplicaDocument, "notes" | "replaced" | "tags"> {
  const known = before ?? { notes: [], replaced: [], tags: [] };
  const { notes, replaced } = rewriteNotes(known, textsOf(annotation), own);
  return { notes, replaced, tags: rewriteTags(known.tags, annotation.tags, own.time) };
}

function textsOf({ note, otherNotes = [] }: Annotation): string[] {
  return [note, ...otherNotes.map((other) => other.note)];
}

type Content = Pick<ReplicaDocument, "table" | "times" | "notes" | "tags">;

function removalOf(
  before: ReplicaDocument | null,
  content: Content,
  { row, time }: { readonly row: ReplicatedRow; readonly time: string },
): Removal | null {
  if (!TABLE_RULES[content.table].isRemovable) return null;
  const known = before?.removal ?? null;
  const { removed } = row;
  if (removed !== null) {
    const isKnown = known?.at === removed && isInForce(content, known);
    return isKnown ? known : { at: removed, time, seen: seenIn(content) };
  }
  if (known === null || known.at === null || before === null) return known;
  const isBack = isInForce(before, known);
  const isSettled = content.table === "annotations" && !Object.hasOwn(row, "removedElsewhere");
  return isBack || isSettled ? { at: null, time, seen: { notes: [], tags: [], times: {} } } : known;
}

/** The document of a row that is gone without a tombstone, as when an import is undone: it counts as removed. */
export function stampGone(before: ReplicaDocument, now: string): ReplicaDocument {
  const isKept = !TABLE_RULES[before.table].isRemovable || isInForce(before, before.removal);
  if (isKept) return before;
  const time = timeAfter(lastTime(before), now);
  const removal = { at: now, time, seen: seenIn(before) };
  return withRow({ ...before, removal }, fieldsOf(before.row));
}

function lastTime({ times, notes, tags, removal }: ReplicaDocument): string {
  const words = [...notes, ...tags].map(({ time }) => time);
  const all = [...Object.values(times), ...words, removal?.time ?? ""];
  return all.reduce(laterOf, "");
}
