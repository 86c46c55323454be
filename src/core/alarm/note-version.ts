// What is seen of a watched thing today -> its history with that in it, and what the reader says of it. A page
// that did not change adds nothing but a later `lastSeen`, once a day; one that goes back and forth between two
// wordings has two versions, not two hundred.

import { isSameWording } from "../anchoring/compare-words.ts";
import { currentOf, type History, type Sighting, type Version } from "../model/history.ts";
import { laterOf } from "../model/iso-moment.ts";
import { nextRevision } from "../model/revision.ts";
import { changeBetween } from "./change-between.ts";

type Begun = Pick<History, "id" | "articleId" | "watched" | "reading" | "selectors">;

/** A history that begins with what stood there at `stood`: now, or when a copy was made. */
export function beginHistory(
  begun: Begun,
  sighting: Sighting,
  { stood, now }: { readonly stood: string; readonly now: string },
): History {
  return {
    ...begun,
    versions: [versionOf(sighting, stood)],
    base: 0,
    current: 0,
    change: null,
    alarm: null,
    revision: 1,
    created: now,
    changed: now,
    removed: null,
  };
}

export function versionOf({ text, before, after }: Sighting, now: string): Version {
  return { text, before, after, firstSeen: now, lastSeen: now, acknowledged: null };
}

/** The history with today's sighting; `history` itself where there is nothing to keep. */
export function noteVersion(history: History, sighting: Sighting, now: string): History {
  const known = indexOfWording(history, sighting.text);
  if (known === history.current && isSameDay(currentOf(history).lastSeen, now)) return history;
  const seen = known < 0 ? addVersion(history, sighting, now) : seeAgain(history, known, now);
  const kept = { ...seen, versions: refreshed(seen, sighting) };
  if (known === history.current) return kept;
  return judge(
    { ...withoutLapse(kept, history.current), revision: nextRevision(history.revision) },
    now,
  );
}

export function indexOfWording({ versions, watched }: History, text: string | null): number {
  return versions.findIndex(({ text: known }) => {
    if (known === null || text === null || watched === "length") return known === text;
    return isSameWording(known, text);
  });
}

const DAY_LENGTH = "2026-01-31".length;

/** Also true of a clock that was set back: nothing was ever last seen before it was seen. */
export function isSameDay(seen: string, now: string): boolean {
  return now.slice(0, DAY_LENGTH) <= seen.slice(0, DAY_LENGTH);
}

/** First seen after everything before it, whatever the clock says. */
function addVersion(history: History, sighting: Sighting, now: string): History {
  const last = history.versions.map(({ lastSeen }) => lastSeen).reduce(laterOf, "");
  const versions = [...history.versions, versionOf(sighting, laterOf(now, last))];
  return { ...history, versions, current: versions.length - 1 };
}

function seeAgain(history: History, at: number, now: string): History {
  const versions = history.versions.map((version, index) =>
    index === at ? { ...version, lastSeen: laterOf(version.lastSeen, now) } : version,
  );
  return { ...history, versions, current: at };
}

/** The surroundings as they are now: where the words are gone tomorrow, these are the last. */
function refreshed({ versions, current }: History, sighting: Sighting): Version[] {
  const { before, after, text } = sighting;
  return versions.map((version, index) =>
    index === current && text !== null ? { ...version, before, after } : version,
  );
}

/** A page that had not loaded all of its text yet, earlier the same day, was not without the words. */
function withoutLapse(history: History, before: number): History {
  const lapse = history.versions[before];
  const { lastSeen } = currentOf(history);
  const wasLate = lapse?.text === null && isSameDay(lapse.firstSeen, lastSeen);
  if (!wasLate || before !== history.versions.length - 1) return history;
  return { ...history, versions: history.versions.slice(0, -1) };
}

function judge(history: History, now: string): History {
  const { watched, reading } = history;
  const current = currentOf(history);
  const base = history.versions[history.base] ?? current;
  const change = changeBetween({ watched, reading }, base, current);
  const alarm = current.acknowledged === null ? change : null;
  return { ...history, change, alarm, changed: laterOf(history.changed, now) };
}

/** The reader knows of the change, or, with `known` false, takes that back. */
export function acknowledge(history: History, known: boolean, now: string): History {
  const versions = history.versions.map((version, index) =>
    index === history.current ? { ...version, acknowledged: known ? now : null } : version,
  );
  return judge({ ...history, versions, revision: nextRevision(history.revision) }, now);
}

/**
 * The reader holds on to the wording `kept` from now on; `today` is what stands on the page. Either may be a
 * wording that was never seen: the ends of a passage can be moved.
 */
export function holdOnTo(
  history: History,
  { kept, today }: { readonly kept: Sighting; readonly today: Sighting },
  now: string,
): History {
  const withKept = withVersion(history, kept, now);
  const withToday = withVersion(withKept, today, now);
  const moved = { ...withToday, base: withKept.current, revision: nextRevision(history.revision) };
  return judge(moved, now);
}

/**
 * The reader holds on to the version at this index of `history.versions` from now on.
 * @throws RangeError where there is none
 */
export function holdVersion(history: History, at: number, now: string): History {
  if (at >= history.versions.length) {
    throw new RangeError(`Expected one of ${history.versions.length} versions, found ${at}`);
  }
  return judge({ ...history, base: at, revision: nextRevision(history.revision) }, now);
}

function withVersion(history: History, sighting: Sighting, now: string): History {
  const known = indexOfWording(history, sighting.text);
  return known < 0 ? addVersion(history, sighting, now) : { ...history, current: known };
}
