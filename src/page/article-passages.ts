// The passages of one article: its marks and the reader's annotations, each where it stands, with what was ever seen of it.

import type { PreparedText } from "../core/anchoring/prepare-text.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { History } from "../core/model/history.ts";
import type { Span } from "../core/model/span.ts";
import type { SeenHere } from "../messages/requests/articles.ts";
import type { ReadMark } from "./corrected-marks.ts";
import {
  type FoundAnnotation,
  type Passage,
  type Placed,
  placeAnnotation,
  placePassages,
} from "./passages.ts";
import { Watched } from "./watched.ts";

export class ArticlePassages {
  /** Ordered by start. */
  all: readonly Passage[] = [];
  annotations: readonly Annotation[] = [];
  /** Where each annotation was found. */
  private placed: readonly FoundAnnotation[] = [];
  /** Those that are as they were are not looked for again: the text is the same. */
  private readonly known = new WeakMap<Annotation, Placed>();
  private readonly prepared: PreparedText;
  private readonly watched: Watched;

  constructor(prepared: PreparedText) {
    this.prepared = prepared;
    this.watched = new Watched(prepared);
  }

  /** The marks as they are now, and these annotations in the place of those before. */
  place(marks: readonly ReadMark[], annotations: readonly Annotation[]): void {
    this.annotations = annotations;
    const anchored = annotations.map((annotation) => this.find(annotation));
    const { passages, found } = placePassages(this.prepared.text, marks, anchored);
    this.placed = found;
    this.all = passages.map((passage) => this.watched.withHistory(passage));
  }

  private find(annotation: Annotation): Placed {
    const placed = this.known.get(annotation) ?? placeAnnotation(this.prepared, annotation);
    this.known.set(annotation, placed);
    return placed;
  }

  /** Takes in what was seen of the article before; true where it makes a passage changed, or not. */
  openHistories(seen: SeenHere): boolean {
    this.watched.open(seen);
    return this.renewHistories();
  }

  /** Takes in what was seen of the article, or what the reader says of it; true where it makes a passage changed, or not. */
  takeHistories(histories: readonly History[]): boolean {
    if (histories.length === 0) return false;
    this.watched.take(histories);
    return this.renewHistories();
  }

  private renewHistories(): boolean {
    const before = this.all;
    this.all = before.map((passage) => this.watched.withHistory(passage));
    return this.all.some((passage, at) => isChanged(passage) !== isChanged(before[at]));
  }

  /** What is seen today of all that is watched. */
  sightings(): ReturnType<Watched["sightings"]> {
    return this.watched.sightings(this.annotations, this.placed);
  }

  /** Where an annotation stands, one span for each paragraph; none where it is not found. */
  spansOf(annotationId: string): readonly Span[] {
    return this.placed.find(({ id }) => id === annotationId)?.spans ?? [];
  }

  /** When the words of an annotation were last seen on the page; null: they are not watched. ISO 8601. */
  lastSeen(annotationId: string): string | null {
    return this.watched.lastSeen(annotationId);
  }

  /** As it is kept; null: none of this article's. */
  annotation(id: string): Annotation | null {
    return this.annotations.find((annotation) => annotation.id === id) ?? null;
  }
}

const isChanged = (passage: Passage | undefined): boolean =>
  (passage?.history?.change ?? null) !== null;
