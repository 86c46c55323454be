// Which rows a reader's filter leaves, and how many each further choice would leave: one pass over the columns.

import { ANNOTATION_KINDS, COLOURS } from "../model/annotation.ts";
import { type Digest, monthName, STATES } from "./digest.ts";

/** In the order of the rail. */
export const FACETS = [
  "library",
  "author",
  "kind",
  "state",
  "who",
  "outlet",
  "tag",
  "colour",
  "month",
] as const;
export type FacetName = (typeof FACETS)[number];

/** Values chosen; of one facet any, of several facets each. A facet without a value leaves all. */
export type Filter = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface Filtered {
  /** 1 for each row that is left. */
  readonly kept: Uint8Array;
  /** Of each facet the values that would leave a row with the other facets' choices, with how many. */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
}

/**
 * `points`: of a query, 0 for rows that it leaves out; null: no query. `isOut`: rows that count no more.
 * Linear in the rows and their tags.
 */
export function filterRows(
  digest: Digest,
  filter: Filter,
  rows: { readonly points: Float32Array | null; readonly isOut: Uint8Array | null },
): Filtered {
  const failures = failuresOf(digest, filter);
  const kept = new Uint8Array(digest.count);
  const asked = new Uint32Array(digest.count);
  let askedCount = 0;
  for (let row = 0; row < digest.count; row += 1) {
    if (rows.points?.[row] === 0 || rows.isOut?.[row] === 1) continue;
    if (failures[row] === 0) kept[row] = 1;
    asked[askedCount++] = row;
  }
  // One facet after the other: each reads one column from its beginning to its end.
  const tallies = FACETS.map((facet, at) => {
    // Two facets that fail cannot be made good by one choice.
    const others = ~(1 << at);
    const rowsOf = asked.subarray(0, askedCount);
    return tallyOf(digest, facet, rowsOf, (row) => ((failures[row] ?? 0) & others) === 0);
  });
  return { kept, counts: countsOf(digest, tallies) };
}

/** A bit for each facet whose choice the row fails. */
function failuresOf(digest: Digest, filter: Filter): Uint16Array {
  const failures = new Uint16Array(digest.count);
  for (const [at, facet] of FACETS.entries()) {
    const chosen = filter[facet];
    if (chosen === undefined || chosen.length === 0) continue;
    const names = namesOf(digest, facet);
    const wanted = new Set(chosen.map((value) => names.indexOf(value)));
    for (let row = 0; row < digest.count; row += 1) {
      if (!hasOne(digest, facet, row, wanted)) failures[row] = (failures[row] ?? 0) | (1 << at);
    }
  }
  return failures;
}

function hasOne(
  digest: Digest,
  facet: FacetName,
  row: number,
  wanted: ReadonlySet<number>,
): boolean {
  if (facet !== "tag") return wanted.has(columnOf(digest, facet)[row] ?? -1);
  const end = digest.tagStarts[row + 1] ?? 0;
  for (let at = digest.tagStarts[row] ?? 0; at < end; at += 1) {
    if (wanted.has(digest.rowTags[at] ?? -1)) return true;
  }
  return false;
}

/** How many of the rows that count have each value of the facet. */
function tallyOf(
  digest: Digest,
  facet: FacetName,
  rows: Uint32Array,
  counts: (row: number) => boolean,
): Uint32Array {
  const tally = new Uint32Array(namesOf(digest, facet).length);
  const { tagStarts, rowTags } = digest;
  const column = facet === "tag" ? null : columnOf(digest, facet);
  for (const row of rows) {
    if (!counts(row)) continue;
    const start = column === null ? (tagStarts[row] ?? 0) : row;
    const end = column === null ? (tagStarts[row + 1] ?? 0) : row + 1;
    const values = column ?? rowTags;
    for (let at = start; at < end; at += 1) {
      const value = values[at] ?? 0;
      tally[value] = (tally[value] ?? 0) + 1;
    }
  }
  return tally;
}

function columnOf(digest: Digest, facet: Exclude<FacetName, "tag">): Uint8Array | Uint32Array {
  switch (facet) {
    case "kind":
      return digest.kinds;
    case "state":
      return digest.states;
    case "who":
      return digest.whos;
    case "outlet":
      return digest.outlets;
    case "library":
      return digest.libraries;
    case "author":
      return digest.authors;
    case "colour":
      return digest.colours;
    case "month":
      return monthPlaces(digest);
  }
}

function namesOf(digest: Digest, facet: FacetName): readonly string[] {
  switch (facet) {
    case "kind":
      return ANNOTATION_KINDS;
    case "state":
      return STATES;
    case "who":
      return digest.whoNames;
    case "outlet":
      return digest.outletNames;
    case "library":
      return digest.libraryIds;
    case "author":
      return digest.authorNames;
    case "tag":
      return digest.tagNames;
    case "colour":
      return COLOURS;
    case "month":
      return monthsOf(digest).names;
  }
}

interface Months {
  readonly names: readonly string[];
  readonly places: Uint32Array;
}

const months = new WeakMap<Digest, Months>();

/** Months as they occur: numbered, so that a tally needs no room for two thousand years. */
function monthsOf(digest: Digest): Months {
  const known = months.get(digest);
  if (known !== undefined) return known;
  const numbers = [...new Set(digest.months)].sort((a, b) => b - a);
  const placeOf = new Map(numbers.map((month, place) => [month, place]));
  const made = {
    names: numbers.map(monthName),
    places: digest.months.map((month) => placeOf.get(month) ?? 0),
  };
  months.set(digest, made);
  return made;
}

function monthPlaces(digest: Digest): Uint32Array {
  return monthsOf(digest).places;
}

function countsOf(digest: Digest, tallies: readonly Uint32Array[]): Filtered["counts"] {
  const counts = (facet: FacetName): ReadonlyMap<string, number> => {
    const names = namesOf(digest, facet);
    const tally = tallies[FACETS.indexOf(facet)] ?? new Uint32Array();
    const held = new Map<string, number>();
    for (const [place, name] of names.entries()) {
      const number = tally[place] ?? 0;
      if (number > 0 && name !== "") held.set(name, number);
    }
    return held;
  };
  return {
    library: counts("library"),
    author: counts("author"),
    kind: counts("kind"),
    state: counts("state"),
    who: counts("who"),
    outlet: counts("outlet"),
    tag: counts("tag"),
    colour: counts("colour"),
    month: counts("month"),
  };
}
