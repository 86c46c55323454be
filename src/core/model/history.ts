// What the reader is told of when it reads differently one day: a saved passage, a mark of a saved article,
// its headline, its count of words. One record for each, with every wording that was ever seen of it.

import type { Reading } from "./annotation.ts";
import { laterOf } from "./iso-moment.ts";
import type { Selectors } from "./selector.ts";

export type Watched = "passage" | "mark" | "headline" | "length";

/** One wording, with when it stood on the page. */
export interface Version {
  /** Paragraphs joined by a newline; of "length" the count in digits. Null: not found on the page. */
  readonly text: string | null;
  /** The words around it, as of `lastSeen`; empty where there are none. */
  readonly before: string;
  readonly after: string;
  /** ISO 8601 with milliseconds, UTC. `lastSeen` is brought forward at most once a day. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** When the reader said that they know of it, else null. */
  readonly acknowledged: string | null;
}

/**
 * What differs, loudest first. `quotation`: words inside quotation marks, which nobody may alter; `gone`: it
 * is not found any more.
 */
export type Change = "figure" | "negation" | "name" | "quotation" | "gone" | "other";

export const CHANGES: readonly Change[] = [
  "figure",
  "negation",
  "name",
  "quotation",
  "gone",
  "other",
];

export interface History {
  /** Of a passage its annotation's id, else a random UUID; stable for ever. */
  readonly id: string;
  readonly articleId: string;
  readonly watched: Watched;
  /** What a mark said when it was first seen; null for all else. */
  readonly reading: Reading | null;
  /** How a mark is found again; empty for all else (a passage's are its annotation's). */
  readonly selectors: readonly Selectors[];
  /** In the order in which they were first seen, each wording once, never empty. */
  readonly versions: readonly Version[];
  /** Index of the version that the reader holds on to, against which changes are told. */
  readonly base: number;
  /** Index of the version that stood on the page when it was last open. */
  readonly current: number;
  /** From `base` to `current`; null: they read the same. */
  readonly change: Change | null;
  /** `change` where the reader has not said that they know of it, else null: what a badge counts. */
  readonly alarm: Change | null;
  /** Grows by one with each new version and each word of the reader's, not with `lastSeen`. */
  readonly revision: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly created: string;
  readonly changed: string;
  /** When the passage was removed (a tombstone), else null. */
  readonly removed: string | null;
}

/** Passages that read as the reader knows them: all that is told of them is when they were seen last. */
export interface SteadyPassages {
  /** ISO 8601 with milliseconds, UTC. */
  readonly lastSeen: string;
  /** Of their annotations, never empty. */
  readonly ids: readonly string[];
}

/** What stands on the page today of one watched thing. */
export interface Sighting {
  /** As Version.text. */
  readonly text: string | null;
  readonly before: string;
  readonly after: string;
}

/** The version that the reader holds on to. */
export function baseOf({ versions, base }: History): Version {
  return versionAt(versions, base);
}

/** The version that stood on the page last. */
export function currentOf({ versions, current }: History): Version {
  return versionAt(versions, current);
}

function versionAt(versions: readonly Version[], at: number): Version {
  const version = versions[at];
  if (version === undefined) {
    throw new RangeError(`Expected a version at ${at}, found ${versions.length} versions`);
  }
  return version;
}

/** When its words, whichever, were last seen on the page; ISO 8601. */
export function lastFound({ versions }: History): string {
  const found = versions.filter(({ text }) => text !== null);
  return found.map(({ lastSeen }) => lastSeen).reduce(laterOf, "");
}

/** Loudest first; equals stay in the order given. */
export function byLoudness(a: History, b: History): number {
  return rankOf(a) - rankOf(b);
}

function rankOf({ change }: History): number {
  return change === null ? CHANGES.length : CHANGES.indexOf(change);
}
