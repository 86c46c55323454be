// The page as it is now -> what is to be analysed: the article, its text, and the grounds and lines that marks are
// painted on.

import type { Article } from "../core/model/article.ts";
import { articleIn } from "./article-scopes.ts";
import type { ReadArticle } from "./article-session.ts";
import { Grounds } from "./grounds.ts";
import { linesOf } from "./lines.ts";
import { currentAddress, type FoundText, readText } from "./read-text.ts";
import type { Slices } from "./slices.ts";

/**
 * Null where there is no text to read. `ofPage` is what the page says of itself, and the article where there is no other;
 * `known` is the text where it was read just now.
 */
export async function readPage(
  ofPage: Article,
  known: FoundText | null,
  slices: Slices,
): Promise<ReadArticle | null> {
  const found = known ?? (await slices.run(readText()));
  if (found === null) return null;
  await slices.rest();
  const { text, paragraph, places, scope } = found;
  const article = articleIn(scope, ofPage, currentAddress());
  const grounds = new Grounds();
  grounds.of(paragraph);
  return { article, text, paragraph, places, scope, grounds, lines: linesOf(paragraph) };
}
