// A member of a shared library can write more notes beside one than an annotation has room for: it stays one that can be
// saved, exported and imported, and none of them is lost.

import { safeParse } from "valibot";
import { expect, it } from "vitest";
import { MOST_OTHER_NOTES } from "../../src/core/model/annotation.ts";
import type { KeptNote } from "../../src/core/replication/document.ts";
import { mergeNotes, noteFields, rewriteNotes } from "../../src/core/replication/notes.ts";
import { body } from "../../src/messages/checks/annotations.ts";

const notesOf = (who: string, count: number): KeptNote[] =>
  Array.from({ length: count }, (_, at) => {
    return { id: `${who}.${at}`, text: `${who} ${at}`, time: "2031-04-02T08:00:00.000Z" };
  });
const of = (notes: readonly KeptNote[]) => ({ notes, replaced: [] });
const fieldsOf = (notes: readonly KeptNote[]) => ({
  tags: [],
  colour: "amber",
  ...noteFields(notes),
});
const textsOf = (notes: readonly KeptNote[]) => {
  const { note, otherNotes = [] } = noteFields(notes);
  return [note, ...otherNotes.map((other) => other.note)];
};

it("shows as many as there is room for, and the others once those are settled", () => {
  const met = mergeNotes(of(notesOf("ann", 1)), of(notesOf("mal", 2 * MOST_OTHER_NOTES)));
  expect(met.notes).toHaveLength(2 * MOST_OTHER_NOTES + 1);
  expect(safeParse(body, fieldsOf(met.notes)).success).toBe(true);
  const own = { id: "new", time: "2031-04-02T09:00:00.000Z" };
  expect(rewriteNotes(met, textsOf(met.notes), own)).toBe(met);
  const settled = rewriteNotes(met, ["Mine"], own);
  expect(settled.notes).toHaveLength(MOST_OTHER_NOTES + 1);
  expect(textsOf(settled.notes)).toContain("ann 0");
  expect(textsOf(settled.notes)[0]).toBe("Mine");
});
