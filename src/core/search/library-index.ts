// The whole library to a search, a filter and a sort: the digest as it was kept, and a small one of what was
// written since, whose rows take the place of the older ones.

import { type Digest, idAt } from "./digest.ts";
import { type Counted, FACETS, type FacetName, type Filter, filterRows } from "./filter.ts";
import { match, type Searchable, searchable } from "./match.ts";

/** `best`: as the query finds them; without a query as `changed`. All but `oldest` begin with the newest. */
export const SORTS = ["best", "changed", "published", "oldest", "outlet"] as const;
export type Sort = (typeof SORTS)[number];

export interface Question {
  readonly query: string;
  readonly filter: Filter;
  readonly sort: Sort;
}

export interface Answer {
  /** Rows of the index; those of one article follow each other. */
  readonly rows: Uint32Array;
  /** Where in `rows` each article begins. */
  readonly groupStarts: Uint32Array;
  /** The most frequent first, equals by name; months the latest first. */
  readonly counts: Readonly<Record<FacetName, readonly Counted[]>>;
}

interface Segment extends Searchable {
  /** 1 for rows that a later segment replaces, or that are removed. */
  readonly isOut: Uint8Array | null;
  /** What its rows are numbered from. */
  readonly offset: number;
  /** Of each article of the digest, its number in the index. */
  readonly articleNumbers: Uint32Array;
}

/** Room for a million rows in one sort key. */
const ROW_ROOM = 2 ** 20;

export class LibraryIndex {
  /** How many annotations there are. */
  readonly count: number;
  readonly #segments: readonly Segment[];
  #last: { readonly question: Question; readonly answer: Answer } | null = null;
  /** How many articles the rows are of. */
  readonly #articles: number;

  /**
   * `recent`: what was written since `base` was made. `written`: ids of all rows of `base` that were written
   * or removed since. Both with the last changed first.
   */
  constructor(base: Digest | null, recent: Digest, written: ReadonlySet<string>) {
    const numbers = new Map<string, number>();
    const numberOf = (id: string) => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, numbers.size);
      return numbers.size - 1;
    };
    const segment = (digest: Digest, offset: number, isOut: Uint8Array | null): Segment => ({
      ...searchable(digest),
      isOut,
      offset,
      articleNumbers: Uint32Array.from(digest.articleIds, numberOf),
    });
    const isOut = base === null || written.size === 0 ? null : outIn(base, written);
    const out = isOut === null ? 0 : isOut.reduce((sum, one) => sum + one, 0);
    this.count = recent.count + (base?.count ?? 0) - out;
    this.#segments = [
      segment(recent, 0, null),
      ...(base === null ? [] : [segment(base, recent.count, isOut)]),
    ];
    this.#articles = numbers.size;
  }

  idAt(row: number): string {
    const { digest, offset } = this.#segmentOf(row);
    return idAt(digest, row - offset);
  }

  /** Linear in the rows; the same question asked once more costs nothing. */
  ask(question: Question): Answer {
    if (this.#last?.question !== question) {
      this.#last = { question, answer: this.#answerTo(question) };
    }
    return this.#last.answer;
  }

  #answerTo({ query, filter, sort }: Question): Answer {
    const found = this.#segments.map((segment) => {
      const points = match(segment, query);
      const { kept, counts } = filterRows(segment.digest, filter, { points, isOut: segment.isOut });
      return { segment, points, kept, counts };
    });
    const keys = new Float64Array(found.reduce((sum, { kept }) => sum + countOf(kept), 0));
    let filled = 0;
    for (const { segment, points, kept } of found) {
      filled = fillKeys(keys, filled, segment, { points, kept, sort });
    }
    keys.sort();
    const rows = new Uint32Array(filled);
    for (let at = 0; at < filled; at += 1) rows[at] = (keys[at] ?? 0) % ROW_ROOM;
    return {
      ...this.#grouped(rows),
      counts: mergeCounts(found.map(({ counts }) => counts)),
    };
  }

  /** Articles in the order of their first rows. */
  #grouped(rows: Uint32Array): Pick<Answer, "rows" | "groupStarts"> {
    // Of each article its place among the groups, from 1; 0: none of its rows came yet.
    const places = new Uint32Array(this.#articles);
    const sizes = new Uint32Array(this.#articles);
    let groups = 0;
    for (const row of rows) {
      const article = this.#articleOf(row);
      const place = places[article] || ++groups;
      places[article] = place;
      sizes[place - 1] = (sizes[place - 1] ?? 0) + 1;
    }
    const groupStarts = new Uint32Array(groups);
    for (let place = 1; place < groups; place += 1) {
      groupStarts[place] = (groupStarts[place - 1] ?? 0) + (sizes[place - 1] ?? 0);
    }
    const next = groupStarts.slice();
    const grouped = new Uint32Array(rows.length);
    for (const row of rows) {
      const place = (places[this.#articleOf(row)] ?? 1) - 1;
      const at = next[place] ?? 0;
      grouped[at] = row;
      next[place] = at + 1;
    }
    return { rows: grouped, groupStarts };
  }

  #articleOf(row: number): number {
    const { digest, offset, articleNumbers } = this.#segmentOf(row);
    return articleNumbers[digest.articles[row - offset] ?? 0] ?? 0;
  }

  #segmentOf(row: number): Segment {
    for (let at = this.#segments.length - 1; at >= 0; at -= 1) {
      const segment = this.#segments[at];
      if (segment !== undefined && row >= segment.offset) return segment;
    }
    throw new RangeError(`Expected a row of the index, found ${row}`);
  }
}

/** 1 for each row whose id is among `written`. */
function outIn(digest: Digest, written: ReadonlySet<string>): Uint8Array {
  const isOut = new Uint8Array(digest.count);
  for (let row = 0; row < digest.count; row += 1)
    if (written.has(idAt(digest, row))) isOut[row] = 1;
  return isOut;
}

interface Kept {
  readonly points: Float32Array | null;
  readonly kept: Uint8Array;
  readonly sort: Sort;
}

function countOf(kept: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < kept.length; row += 1) count += kept[row] ?? 0;
  return count;
}

/**
 * Rows come with the last changed first, so that a row's number is its place among equals. Fills `keys` from `from`
 * on; the answer is where it ended.
 */
function fillKeys(
  keys: Float64Array,
  from: number,
  { digest, offset }: Segment,
  { points, kept, sort }: Kept,
): number {
  const ranks = sort === "outlet" ? ranksOf(digest.outletNames) : null;
  let filled = from;
  for (let row = 0; row < digest.count; row += 1) {
    if (kept[row] !== 1) continue;
    keys[filled++] = rankAt({ digest, row, points, sort, ranks }) * ROW_ROOM + offset + row;
  }
  return filled;
}

const SECOND_MS = 1000;
const LAST_SECOND = 2 ** 32;

/** Less is earlier in the list; a whole number below 2 ** 32. */
function rankAt(at: {
  readonly digest: Digest;
  readonly row: number;
  readonly points: Float32Array | null;
  readonly sort: Sort;
  readonly ranks: ReadonlyMap<number, number> | null;
}): number {
  const { digest, row, points, sort, ranks } = at;
  const second = Math.max(0, Math.round((digest.published[row] ?? 0) / SECOND_MS));
  switch (sort) {
    case "best":
      return points === null ? 0 : MOST_POINTS - Math.round((points[row] ?? 0) * 10);
    case "changed":
      return 0;
    case "published":
      return Math.max(0, LAST_SECOND - second);
    case "oldest":
      return second;
    case "outlet":
      return ranks?.get(digest.outlets[row] ?? 0) ?? 0;
  }
}

const MOST_POINTS = 2 ** 24;

/** The order of names by number. Two segments number alike names apart: they are ranked by the name itself. */
function ranksOf(names: readonly string[]): ReadonlyMap<number, number> {
  return new Map(names.map((name, number) => [number, rankOfName(name)]));
}

/** The first letters of a folded name as a number, which orders as the names do. */
function rankOfName(name: string): number {
  const folded = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  let rank = 0;
  for (let at = 0; at < RANKED_LETTERS; at += 1) {
    rank = rank * LETTERS + Math.max(0, ALPHABET.indexOf(folded.charAt(at) || "_") + 1);
  }
  return rank;
}

const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
const LETTERS = 37;
const RANKED_LETTERS = 6;

function mergeCounts(
  all: readonly Readonly<Record<FacetName, ReadonlyMap<string, number>>>[],
): Answer["counts"] {
  const merged = (facet: FacetName): readonly Counted[] => {
    const sums = new Map<string, number>();
    for (const counts of all) {
      for (const [value, count] of counts[facet]) sums.set(value, (sums.get(value) ?? 0) + count);
    }
    const list = [...sums].map(([value, count]) => ({ value, count }));
    if (facet === "month") return list.sort((a, b) => b.value.localeCompare(a.value));
    return list.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
  };
  const entries = FACETS.map((facet) => [facet, merged(facet)] as const);
  return Object.fromEntries(entries) as Record<FacetName, readonly Counted[]>;
}
