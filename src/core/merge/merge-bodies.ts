// What a reader wrote in one place, and what was written of the same annotation in another meanwhile -> one body in
// which no words are lost. A merge in three ways, as version control has it: what both began from tells who changed
// what. Fields are merged one by one; a note that both changed is kept twice, for the reader to settle.

import type { AnnotationBody, OtherNote } from "../model/annotation.ts";
import { sameTags, withOtherNotes } from "../model/body.ts";
import { foldTag } from "../model/fold-tag.ts";

/** A body with the time of its last change. ISO 8601 with milliseconds, UTC. */
export interface DatedBody extends AnnotationBody {
  readonly changed: string;
}

/**
 * One body of two that were made from `base`; null: nobody knows from what, and nothing is taken to be gone.
 * `earlier` is what stands there, `later` what comes: its note is the note where both changed it, and its colour
 * holds. Made once more of its own result it says the same. Neither a text nor a tag of either side is missing that the
 * other side did not take away from what `base` has.
 */
export function mergeBodies(
  base: AnnotationBody | null,
  earlier: DatedBody,
  later: AnnotationBody,
): AnnotationBody {
  const note = mergeNotes(base, earlier, later);
  const were = base?.otherNotes ?? [];
  const settled = without(were, later.otherNotes ?? []);
  // Of the note that began it all, whoever wrote another over it knew.
  const beaten =
    earlier.note === base?.note ? [] : [{ note: earlier.note, changed: earlier.changed }];
  const others = [
    ...without(earlier.otherNotes ?? [], settled),
    ...beaten,
    ...without(later.otherNotes ?? [], were),
  ];
  const merged = {
    note,
    tags: mergeTags(base?.tags ?? [], earlier.tags, later.tags),
    colour: later.colour === base?.colour ? earlier.colour : later.colour,
  };
  return withOtherNotes(merged, eachOnce(others, note));
}

/** An emptied note gives way to words: to take words away is no words to keep. */
function mergeNotes(
  base: AnnotationBody | null,
  earlier: AnnotationBody,
  later: AnnotationBody,
): string {
  if (later.note === base?.note) return earlier.note;
  if (later.note === "" && earlier.note !== base?.note) return earlier.note;
  return later.note;
}

/** By wording and time: one that was settled, and then written anew, is another. */
function without(notes: readonly OtherNote[], gone: readonly OtherNote[]): readonly OtherNote[] {
  return notes.filter(
    ({ note, changed }) => !gone.some((other) => other.note === note && other.changed === changed),
  );
}

/** Without `note` itself; the latest first, and in one order whoever merges. */
function eachOnce(notes: readonly OtherNote[], note: string): readonly OtherNote[] {
  const latest = new Map<string, OtherNote>();
  for (const other of notes) {
    const known = latest.get(other.note);
    if (other.note === "" || other.note === note) continue;
    if (known === undefined || known.changed < other.changed) latest.set(other.note, other);
  }
  return [...latest.values()].sort(
    (a, b) => compare(b.changed, a.changed) || compare(a.note, b.note),
  );
}

/** By code units: no language orders what devices have to agree on. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Added and removed against `base`. A tag that one side spells anew ("war" to "War") is spelled so, and stays. */
function mergeTags(
  base: readonly string[],
  earlier: readonly string[],
  later: readonly string[],
): readonly string[] {
  if (sameTags(base, earlier) || sameTags(earlier, later)) return later;
  if (sameTags(base, later)) return earlier;
  const folds = new Set(later.map(foldTag));
  const gone = new Set(base.map(foldTag).filter((fold) => !folds.has(fold)));
  const written = new Map(
    later.filter((tag) => !base.includes(tag)).map((tag) => [foldTag(tag), tag]),
  );
  const left = earlier
    .filter((tag) => !gone.has(foldTag(tag)) || !base.includes(tag))
    .map((tag) => written.get(foldTag(tag)) ?? tag);
  return [...left, ...[...written.values()].filter((tag) => !left.includes(tag))];
}
