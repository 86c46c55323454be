// Under which address is what stands in this document kept? In a frame without one, under that of the page around it.

import type { Article } from "../core/model/article.ts";
import { readMetadata } from "./detect/article-metadata.ts";
import { pageAround } from "./page-around.ts";

/** With its fragment. */
export const ownAddress = (): string => (pageAround(window) ?? window).location.href;

/** What is said of the article here; what a frame without an address leaves unsaid, by the page around it. */
export function readOwnMetadata(): Article {
  const around = pageAround(window);
  if (around === null) return readMetadata(document, location.href);
  const ofPage = readMetadata(around.document, around.location.href);
  return readMetadata(document, ofPage.source, ofPage);
}
