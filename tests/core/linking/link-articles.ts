// A handful of articles with their marks -> all links between them, as if each were opened in turn while the
// others are remembered. Goes the way of the extension, without its database.

import { readingsOf } from "../../../src/core/analysis/readings.ts";
import { linkKeys } from "../../../src/core/linking/link-keys.ts";
import { rankArticle } from "../../../src/core/linking/rank-article.ts";
import type { Link, RememberedMark } from "../../../src/core/model/link.ts";
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
  return readingsOf(text, marks).map(({ reading, text: words, start, end }, ordinal) => ({
    articleId,
    ordinal,
    reading,
    text: words,
    start,
    end,
    linkKeys: linkKeys(reading, words),
  }));
}

/** Every link is found from both sides; marks of one article are never linked. */
export function linksBetween(articles: ReadonlyMap<string, MarkedArticle>): FoundLink[] {
  const index = new Map<string, RememberedMark[]>();
  for (const mark of [...articles.values()].flatMap(({ marks }) => marks)) {
    for (const key of mark.linkKeys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [mark]);
      else known.push(mark);
    }
  }
  return [...articles].flatMap(([slug, { marks, published }]) => {
    const asked = marks.map((mark) => {
      const sharing = new Set(mark.linkKeys.flatMap((key) => index.get(key) ?? []));
      const candidates = [...sharing].filter(({ articleId }) => articleId !== slug);
      return { mark, candidates };
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
