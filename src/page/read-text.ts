// The article's text as the page has it now.

import { type ArticleText, makeArticleText } from "./article-text.ts";
import { findBody } from "./find-body.ts";

/** Where the page is open, without fragment. */
export const currentAddress = (): string => location.href.replace(/#.*$/s, "");

/** The article's text as the page has it now; null: there is none. Changes nothing. */
export function readText(): { readonly text: ArticleText; readonly at: Element } | null {
  const blocks = findBody(document);
  const first = blocks[0];
  if (first === undefined) return null;
  const text = makeArticleText(blocks);
  return text.text === "" ? null : { text, at: first.element };
}
