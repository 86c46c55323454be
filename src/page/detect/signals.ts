// What speaks for and against a page being one article, and that article being news. Each signal is worth a
// few whole points, written down from what publishing systems declare and how news sites are built, then
// checked one by one against labelled pages: no signal decides alone, and leaving any one out changes few
// answers. No weight is fitted.
//
// What each is called for "diagnose this page" stands in core/model/diagnosis.ts, in the same order: names
// here would make the detector a tenth larger on every page.

import type { AddressShape } from "./page-address.ts";
import type { Metas } from "./page-metas.ts";
import { type Links, MOST_HEADINGS, type Prose } from "./page-text.ts";

export interface Signal<Page> {
  readonly holds: (page: Page) => boolean;
  /** Points for one article on a page of its own; absent: it says nothing. */
  readonly article?: number;
  /** Points for news; absent: it says nothing. */
  readonly news?: number;
}

/** What the page declares: read before its text. */
export interface Declared {
  readonly address: AddressShape;
  readonly metas: Metas;
  /** schema.org types of JSON-LD and of microdata. */
  readonly types: ReadonlySet<string>;
}

const OWN_NEWS = /^(?:\w*NewsArticle|LiveBlogPosting|ClaimReview|NewsMediaOrganization)$/;
const OWN_ARTICLE = /^(?:\w*Article|\w*BlogPosting|ClaimReview|Report|Recipe|HowTo|Review)$/;
const FOR_SALE =
  /^(?:\w*Product|ProductGroup|Offer|LocalBusiness|JobPosting|Event|SoftwareApplication)$/;
const LISTS = /^(?:ItemList|CollectionPage|SearchResultsPage|FAQPage)$/;
const TALK = /^(?:DiscussionForumPosting|QAPage|Answer)$/;

const some = (types: ReadonlySet<string>, pattern: RegExp) => {
  for (const type of types) if (pattern.test(type)) return true;
  return false;
};

const named = (metas: Metas, names: readonly string[]) => names.some((name) => metas.has(name));

/** Names that newspapers give themselves; whole words, or the end of a name that is one word in a host. */
const PAPER =
  /\b(?:post|journal|daily|express|press|today|reporter|weekly|diario|jornal|folha|giornale|presse|kurier|avis|krant|magazine?|mag)\b|news|times|herald|tribun|gazet|chronicle|observer|telegraph|zeitung|nachrichten|noticias|日报|日報|新聞|新闻|ニュース|뉴스|신문|новост/i;

export const DECLARED_SIGNALS: readonly Signal<Declared>[] = [
  // Declares itself an article.
  {
    holds: ({ types }) => some(types, OWN_ARTICLE),
    article: 3,
  },
  // Declares itself news.
  {
    holds: ({ types }) => some(types, OWN_NEWS),
    news: 3,
  },
  // Is shared as an article.
  {
    // Blog software says so of every page, the shop's too: one point, no more.
    holds: ({ metas }) => metas.get("og:type")?.toLowerCase() === "article",
    article: 1,
  },
  // Is shared as a website.
  {
    holds: ({ metas }) => metas.get("og:type")?.toLowerCase() === "website",
    article: -1,
    news: -1,
  },
  // Is shared as no text.
  {
    holds: ({ metas }) => /product|profile|video|music|game/i.test(metas.get("og:type") ?? ""),
    article: -2,
  },
  // Is dated.
  {
    holds: ({ metas }) =>
      named(metas, ["article:published_time", "datepublished", "date", "dc.date"]) ||
      named(metas, ["article:section", "article:tag"]),
    article: 1,
  },
  // Names an author.
  {
    holds: ({ metas }) => named(metas, ["author", "article:author", "twitter:creator"]),
    article: 1,
  },
  // Is marked for news searches.
  {
    // Asked for by news search engines and by social networks' programmes for publishers.
    holds: ({ metas }) =>
      named(metas, ["news_keywords", "fb:pages", "article:opinion", "article:content_tier"]),
    news: 1,
  },
  // Has a newspaper's name.
  {
    holds: ({ address, metas }) => PAPER.test(`${address.host} ${metas.get("og:site_name") ?? ""}`),
    news: 2,
  },
  // Has news in its address.
  { holds: ({ address }) => address.news, news: 2 },
  // Has a day in its address.
  { holds: ({ address }) => address.dated, article: 2, news: 1 },
  // Has a title's address.
  {
    holds: ({ address }) => address.slugWords >= 3,
    article: 1,
  },
  // Has a headline's address.
  {
    holds: ({ address }) => address.slugWords >= 5,
    article: 1,
  },
  // Has a long headline's address.
  {
    holds: ({ address }) => address.slugWords >= 7,
    news: 1,
  },
  // Is on a blog.
  { holds: ({ address }) => address.blog, article: 1, news: -2 },
  // Has a list's address.
  { holds: ({ address }) => address.list, article: -3 },
  // Has a forum's address.
  { holds: ({ address }) => address.forum, article: -5 },
  // Sells something.
  { holds: ({ types }) => some(types, FOR_SALE), article: -4 },
  // Declares a list.
  { holds: ({ types }) => some(types, LISTS), article: -1 },
  // Declares a discussion.
  { holds: ({ types }) => some(types, TALK), article: -4 },
];

/** What paragraphs and a few elements say: asked of pages that have not ruled themselves out. */
export interface Shown {
  readonly document: Document;
  readonly prose: Prose;
}

const HEADLINE_LEAST = 25;

export const SHOWN_SIGNALS: readonly Signal<Shown>[] = [
  // Has enough prose.
  { holds: ({ prose }) => prose.weight >= 1200, article: 1 },
  // Has long paragraphs.
  { holds: ({ prose }) => prose.average >= 190, article: 1, news: 1 },
  // Quotes.
  { holds: ({ prose }) => prose.quotationMarks >= 0.7, article: 1, news: 1 },
  // Quotes a lot.
  { holds: ({ prose }) => prose.quotationMarks >= 2, news: 2 },
  // Manuals, essays and fiction; a report of more than 2,000 words is rare.
  // Is very long.
  { holds: ({ prose }) => prose.weight >= 14_000, news: -1 },
  // "Your guide to …": advice speaks to its reader, a report does not.
  // Says you.
  { holds: ({ prose }) => prose.addressed() >= 2.5, news: -2 },
  // Has a headline.
  {
    holds: ({ document }) =>
      (document.getElementsByTagName("h1")[0]?.textContent?.trim().length ?? 0) >= HEADLINE_LEAST,
    article: 1,
    news: 1,
  },
  // Has figures.
  { holds: ({ document }) => has(document, "figure"), article: 1, news: 1 },
  // Has code.
  { holds: ({ document }) => has(document, "pre") || has(document, "code"), article: 2, news: -2 },
  // Has a version for phones.
  {
    holds: ({ document }) => document.head.querySelector('link[rel="amphtml"]') !== null,
    article: 1,
    news: 3,
  },
  // Gives a time of day.
  { holds: ({ document }) => hasClock(document), article: 1, news: 1 },
];

/** What the links around the prose say: counting them costs most, so they come last. */
export interface Linked {
  readonly prose: Prose;
  readonly links: Links;
}

export const LINK_SIGNALS: readonly Signal<Linked>[] = [
  // Has prose for its links.
  {
    holds: ({ links, prose }) => links.weight < 0.9 * prose.weight,
    article: 1,
  },
  // Has few links.
  {
    holds: ({ links, prose }) => links.weight < 0.4 * prose.weight,
    article: 1,
  },
  // Lists headlines.
  { holds: ({ links }) => links.headings > MOST_HEADINGS, article: -2 },
  // Has a news section.
  { holds: ({ links }) => links.sections >= 1, news: 1 },
  // Has news sections.
  { holds: ({ links }) => links.sections >= 2, news: 1 },
  // Has many news sections.
  {
    holds: ({ links }) => links.sections >= 4,
    news: 2,
  },
];

const CLOCK = /(?:\b|T)(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/; // "14:05", "8.30 Uhr", "9h15"

function has(document: Document, tag: string): boolean {
  return document.getElementsByTagName(tag).length > 0;
}

function hasClock(document: Document): boolean {
  const stamps = document.getElementsByTagName("time");
  for (let index = 0; index < Math.min(stamps.length, 6); index += 1) {
    if (CLOCK.test(stamps[index]?.outerHTML.slice(0, 300) ?? "")) return true;
  }
  return false;
}
