// What the store's index holds behind the keys of some marks -> the marks that are worth reading and comparing.
// Reading a record costs far more than knowing its place, and most of what shares one key with a mark shares
// nothing else: a key that few have says more than one that many have (inverse document frequency).

import type { AnnotationKind } from "../model/annotation.ts";
import type { MarkPlace } from "../model/link.ts";

export interface KeyedMark {
  readonly kind: AnnotationKind;
  readonly keys: readonly string[];
}

/** Marks that are read for one article, whatever the size of the library. */
const MOST_READ = 360;
/** Of one mark, so that each of an article of many has its share, and one alone has all that carry it. */
const LEAST_EACH = 6;
const MOST_EACH = 200;

/** Places of one key that are asked for: an article of many marks has a thousand keys. */
const MOST_PLACES = 600;
/** Whoever quotes the same words, or counts the same, has many keys in common, and stands among the first of each. */
const LEAST_HOLDERS = 8;
/** Of a surname: one article may name its bearer in several ways, and they stand together. */
const MOST_MENTIONS = 24;

const LEAST_WANTED: Readonly<Record<AnnotationKind, number>> = {
  quotation: LEAST_HOLDERS,
  official: MOST_MENTIONS,
  claim: LEAST_HOLDERS,
  highlight: LEAST_HOLDERS,
};

/** How many holders of a key to ask for, of so many marks: more of them say that it is a commonplace. */
export function holdersWanted(kind: AnnotationKind, marks: number): number {
  const wanted = Math.min(MOST_EACH, Math.floor(MOST_PLACES / marks));
  return Math.max(LEAST_WANTED[kind], wanted);
}

/** A key that so many have says nothing. */
const COMMONPLACE = 256;
/** An article names an official twenty times, and says who it is at the first. */
const MOST_NAMINGS = 2;

/** The article that is asked about. */
export interface AskedArticle {
  /** Its own marks are left out; null: it is not kept. */
  readonly id: string | null;
  /** How many marks are asked about, those of other kinds too: they share what is read. */
  readonly marks: number;
}

/**
 * For each mark the places to read, those that share the most with it first. `holders` has for each key some places, at
 * most as many as `holdersWanted`. Linear in what it is given.
 */
export function chooseCandidates(
  marks: readonly KeyedMark[],
  holders: ReadonlyMap<string, readonly MarkPlace[]>,
  asked: AskedArticle,
): MarkPlace[][] {
  const each = Math.max(LEAST_EACH, Math.min(MOST_EACH, Math.floor(MOST_READ / asked.marks)));
  const numbered = numberPlaces(holders, asked.id);
  return marks.map((mark) => {
    const weights = new Map<number, number>();
    for (const key of mark.keys) {
      const numbers = numbered.numbersOf.get(key) ?? [];
      const weight = Math.log2(COMMONPLACE / Math.max(1, numbers.length));
      for (const number of numbers) weights.set(number, (weights.get(number) ?? 0) + weight);
    }
    const places = [...weights]
      .sort((a, b) => b[1] - a[1])
      .flatMap(([number]) => numbered.places[number] ?? []);
    return (mark.kind === "official" ? fewOfEachArticle(places) : places).slice(0, each);
  });
}

interface Numbered {
  readonly places: readonly (readonly [MarkPlace])[];
  readonly numbersOf: ReadonlyMap<string, readonly number[]>;
}

/** Each place as a number: a place stands behind some twenty keys, and comparing numbers is cheap. */
function numberPlaces(
  holders: ReadonlyMap<string, readonly MarkPlace[]>,
  exceptArticle: string | null,
): Numbered {
  const places: [MarkPlace][] = [];
  const numbers = new Map<string, Map<number, number>>();
  const numbersOf = new Map<string, number[]>();
  for (const [key, held] of holders) {
    const own: number[] = [];
    for (const place of held) {
      const [articleId, ordinal] = place;
      if (articleId === exceptArticle) continue;
      const inArticle = numbers.get(articleId) ?? new Map<number, number>();
      if (inArticle.size === 0) numbers.set(articleId, inArticle);
      const number = inArticle.get(ordinal) ?? places.length;
      if (number === places.length) {
        inArticle.set(ordinal, number);
        places.push([place]);
      }
      own.push(number);
    }
    numbersOf.set(key, own);
  }
  return { places, numbersOf };
}

function fewOfEachArticle(places: readonly MarkPlace[]): MarkPlace[] {
  const counts = new Map<string, number>();
  return places.filter(([articleId]) => {
    const count = (counts.get(articleId) ?? 0) + 1;
    counts.set(articleId, count);
    return count <= MOST_NAMINGS;
  });
}
