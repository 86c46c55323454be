// What a copy in an archive says of a watched thing -> its history with that in it. Of today a copy says nothing: one that is
// older than the last sighting is a wording with the copy's date, and no change.

import { byCodeUnits } from "../model/by-code-units.ts";
import { currentOf, type History, type Sighting, type Version } from "../model/history.ts";
import { earlierOf, laterOf } from "../model/iso-moment.ts";
import { nextRevision } from "../model/revision.ts";
import { indexOfWording, isSameDay, noteVersion, versionOf } from "./note-version.ts";

/** `made` is as of when the copy shows the page; `history` itself where there is nothing to keep. */
export function noteCopy(
  history: History,
  sighting: Sighting,
  { made, now }: { readonly made: string; readonly now: string },
): History {
  const { lastSeen } = currentOf(history);
  // The page itself is asked for a later date once a day only: within that day nobody knows which was later.
  if (!isSameDay(lastSeen, made)) {
    const noted = noteVersion(history, sighting, made);
    return noted === history ? history : { ...noted, changed: laterOf(noted.changed, now) };
  }
  // What is not there yet is no wording.
  if (sighting.text === null) return history;
  const seen = earlierOf(made, lastSeen);
  const known = history.versions[indexOfWording(history, sighting.text)];
  if (known === undefined) {
    return {
      ...inOrder(history, [...history.versions, versionOf(sighting, seen)]),
      revision: nextRevision(history.revision),
      changed: laterOf(history.changed, now),
    };
  }
  if (known.firstSeen <= seen && seen <= known.lastSeen) return history;
  const wider = {
    ...known,
    firstSeen: earlierOf(known.firstSeen, seen),
    lastSeen: laterOf(known.lastSeen, seen),
  };
  return inOrder(
    history,
    history.versions.map((version) => (version === known ? wider : version)),
  );
}

/** With these versions, whose first are those of `history`, in the order in which they were first seen. */
function inOrder(history: History, versions: readonly Version[]): History {
  const ordered = [...versions.entries()].sort(
    ([a, one], [b, other]) => byCodeUnits(one.firstSeen, other.firstSeen) || a - b,
  );
  const placeOf = (before: number): number => ordered.findIndex(([at]) => at === before);
  return {
    ...history,
    versions: ordered.map(([, version]) => version),
    base: placeOf(history.base),
    current: placeOf(history.current),
  };
}
