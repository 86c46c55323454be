// Two documents of one record -> the one that has all of both. Commutative, associative and idempotent, so that devices
// end alike in whatever order documents reach them, and however often (state-based CRDTs: Shapiro, Preguiça, Baquero,
// Zawirski, Conflict-free replicated data types, 2011, §3).

import type { Annotation } from "../model/annotation.ts";
import { canonicalJson } from "./canonical-json.ts";
import { type Fields, fieldsOf, type ReplicaDocument, type ReplicatedRow } from "./document.ts";
import { mergeNotes, noteFields } from "./notes.ts";
import { isInForce, mergeRemovals } from "./removal.ts";
import { TABLE_RULES } from "./tables.ts";
import { mergeTags, visibleTags } from "./tags.ts";

/** @throws TypeError where they are of two tables: nobody can merge these */
export function merge(a: ReplicaDocument, b: ReplicaDocument): ReplicaDocument {
  if (a.table !== b.table) throw new TypeError(`Expected two of ${a.table}, found ${b.table}`);
  const { registers, join } = TABLE_RULES[a.table];
  const [one, other] = [fieldsOf(a.row), fieldsOf(b.row)];
  let row = join(one, other);
  const times: Record<string, string> = {};
  for (const [name, { read, write }] of Object.entries(registers)) {
    const [here, there] = [a.times[name] ?? "", b.times[name] ?? ""];
    const [mine, theirs] = [read(one), read(other)];
    const isMine = here === there ? canonicalJson(mine) >= canonicalJson(theirs) : here > there;
    row = write(row, isMine ? mine : theirs);
    times[name] = isMine ? here : there;
  }
  const removal = mergeRemovals(a.removal, b.removal);
  const tags = mergeTags(a.tags, b.tags);
  return withRow({ table: a.table, times, ...mergeNotes(a, b), tags, removal }, row);
}

/** The document with what follows from its parts put into the row. */
export function withRow(document: Omit<ReplicaDocument, "row">, row: Fields): ReplicaDocument {
  const { derive, hasWords } = TABLE_RULES[document.table];
  const derived = derive(row);
  const whole = hasWords ? withWords(document, derived) : derived;
  const { removal } = document;
  const removed = isInForce(document, removal) ? (removal?.at ?? null) : null;
  // Every table's own fields were there before, and are now.
  return { ...document, row: { ...whole, removed } as unknown as ReplicatedRow };
}

/** A removal that is not in force is told in the row, until the reader says that they know. */
function withWords(document: Omit<ReplicaDocument, "row">, row: Fields): Fields {
  const { otherNotes: _others, removedElsewhere: _told, ...rest } = row;
  const { notes, tags, removal } = document;
  const told: Pick<Annotation, "removedElsewhere"> =
    removal === null || removal.at === null || isInForce(document, removal)
      ? {}
      : { removedElsewhere: removal.at };
  return { ...rest, tags: visibleTags(tags), ...noteFields(notes), ...told };
}
