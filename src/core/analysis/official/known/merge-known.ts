// One list of known officials out of three. A person may stand in several: found twice, a surname would
// look like that of two persons, and the analysis would leave it alone.

import type { KnownOfficial, Tenure } from "../../../model/known-official.ts";
import type { OfficialsOfReader } from "../../../model/officials-list.ts";
import { plainSpelling } from "../../../model/plain-spelling.ts";

export interface KnownSources extends OfficialsOfReader {
  readonly builtIn: readonly KnownOfficial[];
}

/**
 * The reader's own first. A person of several lists has the tenures of all: a list of legislators makes
 * no president a "former senator". Whom an article introduced counts only where no list has that name,
 * since a list says when an office ended and an article does not.
 */
export function mergeKnown({ listed, builtIn, introduced }: KnownSources): KnownOfficial[] {
  const fromLists = joinSame([...listed, ...builtIn]);
  const names = new Set(fromLists.flatMap(spellingsOf));
  const unknown = introduced.filter(
    (official) => !spellingsOf(official).some((one) => names.has(one)),
  );
  return [...fromLists, ...joinSame(unknown)];
}

/** Each person once, at the first place that has one of the spellings. */
function joinSame(officials: readonly KnownOfficial[]): KnownOfficial[] {
  const joined: KnownOfficial[] = [];
  const places = new Map<string, number>();
  for (const official of officials) {
    const spellings = spellingsOf(official);
    const at = spellings.map((one) => places.get(one)).find((place) => place !== undefined);
    const before = at === undefined ? undefined : joined[at];
    const place = at ?? joined.length;
    joined[place] = before === undefined ? official : join(before, official);
    for (const spelling of spellings) places.set(spelling, place);
  }
  return joined;
}

/** Without accents and capitals. */
function spellingsOf({ name, aliases }: KnownOfficial): string[] {
  return [name, ...aliases].map((spelling) => plainSpelling(spelling).toLowerCase());
}

function join(first: KnownOfficial, second: KnownOfficial): KnownOfficial {
  const aliases = new Set([...first.aliases, second.name, ...second.aliases]);
  aliases.delete(first.name);
  const tenures = [...first.tenures, ...second.tenures].sort(byStart);
  return { name: first.name, aliases: [...aliases], tenures };
}

function byStart(a: Tenure, b: Tenure): number {
  return Number(a.from > b.from) - Number(a.from < b.from);
}
