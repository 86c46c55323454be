// What two devices saw of one watched thing -> every wording once, with all its dates.

import { byCodeUnits } from "../model/by-code-units.ts";
import type { Version } from "../model/history.ts";
import { laterOf } from "../model/iso-moment.ts";

/**
 * In the order in which they were first seen, those of one moment by their words. What the reader knows of is not in
 * it: `acknowledged` is null throughout.
 */
export function uniteVersions(a: readonly Version[], b: readonly Version[]): Version[] {
  const byText = new Map<string | null, Version>();
  for (const version of [...a, ...b]) {
    const before = byText.get(version.text);
    byText.set(version.text, uniteTwo(before ?? version, version));
  }
  return [...byText.values()].sort(
    (one, other) =>
      byCodeUnits(one.firstSeen, other.firstSeen) || byCodeUnits(keyOf(one), keyOf(other)),
  );
}

/** The words around it as of the later sighting; of one moment the greater ones, so that the order does not count. */
function uniteTwo(a: Version, b: Version): Version {
  const later = byCodeUnits(a.lastSeen, b.lastSeen) || byCodeUnits(around(a), around(b));
  const { before, after } = later >= 0 ? a : b;
  return {
    text: a.text,
    before,
    after,
    firstSeen: byCodeUnits(a.firstSeen, b.firstSeen) <= 0 ? a.firstSeen : b.firstSeen,
    lastSeen: laterOf(a.lastSeen, b.lastSeen),
    acknowledged: null,
  };
}

const around = ({ before, after }: Version): string => JSON.stringify([before, after]);
/** Before every wording stands that there is none. */
const keyOf = ({ text }: Version): string => (text === null ? "" : `=${text}`);
