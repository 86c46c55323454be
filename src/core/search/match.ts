// A query -> how well each row of a digest answers it. Every word of the query must be found, whole, by its
// beginning or, where nothing is written so, with a slip.

import { type Digest, FIELD_BITS, FIELDS } from "./digest.ts";
import { TermList } from "./term-list.ts";
import { termsOf } from "./terms.ts";

/** What the reader wrote and chose says more about what is looked for than what an article happens to say. */
const BOOSTS: Readonly<Record<(typeof FIELDS)[number], number>> = {
  tags: 30,
  note: 20,
  who: 20,
  text: 10,
  figure: 10,
  title: 7,
  publisher: 5,
};
/** An exact word counts whole; below it its beginnings, below those its misspellings. */
const PREFIX = 0.6;
const MISSPELT = 0.2;
/** One letter begins a tenth of all words: nothing worth showing. */
const SHORTEST_PREFIX = 2;
/** In shorter words one letter makes another word: "dam", "day". */
const SHORTEST_MISSPELT = 5;
/** Letters that may be wrong; two, since two that changed places count as two. */
const MOST_MISSPELT = 2;

/** The worth of each combination of fields: that of its best. */
const WORTHS = Uint8Array.from({ length: 1 << FIELD_BITS }, (_, mask) =>
  FIELDS.reduce((best, field, at) => (mask & (1 << at) ? Math.max(best, BOOSTS[field]) : best), 0),
);

/** A digest with its terms, for many queries. */
export interface Searchable {
  readonly digest: Digest;
  readonly terms: TermList;
}

export function searchable(digest: Digest): Searchable {
  return { digest, terms: new TermList(digest) };
}

/** Points of each row; 0: not found. Null: a query without a word, which asks for nothing. */
export function match({ digest, terms }: Searchable, query: string): Float32Array | null {
  const words = [...new Set(termsOf(query))];
  if (words.length === 0) return null;
  let total: Float32Array | null = null;
  for (const word of words) {
    const { points, found } = pointsOf(word, { digest, terms });
    total = total === null ? points : bothOf(total, points);
    // Where one word is not found, the others cannot make it good.
    if (!found) return total;
  }
  return total;
}

/** In place of `a`. */
function bothOf(a: Float32Array, b: Float32Array): Float32Array {
  for (let row = 0; row < a.length; row += 1) {
    const [points = 0, other = 0] = [a[row], b[row]];
    a[row] = points > 0 && other > 0 ? points + other : 0;
  }
  return a;
}

function pointsOf(
  word: string,
  { digest, terms }: Searchable,
): { readonly points: Float32Array; readonly found: boolean } {
  const points = new Float32Array(digest.count);
  let found = 0;
  const from = terms.placeOf(word);
  if (terms.at(from) === word) found += give(digest, points, { term: from, weight: 1 });
  if (word.length >= SHORTEST_PREFIX) {
    for (let at = from; terms.begins(at, word); at += 1) {
      if (terms.at(at) !== word) found += give(digest, points, { term: at, weight: PREFIX });
    }
  }
  if (found > 0 || word.length < SHORTEST_MISSPELT) return { points, found: found > 0 };
  for (const at of terms.withLettersOf(word, MOST_MISSPELT)) {
    if (!isWithin(word, terms.at(at), MOST_MISSPELT)) continue;
    found += give(digest, points, { term: at, weight: MISSPELT });
  }
  return { points, found: found > 0 };
}

/** How many rows the term stands in. */
function give(
  { termStarts, postings }: Digest,
  points: Float32Array,
  { term, weight }: { readonly term: number; readonly weight: number },
): number {
  const [start, end] = [termStarts[term] ?? 0, termStarts[term + 1] ?? 0];
  for (let at = start; at < end; at += 1) {
    const posting = postings[at] ?? 0;
    const row = posting >>> FIELD_BITS;
    const worth = (WORTHS[posting & (WORTHS.length - 1)] ?? 0) * weight;
    if (worth > (points[row] ?? 0)) points[row] = worth;
  }
  return end - start;
}

/** True where `b` is `a` with at most `most` letters changed, left out or put in (Levenshtein, one row kept). */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return false;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
