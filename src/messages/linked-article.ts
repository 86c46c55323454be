// An article's record -> what a link tells of it.

import { ownAddress } from "../core/identity/own-address.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { LinkedArticle } from "./shown-link.ts";

export function linkedArticle(record: ArticleRecord): LinkedArticle {
  const { title, publisher, published, created } = record;
  return { title, publisher, published, created, address: ownAddress(record) };
}
