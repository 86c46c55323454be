// The marks of the sample that is not shown, by the same analysis and the same judgement of links as everywhere:
// the library that the welcome page's article is linked to.

import { analyze } from "../core/analysis/analyze.ts";
import { readingsOf } from "../core/analysis/readings.ts";
import { linkKeys } from "../core/linking/link-keys.ts";
import { rankArticle } from "../core/linking/rank-article.ts";
import type { LinkableMark } from "../core/linking/rank-links.ts";
import { rememberMarks } from "../core/linking/remember-marks.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { RememberedMark } from "../core/model/link.ts";
import { linkedArticle } from "../messages/linked-article.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import type { Sample } from "./samples.ts";

export class SampleLinks {
  private readonly article: ArticleRecord;
  private readonly marks: readonly RememberedMark[];

  /** `address`: where the sample is shown. */
  constructor(sample: Sample, address: string) {
    this.article = recordOf(sample, address);
    this.marks = remember(sample, this.article.id);
  }

  /** As they would be found in the store. `published`: of the article that has `marks`. */
  of(marks: readonly LinkableMark[], published: string | null): ShownLink[] {
    const { article } = this;
    const asked = marks.map((mark) => {
      const keys = new Set(linkKeys(mark.reading, mark.text));
      const candidates = this.marks.filter((other) => other.linkKeys.some((key) => keys.has(key)));
      return { mark, candidates };
    });
    const dates = { published, publishedOf: () => article.published };
    return rankArticle(asked, dates)
      .flat()
      .map(({ other: { articleId, ordinal, text: words }, ...link }) => ({
        ...link,
        other: { articleId, ordinal, text: words },
        otherArticle: linkedArticle(article),
        otherAnnotation: null,
        otherRemembered: null,
      }));
  }
}

function recordOf(sample: Sample, address: string): ArticleRecord {
  const { title, publisher, published, byline } = sample;
  const moment = `${published}T08:00:00.000Z`;
  return {
    id: crypto.randomUUID(),
    revision: 1,
    created: moment,
    changed: moment,
    removed: null,
    source: address,
    title,
    publisher,
    published,
    byline,
    language: "en",
    addresses: [address],
    seen: moment,
    words: sample.paragraphs.join(" ").split(" ").length,
    addressKeys: [],
    fingerprint: [],
  };
}

function remember({ title, paragraphs, published }: Sample, articleId: string): RememberedMark[] {
  const text = [title, ...paragraphs].join("\n");
  const marks = analyze({ text, language: "en", published }, []);
  return rememberMarks(articleId, readingsOf(text, marks));
}
