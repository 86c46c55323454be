// Marks of the article and annotations of the reader -> the passages that are painted and that a card can
// be about. A saved mark is one passage, not two.

import type { MarkReading } from "../core/analysis/readings.ts";
import { anchor } from "../core/anchoring/anchor.ts";
import { describe } from "../core/anchoring/describe.ts";
import { type PreparedText, prepareText } from "../core/anchoring/prepare-text.ts";
import type { Annotation, Reading } from "../core/model/annotation.ts";
import type { History } from "../core/model/history.ts";
import { type Evidence, type Mark, spansOf } from "../core/model/mark.ts";
import type { AnchorState } from "../core/model/selector.ts";
import { isNearlySame, overlaps, type Span, textOf } from "../core/model/span.ts";

export interface Passage {
  /** One per paragraph, in order, never empty. */
  readonly spans: readonly Span[];
  readonly text: string;
  readonly reading: Reading;
  readonly evidence: readonly Evidence[];
  /** Place among the article's marks; null: the reader's own highlight, or a mark that is no more found. */
  readonly markIndex: number | null;
  /** Id of the reader's correction that made the mark what it is; null: none. */
  readonly correctedBy: string | null;
  readonly annotation: Annotation | null;
  /** What was ever seen of it; null: it is not watched, or is an annotation's and reads as it was saved. */
  readonly history: History | null;
}

export interface PlacedPassages {
  /** Ordered by start. */
  readonly passages: readonly Passage[];
  /** How well each annotation was found, and where; those that are lost have no passage. */
  readonly found: readonly FoundAnnotation[];
}

export interface FoundAnnotation {
  readonly id: string;
  readonly state: AnchorState;
  readonly spans: readonly Span[];
}

/** An annotation with the places where it was found. */
export interface Placed {
  readonly annotation: Annotation;
  readonly spans: readonly Span[];
  readonly state: AnchorState;
}

const WORST_LAST: readonly AnchorState[] = ["exact", "moved", "changed", "lost"];

const worseOf = (a: AnchorState, b: AnchorState): AnchorState =>
  WORST_LAST.indexOf(a) > WORST_LAST.indexOf(b) ? a : b;

/** Looks for the annotation in the text. */
export function placeAnnotation(text: PreparedText, annotation: Annotation): Placed {
  const spans: Span[] = [];
  let state: AnchorState = "exact";
  for (const selectors of annotation.target.selectors) {
    const found = anchor(text, selectors);
    state = worseOf(state, found.state);
    if (found.state !== "lost") spans.push({ start: found.start, end: found.end });
  }
  return { annotation, spans, state };
}

/** True when the annotation was made on this mark: the same kind on nearly the same words. */
function isOn(placed: Placed, mark: MarkReading): boolean {
  if (placed.annotation.reading.kind !== mark.reading.kind) return false;
  const start = placed.spans[0]?.start ?? 0;
  const end = placed.spans.at(-1)?.end ?? 0;
  return isNearlySame({ start, end }, mark);
}

/** A lost annotation with some of its paragraphs still there counts as changed, and shows those. */
function stateOf({ spans, state }: Placed): AnchorState {
  return state === "lost" && spans.length > 0 ? "changed" : state;
}

/** Takes the annotation that was made on this mark out of `free`; null: none was. */
function takeFor(mark: MarkReading, free: Set<Placed>): Placed | null {
  for (const candidate of free) {
    if (!isOn(candidate, mark)) continue;
    free.delete(candidate);
    return candidate;
  }
  return null;
}

/** Joins the annotations with the marks that they were made on. */
export function placePassages(
  text: string,
  marks: readonly { readonly mark: Mark; readonly reading: MarkReading }[],
  placed: readonly Placed[],
): PlacedPassages {
  const free = new Set(placed.filter(({ spans }) => spans.length > 0));
  const passages: Passage[] = marks.map(({ mark, reading }, markIndex) => {
    const own = takeFor(reading, free);
    // The reader may have moved its ends: what was saved is what is shown as saved.
    const spans = own?.spans ?? spansOf(mark);
    return {
      spans,
      text: own === null ? reading.text : wordsAt(text, spans),
      reading: reading.reading,
      evidence: mark.evidence,
      markIndex,
      correctedBy: mark.correctedBy ?? null,
      annotation: own === null ? null : { ...own.annotation, state: stateOf(own) },
      history: null,
    };
  });
  for (const own of free) {
    const state = stateOf(own);
    passages.push({
      spans: own.spans,
      // Today's words: the card sets them beside the saved ones where they changed.
      text: wordsAt(text, own.spans),
      reading: own.annotation.reading,
      evidence: [],
      markIndex: null,
      correctedBy: null,
      annotation: { ...own.annotation, state },
      history: null,
    });
  }
  passages.sort((a, b) => startOf(a) - startOf(b));
  return {
    passages,
    found: placed.map((own) => ({
      id: own.annotation.id,
      state: stateOf(own),
      spans: own.spans,
    })),
  };
}

function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map((span) => textOf(text, span)).join("\n");
}

export const startOf = (passage: Passage): number => passage.spans[0]?.start ?? 0;
export const endOf = (passage: Passage): number => passage.spans.at(-1)?.end ?? 0;

/** The passage of `passages` that stands where `passage` stood and is of its kind; null: none any more. */
export function passageLike(passages: readonly Passage[], passage: Passage): Passage | null {
  const found = passages.find(
    (other) =>
      startOf(other) === startOf(passage) &&
      endOf(other) === endOf(passage) &&
      other.reading.kind === passage.reading.kind,
  );
  return found ?? null;
}

/** A text and the passages in it. */
export interface PassagesIn {
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** `passage`, of the text `before`, as it stands in `text`; null: its words are not there. */
export function movedTo(text: string, passage: Passage, before: string): Passage | null {
  if (text === before) return passage;
  const prepared = prepareText(text);
  const spans: Span[] = [];
  for (const span of passage.spans) {
    const found = anchor(prepared, describe(before, span));
    if (found.state === "lost") return null;
    spans.push({ start: found.start, end: found.end });
  }
  return { ...passage, spans };
}

/** The one of `now` that is `passage`, of the text `before`; null: none any more. */
export function passageIn(now: PassagesIn, passage: Passage, before: string): Passage | null {
  const moved = movedTo(now.text, passage, before);
  return moved === null ? null : passageLike(now.passages, moved);
}

/** The passages that cover `span`, the shortest first: what a reader points at is the innermost. */
export function passagesAt(passages: readonly Passage[], span: Span): Passage[] {
  return passages
    .filter((passage) => passage.spans.some((own) => overlaps(own, span)))
    .sort((a, b) => endOf(a) - startOf(a) - (endOf(b) - startOf(b)));
}
