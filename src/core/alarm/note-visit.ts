// One visit to a saved article, or to a copy of it -> the histories that it adds something to, and what it says of where passages stand.

import type { ArchiveCopy } from "../model/article.ts";
import type { History, Sighting } from "../model/history.ts";
import { baseOf, currentOf } from "../model/history.ts";
import { earlierOf } from "../model/iso-moment.ts";
import type { AnchorState } from "../model/selector.ts";
import { noteCopy } from "./note-copy.ts";
import { isSameDay, noteVersion } from "./note-version.ts";

/**
 * `own`: the article's address. `variant`: another of its site, or an archive's, which may show a part of it. `elsewhere`: another
 * site, which has a headline of its own and may leave parts out.
 */
export type VisitedPlace = "own" | "variant" | "elsewhere";

export interface Visit {
  readonly place: VisitedPlace;
  /** Null: the page is of today. */
  readonly copy: ArchiveCopy | null;
  readonly title: string;
  readonly words: number;
  /** What was found of passages and marks, by the id of their history. */
  readonly seen: ReadonlyMap<string, Sighting>;
  /** How passages were found, by the id of their history. */
  readonly states: readonly FoundState[];
}

interface FoundState {
  readonly id: string;
  readonly state: AnchorState;
}

/** What is to be kept of it. */
export interface NotedVisit {
  /** Those that changed, with what is new in them. */
  readonly histories: History[];
  readonly states: FoundState[];
}

/**
 * A page with less than this share of the words that the article had is a teaser before a paywall, or has not loaded yet: what
 * is not on it is not gone. Under another address, the more of it has to be there.
 */
const LEAST_SHARE: Readonly<Record<VisitedPlace, number>> = {
  own: 0.5,
  variant: 0.8,
  elsewhere: Number.POSITIVE_INFINITY,
};

/** `histories` are the article's. */
export function noteVisit(histories: readonly History[], visit: Visit, now: string): NotedVisit {
  const { copy, states } = visit;
  // Nobody knows when that was.
  if (copy !== null && copy.made === null) return { histories: [], states: [] };
  const made = copy?.made ?? null;
  const whole = isWhole(histories, visit);
  const noted = histories.flatMap((history) => {
    const sighting = sightingIn(history, visit, whole);
    if (sighting === null || history.removed !== null) return [];
    if (sighting.text === null && !whole) return [];
    const after =
      made === null
        ? noteVersion(history, sighting, now)
        : noteCopy(history, sighting, { made: earlierOf(made, now), now });
    return after === history ? [] : [after];
  });
  const byId = new Map(histories.map((history) => [history.id, history]));
  const isOfLast = (id: string): boolean => {
    const history = byId.get(id);
    return made === null || history === undefined || !isSameDay(currentOf(history).lastSeen, made);
  };
  // The article's own page is told of as it stands, however little of it: there its reader looks for what is lost.
  const tellsLost = whole || visit.place === "own";
  const kept = states.filter(({ id, state }) => isOfLast(id) && (state !== "lost" || tellsLost));
  return { histories: noted, states: kept };
}

function isWhole(histories: readonly History[], { words, place }: Visit): boolean {
  const length = histories.find(({ watched }) => watched === "length");
  if (length === undefined) return place !== "elsewhere";
  // It may have grown since the reader saved of it, as live reports do.
  const had = Math.max(Number(baseOf(length).text), Number(currentOf(length).text));
  return words >= had * LEAST_SHARE[place];
}

function sightingIn(history: History, visit: Visit, whole: boolean): Sighting | null {
  const { title, words, place, seen } = visit;
  switch (history.watched) {
    case "headline":
      return place === "elsewhere" ? null : { text: title, before: "", after: "" };
    case "length":
      return place === "own" || whole ? { text: String(words), before: "", after: "" } : null;
    case "passage":
    case "mark":
      return seen.get(history.id) ?? null;
  }
}
