// One visit to a saved article -> the histories that it adds something to.

import type { History, Sighting } from "../model/history.ts";
import { baseOf } from "../model/history.ts";
import { noteVersion } from "./note-version.ts";

export interface Visit {
  readonly title: string;
  readonly words: number;
  /** True: the text stands on another site, which has a headline of its own and may leave parts of it out. */
  readonly isElsewhere: boolean;
  /** What was found of passages and marks, by the id of their history. */
  readonly seen: ReadonlyMap<string, Sighting>;
}

/**
 * A page with less than this share of the words that the article had is a teaser before a paywall, or has not
 * loaded yet: what is not on it is not gone.
 */
const LEAST_SHARE = 0.5;

/** Those that changed, with what is new in them; `histories` are the article's. */
export function noteVisit(histories: readonly History[], visit: Visit, now: string): History[] {
  const whole = !visit.isElsewhere && isWhole(histories, visit.words);
  return histories.flatMap((history) => {
    const sighting = sightingIn(history, visit);
    if (sighting === null || history.removed !== null) return [];
    if (sighting.text === null && !whole) return [];
    const noted = noteVersion(history, sighting, now);
    return noted === history ? [] : [noted];
  });
}

function isWhole(histories: readonly History[], words: number): boolean {
  const length = histories.find(({ watched }) => watched === "length");
  return length === undefined || words >= Number(baseOf(length).text) * LEAST_SHARE;
}

function sightingIn(history: History, visit: Visit): Sighting | null {
  const { title, words, isElsewhere, seen } = visit;
  switch (history.watched) {
    case "headline":
      return isElsewhere ? null : { text: title, before: "", after: "" };
    case "length":
      return isElsewhere ? null : { text: String(words), before: "", after: "" };
    case "passage":
    case "mark":
      return seen.get(history.id) ?? null;
  }
}
