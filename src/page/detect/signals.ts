// What speaks for and against a page being one article, and that article being news. Each signal is worth a
// few whole points, written down from what publishing systems declare and how news sites are built, then
// checked one by one against labelled pages: no signal decides alone, and leaving any one out changes few
// answers. No weight is fitted.

import type { AddressShape } from "./page-address.ts";
import type { Metas } from "./page-metas.ts";
import type { Links, Prose } from "./page-text.ts";

export interface Signal<Page> {
  readonly holds: (page: Page) => boolean;
  /** Points for one article on a page of its own; absent: it says nothing. */
  readonly article?: number;
  /** Points for news; absent: it says nothing. */
  readonly news?: number;
  /** For the reader, in the popup. */
  readonly says: string;
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
  {
    holds: ({ types }) => some(types, OWN_ARTICLE),
    article: 3,
    says: "declares itself an article",
  },
  {
    holds: ({ types }) => some(types, OWN_NEWS),
    news: 3,
    says: "declares itself news",
  },
  {
    // Blog software says so of every page, the shop's too: one point, no more.
    holds: ({ metas }) => metas.get("og:type")?.toLowerCase() === "article",
    article: 1,
    says: "is shared as an article",
  },
  {
    holds: ({ metas }) => metas.get("og:type")?.toLowerCase() === "website",
    article: -1,
    news: -1,
    says: "is shared as a website",
  },
  {
    holds: ({ metas }) => /product|profile|video|music|game/i.test(metas.get("og:type") ?? ""),
    article: -2,
    says: "is shared as no text",
  },
  {
    holds: ({ metas }) =>
      named(metas, ["article:published_time", "datepublished", "date", "dc.date"]) ||
      named(metas, ["article:section", "article:tag"]),
    article: 1,
    says: "is dated",
  },
  {
    holds: ({ metas }) => named(metas, ["author", "article:author", "twitter:creator"]),
    article: 1,
    says: "names an author",
  },
  {
    // Asked for by news search engines and by social networks' programmes for publishers.
    holds: ({ metas }) =>
      named(metas, ["news_keywords", "fb:pages", "article:opinion", "article:content_tier"]),
    news: 1,
    says: "is marked for news searches",
  },
  {
    holds: ({ address, metas }) => PAPER.test(`${address.host} ${metas.get("og:site_name") ?? ""}`),
    news: 2,
    says: "has a newspaper's name",
  },
  { holds: ({ address }) => address.news, news: 2, says: "has news in its address" },
  { holds: ({ address }) => address.dated, article: 2, news: 1, says: "has a day in its address" },
  {
    holds: ({ address }) => address.slugWords >= 3,
    article: 1,
    says: "has a title's address",
  },
  {
    holds: ({ address }) => address.slugWords >= 5,
    article: 1,
    says: "has a headline's address",
  },
  {
    holds: ({ address }) => address.slugWords >= 7,
    news: 1,
    says: "has a long headline's address",
  },
  { holds: ({ address }) => address.blog, article: 1, news: -2, says: "is on a blog" },
  { holds: ({ address }) => address.list, article: -3, says: "has a list's address" },
  { holds: ({ address }) => address.forum, article: -5, says: "has a forum's address" },
  { holds: ({ types }) => some(types, FOR_SALE), article: -4, says: "sells something" },
  { holds: ({ types }) => some(types, LISTS), article: -1, says: "declares a list" },
  { holds: ({ types }) => some(types, TALK), article: -4, says: "declares a discussion" },
];

/** What paragraphs and a few elements say: asked of pages that have not ruled themselves out. */
export interface Shown {
  readonly document: Document;
  readonly prose: Prose;
}

const HEADLINE_LEAST = 25;

export const SHOWN_SIGNALS: readonly Signal<Shown>[] = [
  { holds: ({ prose }) => prose.weight >= 1200, article: 1, says: "has enough prose" },
  { holds: ({ prose }) => prose.average >= 190, article: 1, news: 1, says: "has long paragraphs" },
  { holds: ({ prose }) => prose.quotationMarks >= 0.7, article: 1, news: 1, says: "quotes" },
  { holds: ({ prose }) => prose.quotationMarks >= 2, news: 2, says: "quotes a lot" },
  // Manuals, essays and fiction; a report of more than 2,000 words is rare.
  { holds: ({ prose }) => prose.weight >= 14_000, news: -1, says: "is very long" },
  // "Your guide to …": advice speaks to its reader, a report does not.
  { holds: ({ prose }) => prose.addressed >= 2.5, news: -2, says: "says you" },
  {
    holds: ({ document }) =>
      (document.querySelector("h1")?.textContent?.trim().length ?? 0) >= HEADLINE_LEAST,
    article: 1,
    news: 1,
    says: "has a headline",
  },
  { holds: ({ document }) => has(document, "figure"), article: 1, news: 1, says: "has figures" },
  { holds: ({ document }) => has(document, "pre,code"), article: 2, news: -2, says: "has code" },
  {
    holds: ({ document }) => has(document, 'link[rel="amphtml"]'),
    article: 1,
    news: 3,
    says: "has a version for phones",
  },
  { holds: ({ document }) => hasClock(document), article: 1, news: 1, says: "gives a time of day" },
];

/** What the links around the prose say: counting them costs most, so they come last. */
export interface Linked {
  readonly prose: Prose;
  readonly links: Links;
}

export const LINK_SIGNALS: readonly Signal<Linked>[] = [
  {
    holds: ({ links, prose }) => links.weight < 0.9 * prose.weight,
    article: 1,
    says: "has prose for its links",
  },
  {
    holds: ({ links, prose }) => links.weight < 0.4 * prose.weight,
    article: 1,
    says: "has few links",
  },
  { holds: ({ links }) => links.headings > 12, article: -2, says: "lists headlines" },
  { holds: ({ links }) => links.sections >= 1, news: 1, says: "has a news section" },
  { holds: ({ links }) => links.sections >= 2, news: 1, says: "has news sections" },
  {
    holds: ({ links }) => links.sections >= 4,
    news: 2,
    says: "has many news sections",
  },
];

const CLOCK = /(?:\b|T)(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/; // "14:05", "8.30 Uhr", "9h15"

function has(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function hasClock(document: Document): boolean {
  const stamps = document.getElementsByTagName("time");
  for (let index = 0; index < Math.min(stamps.length, 6); index += 1) {
    if (CLOCK.test(stamps[index]?.outerHTML.slice(0, 300) ?? "")) return true;
  }
  return false;
}
