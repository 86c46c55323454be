// The article's text as the page has it now.

import type { Steps } from "../core/model/steps.ts";
import { type Places, placesOf } from "./article-places.ts";
import { type ArticleScope, scopeInView } from "./article-scopes.ts";
import { type ArticleText, makeArticleText } from "./article-text.ts";
import { findBodyInSteps } from "./find-body.ts";
import { ownAddress } from "./own-address.ts";

/** Where the page is open, without fragment. */
export const currentAddress = (): string => ownAddress().replace(/#.*$/s, "");

export interface FoundText {
  readonly text: ArticleText;
  /** The first paragraph; the first element where there is none. */
  readonly paragraph: Element;
  readonly places: Places;
  /** Null: the page has no other article. */
  readonly scope: ArticleScope | null;
}

/** The article's text as the page has it now; null: there is none. Changes nothing. */
export function* readText(): Steps<FoundText | null> {
  const scope = scopeInView(document);
  const blocks = yield* findBodyInSteps(document, scope);
  const first = blocks[0];
  if (first === undefined) return null;
  yield;
  const text = makeArticleText(blocks);
  if (text.text === "") return null;
  const paragraph = blocks.find(({ part }) => part === "paragraph") ?? first;
  return { text, paragraph: paragraph.element, places: placesOf(blocks), scope };
}
