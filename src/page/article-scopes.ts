// Several articles in one document: a page that loads the next story below the first, each with its own headline and, as
// the reader scrolls, its own address. Entries of a live blog are no such articles: they have no first-level heading, and
// the blog's one address.

import type { Article } from "../core/model/article.ts";
import { parentOf, plainDocument } from "./plain-dom.ts";
import { windowSize } from "./window-size.ts";

/** Shorter ones are teasers. */
const LEAST_LETTERS = 400;
const MOST_SCOPES = 50;

/** One article of several. */
export interface ArticleScope {
  readonly element: Element;
  readonly headline: string;
}

const ARTICLES = "article, [role='article']";

/** The one that the reader is at; null: the page has one article, or none. Reads layout where there are several. */
export function scopeInView(ownDocument: Document): ArticleScope | null {
  const document = plainDocument(ownDocument);
  const scopes = [...document.querySelectorAll(ARTICLES)]
    .slice(0, MOST_SCOPES)
    .flatMap((element) => scopeOf(element) ?? []);
  if (scopes.length < 2) return null;
  const middle = windowSize().height / 2;
  const begun = scopes.filter(({ element }) => element.getBoundingClientRect().top < middle);
  return begun.at(-1) ?? scopes[0] ?? null;
}

/** Null where the element is a teaser, or a part of another article. */
function scopeOf(element: Element): ArticleScope | null {
  if (parentOf(element)?.closest(ARTICLES) !== null) return null;
  const headline = element.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  if (headline === "" || (element.textContent?.length ?? 0) < LEAST_LETTERS) return null;
  return { element, headline };
}

export const isSameScope = (a: ArticleScope | null, b: ArticleScope | null): boolean =>
  a?.element === b?.element;

/**
 * What is known of the article in `scope`, null: of the page: the head of the document speaks of the first alone. Its source is where the page is
 * open, which such pages change as the reader scrolls.
 */
export function articleIn(scope: ArticleScope | null, ofPage: Article, address: string): Article {
  if (scope === null || scope.headline === ofPage.title) return ofPage;
  const time = scope.element.querySelector("time[datetime]");
  const published = time?.getAttribute("datetime") ?? null;
  return {
    ...ofPage,
    source: address,
    title: scope.headline,
    published: published !== null && ISO_DATE.test(published) ? published : null,
    byline: null,
  };
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
