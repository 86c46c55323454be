// What speaks for and against a page being one article, and that article being news. Each signal is worth a
// few whole points, written down from what publishing systems declare and how news sites are built, then
// checked one by one against labelled pages: no signal decides alone, and leaving any one out changes few
// answers. No weight is fitted.
//
// What each is called for "diagnose this page" stands in core/model/diagnosis.ts, in the same order: names
// here would make the detector a tenth larger on every page.

import { elementsOf, lookAtFirst } from "./elements.ts";
import { type AddressShape, words } from "./page-address.ts";
import type { Metas } from "./page-metas.ts";
import { type Links, listsHeadlines, MANY_MARKS, MOST_SECTIONS, type Prose } from "./page-text.ts";

/** Points for an article that all signals have together, being news among them: a test counts them. */
export const MOST_POINTS = 23;

/** The same for news. */
export const MOST_NEWS_POINTS = 24;

/**
 * Whether it holds; points for one article on a page of its own; points for news. 0: it says nothing. Not named, for the same
 * reason.
 */
export type Signal = readonly [holds: boolean, article: number, news: number];

/** What the page declares: read before its text. */
export interface Declared {
  readonly address: AddressShape;
  readonly metas: Metas;
  /** schema.org types of JSON-LD and of microdata. */
  readonly types: readonly string[];
}

/** Ends of types ("ReportageNewsArticle"); whole ones begin with ".". */
const OWN_NEWS = words("NewsArticle|.LiveBlogPosting|.ClaimReview|.NewsMediaOrganization");
const OWN_ARTICLE = words("Article|BlogPosting|.ClaimReview|.Report|.Recipe|.HowTo|.Review");
const FOR_SALE = words(
  "Product|.ProductGroup|.Offer|.LocalBusiness|.JobPosting|.Event|.SoftwareApplication",
);
const LISTS = words(".ItemList|.CollectionPage|.SearchResultsPage|.FAQPage");
const TALK = words(".DiscussionForumPosting|.QAPage|.Answer");

const some = (types: readonly string[], wanted: readonly string[]) =>
  types.some((type) => {
    const whole = `.${type}`;
    return wanted.some((end) => whole.endsWith(end));
  });

const named = (metas: Metas, names: string) => words(names).some((name) => metas.has(name));

const NO_TEXT = words("product|profile|video|music|game");

/** Names that newspapers give themselves: whole words. */
const PAPER_WORDS = words(
  "post|journal|daily|express|press|today|reporter|weekly|diario|jornal|folha|giornale|presse|kurier|avis|krant|magazin|magazine|mag",
);
/** The same, as parts of a name that is one word in a host, or that no white space parts. */
const PAPER_PARTS = words(
  "news|times|herald|tribun|gazet|chronicle|observer|telegraph|zeitung|nachrichten|noticias|日报|日報|新聞|新闻|ニュース|뉴스|신문|новост",
);

function isPaper(host: string, siteName: string): boolean {
  const names = `${host} ${siteName}`.toLowerCase();
  return (
    PAPER_PARTS.some((part) => names.includes(part)) ||
    names.split(/\W+/).some((word) => PAPER_WORDS.includes(word))
  );
}

/** What the address alone says of an article: many pages that are none end here, or before. */
export function addressSignals(address: AddressShape): Signal[] {
  return [
    // Has a day in its address.
    [address.dated, 2, 1],
    // Has a title's address.
    [address.slugWords >= 3, 1, 0],
    // Has a headline's address.
    [address.slugWords >= 5, 1, 0],
    // Has a long headline's address.
    [address.slugWords >= 7, 0, 1],
    // Is on a blog.
    [address.blog, 1, -2],
    // Has a list's address.
    [address.list, -3, 0],
    // Has a forum's address.
    [address.forum, -5, 0],
  ];
}

export function declaredSignals({ address, metas, types }: Declared): Signal[] {
  const sharedAs = metas.get("og:type")?.toLowerCase() ?? "";
  return [
    // Declares itself an article.
    [some(types, OWN_ARTICLE), 3, 0],
    // Declares itself news.
    [some(types, OWN_NEWS), 0, 3],
    // Is shared as an article.
    // Blog software says so of every page, the shop's too: one point, no more.
    [sharedAs === "article", 1, 0],
    // Is shared as a website.
    [sharedAs === "website", -1, -1],
    // Is shared as no text.
    [NO_TEXT.some((word) => sharedAs.includes(word)), -2, 0],
    // Is dated.
    [
      named(metas, "article:published_time|datepublished|date|dc.date|article:section|article:tag"),
      1,
      0,
    ],
    // Names an author.
    [named(metas, "author|article:author|twitter:creator"), 1, 0],
    // Is marked for news searches.
    // Asked for by news search engines and by social networks' programmes for publishers.
    [named(metas, "news_keywords|fb:pages|article:opinion|article:content_tier"), 0, 1],
    // Has a newspaper's name.
    [isPaper(address.host, metas.get("og:site_name") ?? ""), 0, 2],
    // Has news in its address.
    // Not among those above: it speaks of news alone, and is asked only where they leave open what the page is.
    [address.news(), 0, 2],
    // Sells something.
    [some(types, FOR_SALE), -4, 0],
    // Declares a list.
    [some(types, LISTS), -1, 0],
    // Declares a discussion.
    [some(types, TALK), -4, 0],
  ];
}

/**
 * What paragraphs and a few elements say, what costs least and rules out most before the rest: asked of pages that have not ruled
 * themselves out.
 */
export interface Shown {
  readonly document: Document;
  readonly prose: Prose;
}

const HEADLINE_LEAST = 25;

export function* shownSignals({ document, prose }: Shown): Generator<Signal> {
  // Has enough prose.
  yield [prose.weight >= 1200, 1, 0];
  // Has long paragraphs.
  yield [prose.average >= 190, 1, 1];
  const quotationMarks = prose.quotationMarks();
  // Quotes.
  yield [quotationMarks >= 0.7, 1, 1];
  // Has a headline.
  yield [(elementsOf(document, "h1")[0]?.textContent?.trim().length ?? 0) >= HEADLINE_LEAST, 1, 1];
  // Has figures.
  yield [hasTag(document, "figure"), 1, 1];
  // Has a version for phones.
  yield [document.head.querySelector('link[rel="amphtml"]') !== null, 1, 3];
  // Gives a time of day.
  yield [hasClock(document), 1, 1];
  // Has code.
  yield [hasTag(document, "pre") || hasTag(document, "code"), 2, -2];
  // What follows speaks of news alone, but for the last.
  // Quotes a lot.
  yield [quotationMarks >= MANY_MARKS, 0, 2];
  // Is very long.
  // Manuals, essays and fiction; a report of more than 2,000 words is rare.
  yield [prose.weight >= 14_000, 0, -1];
  // Says you.
  // "Your guide to …": advice speaks to its reader, a report does not.
  yield [prose.addressed() >= 2.5, 0, -2];
  // Lists headlines.
  // Of all that looks for elements this costs most, and yet less than the links that it may spare.
  yield [listsHeadlines(document), -2, 0];
}

/** What the links around the prose say: counting them costs most, so they come last. */
export interface Linked {
  readonly prose: Prose;
  readonly links: Links;
}

/** A page whose links say more than this share of its prose is a list, or hardly more. */
export const LINKED_SHARE = 0.9;
/** One whose links say less than this has few. */
export const FEW_LINKS = 0.4;

export function linkSignals({ links, prose }: Linked): Signal[] {
  return [
    // Has prose for its links.
    [links.weight < LINKED_SHARE * prose.weight, 1, 0],
    // Has few links.
    [links.weight < FEW_LINKS * prose.weight, 1, 0],
    // Has a news section.
    [links.sections >= 1, 0, 1],
    // Has news sections.
    [links.sections >= 2, 0, 1],
    // Has many news sections.
    [links.sections >= MOST_SECTIONS, 0, 2],
  ];
}

const CLOCK = /(?:\b|T)(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/; // "14:05", "8.30 Uhr", "9h15"

/** Of the page's <time> elements: the article's own stands near its headline. */
const MOST_STAMPS = 6;

const hasTag = (document: Document, tag: string) => elementsOf(document, tag)[0] !== undefined;

const hasClock = (document: Document) =>
  lookAtFirst(elementsOf(document, "time"), MOST_STAMPS, (stamp) =>
    CLOCK.test(stamp.outerHTML.slice(0, 300)),
  );
