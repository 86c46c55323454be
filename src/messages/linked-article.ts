// An article's record -> what a link tells of it.

import type { ArticleRecord } from "../core/model/article.ts";
import type { LinkedArticle } from "./shown-link.ts";

export function linkedArticle(record: ArticleRecord): LinkedArticle {
  const { title, publisher, published, created, addresses, source } = record;
  return { title, publisher, published, created, address: addresses.at(-1) ?? source };
}
