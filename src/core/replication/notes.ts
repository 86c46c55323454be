// The notes of one annotation: usually one; several where it was written on two devices before either heard of the
// other. None gives way to another until the reader chose.

import { MOST_OTHER_NOTES, type OtherNote } from "../model/annotation.ts";
import { canonicalJson, sortedSet } from "./canonical-json.ts";
import type { KeptNote, ReplicaDocument } from "./document.ts";

type Notes = Pick<ReplicaDocument, "notes" | "replaced">;

/** All that neither side knows to be replaced. */
export function mergeNotes(a: Notes, b: Notes): Notes {
  const replaced = sortedSet(a.replaced, b.replaced);
  const gone = new Set(replaced);
  const byId = new Map<string, KeptNote>();
  for (const note of [...a.notes, ...b.notes]) {
    if (gone.has(note.id)) continue;
    const before = byId.get(note.id);
    // The same id is the same note, but for a server that somebody meddled with: then all devices choose alike.
    if (before === undefined || canonicalJson(before) < canonicalJson(note))
      byId.set(note.id, note);
  }
  return { notes: [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1)), replaced };
}

/**
 * As the reader sees them: each wording once, the one that was written last first. Of more than a row has room for, which
 * only somebody who means harm would write, the others come into sight once these are settled.
 */
export function visibleNotes(notes: readonly KeptNote[]): KeptNote[] {
  const latestFirst = [...notes].sort((a, b) => {
    if (a.time !== b.time) return a.time < b.time ? 1 : -1;
    return a.id < b.id ? 1 : -1;
  });
  const seen = new Set<string>();
  const each = latestFirst.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  return each.slice(0, MOST_OTHER_NOTES + 1);
}

/** The fields of an annotation that show its notes. */
export function noteFields(notes: readonly KeptNote[]): {
  readonly note: string;
  readonly otherNotes?: readonly OtherNote[];
} {
  const [first, ...others] = visibleNotes(notes);
  const note = first?.text ?? "";
  if (others.length === 0) return { note };
  return { note, otherNotes: others.map(({ text, time }) => ({ note: text, changed: time })) };
}

/**
 * The notes after the reader left `texts` in sight. Where one that was in sight is not there any more, whatever they
 * left replaces all that they saw, also by the same words: somebody else may have chosen the other way.
 */
export function rewriteNotes(
  before: Notes,
  texts: readonly string[],
  own: { readonly id: string; readonly time: string },
): Notes {
  const wanted = [...new Set(texts)].filter((text) => text !== "");
  const left = new Set(wanted);
  const known = new Set(before.notes.map(({ text }) => text));
  const inSight = new Set(visibleNotes(before.notes).map(({ text }) => text));
  const isChosen = [...inSight].some((text) => !left.has(text));
  const fresh = wanted.filter((text) => isChosen || !known.has(text));
  if (!isChosen && fresh.length === 0) return before;
  const added = fresh.map((text, at) => ({ id: `${own.id}.${at}`, text, time: own.time }));
  if (!isChosen) return mergeNotes(before, { notes: added, replaced: [] });
  const replaced = before.notes.flatMap(({ id, text }) => (inSight.has(text) ? [id] : []));
  return mergeNotes({ notes: added, replaced }, before);
}
