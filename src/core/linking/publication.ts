// When articles were published, as far as their pages say: their order, and which was surely the first. Pages give a
// day, a moment with or without its zone, or nothing; what they do not give is not made up.

import type { ArticleRecord } from "../model/article.ts";

type Dated = Pick<ArticleRecord, "id" | "published" | "created">;

const ZONED = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;
/** "2031-03-07" of "2031-03-07T18:40". */
const LETTERS_OF_A_DAY = 10;

/** In the order of publication; those without a date last, in the order in which they were kept. */
export function byPublication(a: Dated, b: Dated): number {
  const [ours, theirs] = [momentOf(a.published), momentOf(b.published)];
  if (ours !== null && theirs !== null) return ours - theirs;
  if (ours === null && theirs === null) return a.created.localeCompare(b.created);
  return ours === null ? 1 : -1;
}

/** The latest first; those without a date still last. */
export function latestFirst(a: Dated, b: Dated): number {
  const areBothDated = momentOf(a.published) !== null && momentOf(b.published) !== null;
  return areBothDated ? byPublication(b, a) : byPublication(a, b);
}

export interface FirstPublished<One> {
  readonly article: One;
  /** False: some have no date, or times whose zone nobody gives, and may have been published before it. */
  readonly isSure: boolean;
}

/** Which of these gives the earliest date; one article may stand there several times. Null: none does alone. */
export function firstPublished<One extends Dated>(
  articles: readonly One[],
): FirstPublished<One> | null {
  const single = [...new Map(articles.map((article) => [article.id, article])).values()];
  const [first, second] = single.toSorted(byPublication);
  if (first === undefined || momentOf(first.published) === null) return null;
  if (second !== undefined && isSameTime(first.published, second.published)) return null;
  const others = single.filter((other) => other !== first);
  const isSure = others.every(({ published }) => isEarlier(first.published, published));
  return { article: first, isSure };
}

/** A day and a moment of it count as the same, too. */
function isSameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const letters = Math.min(a.length, b.length);
  return letters === LETTERS_OF_A_DAY
    ? a.slice(0, letters) === b.slice(0, letters)
    : momentOf(a) === momentOf(b);
}

/** Moments without their zone are known to the day alone: midnight of Auckland and of Lima are 18 hours apart. */
function isEarlier(a: string | null, b: string | null): boolean {
  const [ours, theirs] = [momentOf(a), momentOf(b)];
  if (a === null || b === null || ours === null || theirs === null) return false;
  if (ZONED.test(a) && ZONED.test(b)) return ours < theirs;
  return dayOf(ours) < dayOf(theirs);
}

/** By UTC: "2031-03-08T00:30+13:00" is not surely later than "2031-03-07". */
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, LETTERS_OF_A_DAY);

/** Epoch milliseconds; what has no zone is read as UTC, so that every device orders alike. Null: no date. */
function momentOf(published: string | null): number | null {
  if (published === null) return null;
  const isLocal = published.includes("T") && !ZONED.test(published);
  const moment = Date.parse(isLocal ? `${published}Z` : published);
  return Number.isNaN(moment) ? null : moment;
}
