// Drafts of one passage or annotation that were written in several tabs -> one, in which no words are lost.

import type { AnnotationBody, Draft } from "../model/annotation.ts";
import { sameBody } from "../model/body.ts";
import { mergeBodies } from "./merge-bodies.ts";

/** Of all that were kept, in any order; null: there is none. A note that differs stands beside the last one's. */
export function mergeDrafts(drafts: readonly Draft[]): Draft | null {
  const [first, ...later] = drafts.toSorted((a, b) => compare(a.changed, b.changed));
  return first === undefined ? null : later.reduce(mergeTwo, first);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mergeTwo(earlier: Draft, later: Draft): Draft {
  const basedOn = sameOrNull(earlier.basedOn, later.basedOn) ? later.basedOn : null;
  const body = mergeBodies(basedOn, { ...earlier.body, changed: earlier.changed }, later.body);
  return { ...later, body, basedOn };
}

const sameOrNull = (a: AnnotationBody | null, b: AnnotationBody | null): boolean =>
  a === null || b === null ? a === b : sameBody(a, b);

/** True where every word of `part` is in `whole`: its wordings of the note and its tags. */
export function holdsWords(whole: AnnotationBody, part: AnnotationBody): boolean {
  const notes = new Set(notesOf(whole));
  const tags = new Set(whole.tags);
  return notesOf(part).every((note) => notes.has(note)) && part.tags.every((tag) => tags.has(tag));
}

const notesOf = ({ note, otherNotes = [] }: AnnotationBody): string[] =>
  [note, ...otherNotes.map((other) => other.note)].filter((each) => each !== "");
