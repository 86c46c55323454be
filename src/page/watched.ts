// What is watched of one article: the histories of its passages and marks, and where each stands today.

import type { PreparedText } from "../core/anchoring/prepare-text.ts";
import type { Annotation } from "../core/model/annotation.ts";
import { type History, lastFound } from "../core/model/history.ts";
import type { BackgroundRequests } from "../messages/protocol.ts";
import type { SeenHere } from "../messages/requests/articles.ts";
import { endOf, type FoundAnnotation, type Passage, startOf } from "./passages.ts";
import { historyAt, type Sighted, sightingAt, sightMarks } from "./sightings.ts";

type Visit = BackgroundRequests["report-visit"]["input"];

export class Watched {
  private histories: ReadonlyMap<string, History> = new Map();
  /** When passages without a history here were seen last. */
  private steady: ReadonlyMap<string, string> = new Map();
  private sighted: readonly Sighted[] = [];
  private readonly prepared: PreparedText;

  constructor(prepared: PreparedText) {
    this.prepared = prepared;
  }

  /**
   * All that is kept of the article: its marks are looked for. What was taken in meanwhile stays where it is later: it came while this
   * answer was on its way.
   */
  open({ histories, steady }: SeenHere): void {
    this.steady = new Map(steady.flatMap(({ lastSeen, ids }) => ids.map((id) => [id, lastSeen])));
    const opened = new Map(histories.map((history) => [history.id, history]));
    for (const [id, taken] of this.histories) {
      const isLater = taken.revision > (opened.get(id)?.revision ?? 0);
      if (isLater) opened.set(id, taken);
    }
    this.sighted = sightMarks(this.prepared, [...opened.values()]);
    this.histories = opened;
  }

  /** As some of them are now. */
  take(histories: readonly History[]): void {
    const taken = new Map(this.histories);
    for (const history of histories) taken.set(history.id, history);
    this.histories = taken;
  }

  withHistory(passage: Passage): Passage {
    const { annotation, reading } = passage;
    const mark = { start: startOf(passage), end: endOf(passage), kind: reading.kind };
    const history =
      annotation === null
        ? historyAt(this.histories, this.sighted, mark)
        : (this.histories.get(annotation.id) ?? null);
    return { ...passage, history };
  }

  lastSeen(annotationId: string): string | null {
    const history = this.histories.get(annotationId);
    return history === undefined ? (this.steady.get(annotationId) ?? null) : lastFound(history);
  }

  /** What was found of all that is watched; of annotations, the states that are others than were kept. */
  sightings(
    annotations: readonly Annotation[],
    placed: readonly FoundAnnotation[],
  ): Pick<Visit, "states" | "seen"> {
    const known = new Map(annotations.map(({ id, state }) => [id, state]));
    const ofPassages = placed.map(({ id, spans }) => ({
      id,
      ...sightingAt(this.prepared.text, spans),
    }));
    const ofMarks = this.sighted.map(({ id, text, before, after }) => ({
      id,
      text,
      before,
      after,
    }));
    return {
      states: placed
        .filter(({ id, state }) => known.get(id) !== state)
        .map(({ id, state }) => ({ id, state })),
      seen: [...ofPassages, ...ofMarks],
    };
  }
}
