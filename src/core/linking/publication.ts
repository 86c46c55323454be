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
  /** Null: their dates do not say which it was. */
  readonly first: One | null;
  /** False: some have no date, and may have been published before it. */
  readonly areAllDated: boolean;
}

/** Which of these was published before all others; one article may stand there several times. */
export function firstPublished<One extends Dated>(articles: readonly One[]): FirstPublished<One> {
  const single = [...new Map(articles.map((article) => [article.id, article])).values()];
  const dated = single.filter(({ published }) => momentOf(published) !== null);
  const first =
    dated.find((one) =>
      dated.every((other) => other === one || isEarlier(one.published, other.published)),
    ) ?? null;
  return { first: dated.length < 2 ? null : first, areAllDated: dated.length === single.length };
}

/** Moments without their zone are known to the day alone: midnight of Auckland and of Lima are 18 hours apart. */
function isEarlier(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (ZONED.test(a) && ZONED.test(b)) return (momentOf(a) ?? 0) < (momentOf(b) ?? 0);
  return a.slice(0, LETTERS_OF_A_DAY) < b.slice(0, LETTERS_OF_A_DAY);
}

/** Epoch milliseconds; what has no zone is read as UTC, so that every device orders alike. Null: no date. */
function momentOf(published: string | null): number | null {
  if (published === null) return null;
  const isLocal = published.includes("T") && !ZONED.test(published);
  const moment = Date.parse(isLocal ? `${published}Z` : published);
  return Number.isNaN(moment) ? null : moment;
}
