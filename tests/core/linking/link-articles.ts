// A handful of articles with their marks -> all links between them, as if each were opened in turn while the
// others are remembered. Goes the way of the extension, without its database.

import { readingsOf } from "../../../src/core/analysis/readings.ts";
import { chooseCandidates, holdersWanted } from "../../../src/core/linking/choose-candidates.ts";
import { lookupKeys } from "../../../src/core/linking/link-keys.ts";
import { rankArticle } from "../../../src/core/linking/rank-article.ts";
import { rememberMarks } from "../../../src/core/linking/remember-marks.ts";
import type { Link, MarkPlace, RememberedMark } from "../../../src/core/model/link.ts";
import type { Mark } from "../../../src/core/model/mark.ts";

export interface MarkedArticle {
  readonly published: string | null;
  readonly marks: readonly RememberedMark[];
}

export interface FoundLink extends Link {
  readonly here: RememberedMark;
}

/** The marks as the store would keep them. */
export function remember(
  articleId: string,
  text: string,
  marks: readonly Mark[],
): RememberedMark[] {
  return rememberMarks(articleId, readingsOf(text, marks));
}

const placeOf = ({ articleId, ordinal }: RememberedMark): MarkPlace => [articleId, ordinal];

/** Every link is found from both sides; marks of one article are never linked. */
export function linksBetween(articles: ReadonlyMap<string, MarkedArticle>): FoundLink[] {
  const all = [...articles.values()].flatMap(({ marks }) => marks);
  const atPlace = new Map(all.map((mark) => [placeOf(mark).join(" "), mark]));
  const index = new Map<string, MarkPlace[]>();
  for (const mark of all) {
    for (const key of mark.linkKeys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [placeOf(mark)]);
      else known.push(placeOf(mark));
    }
  }
  return [...articles].flatMap(([slug, { marks, published }]) => {
    const lookups = lookupKeys(marks);
    const keyed = marks.map(({ reading: { kind } }, at) => ({ kind, keys: lookups[at] ?? [] }));
    const holders = new Map<string, readonly MarkPlace[]>();
    for (const { kind, keys } of keyed) {
      const most = holdersWanted(kind, marks.length);
      for (const key of keys) holders.set(key, (index.get(key) ?? []).slice(0, most));
    }
    const chosen = chooseCandidates(keyed, holders, { id: slug, marks: marks.length });
    const asked = marks.map((mark, at) => {
      const places = chosen[at] ?? [];
      return { mark, candidates: places.flatMap((place) => atPlace.get(place.join(" ")) ?? []) };
    });
    const publishedOf = (id: string) => articles.get(id)?.published ?? null;
    return rankArticle(asked, { published, publishedOf })
      .flat()
      .flatMap((link) => {
        const here = marks[link.index];
        return here === undefined ? [] : [{ ...link, here }];
      });
  });
}
