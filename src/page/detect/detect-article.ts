// Is this page one article, and is it news? Metadata and address first, since they are cheap, then the
// density of its text. Runs on every page that the reader opens: it reads no layout, changes nothing,
// and a page that breaks it (patched prototypes, hostile JSON-LD) is no article.

import { readAddress } from "./page-address.ts";
import { readMetas } from "./page-metas.ts";
import { type Prose, readBareProse, readLinks, readProse } from "./page-text.ts";
import {
  DECLARED_SIGNALS,
  type Declared,
  LINK_SIGNALS,
  SHOWN_SIGNALS,
  type Signal,
} from "./signals.ts";
import { readDescriptions, typesOf } from "./structured.ts";

export type PageKind = "news" | "article" | "none";

export interface Detection {
  readonly isArticle: boolean;
  readonly kind: PageKind;
  /** True where the page declares itself an article and has hardly any text: it may come late. */
  readonly awaits: boolean;
}

/** Points that make an article; being news is itself a point for it. */
const ARTICLE_POINTS = 6;
const NEWS_POINTS = 6;

/** Declared points with which no amount of prose makes an article: a forum, a shop, a list. */
const HOPELESS = -3;

/** What LINK_SIGNALS and news can add at most: where that is too little, links are not counted. */
const MOST_LEFT = 3;

/** Declared points, for news or for an article, from which text is sought outside paragraphs too. */
const WORTH_A_SEARCH = 3;

const LEAST_PROSE = 500;

const NONE: Detection = { isArticle: false, kind: "none", awaits: false };

/**
 * Never throws. Costs least where the page is no article. `readMore` finds prose where a page that declares an article
 * shows hardly any; null: it is not sought.
 */
export function detectArticle(
  document: Document,
  address: string,
  readMore: ((document: Document) => Prose) | null = null,
): Detection {
  try {
    return judge(document, address, readMore);
  } catch {
    return NONE;
  }
}

function judge(
  document: Document,
  address: string,
  readMore: ((document: Document) => Prose) | null,
): Detection {
  const shape = readAddress(address);
  if (shape.front) return NONE;
  const types = new Set(readDescriptions(document).flatMap(typesOf));
  addMicrodata(document, types);
  const tally = new Tally();
  const declared: Declared = { address: shape, metas: readMetas(document), types };
  tally.ask(DECLARED_SIGNALS, declared);
  if (tally.article <= HOPELESS) return NONE;
  let prose = readProse(document);
  const declares = tally.article + tally.news >= WORTH_A_SEARCH;
  if (prose.weight < 2 * LEAST_PROSE && declares) prose = readBareProse(document);
  if (prose.weight < LEAST_PROSE && declares) prose = readMore?.(document) ?? prose;
  if (prose.weight < LEAST_PROSE) return { ...NONE, awaits: declares };
  tally.ask(SHOWN_SIGNALS, { document, prose });
  if (tally.article + MOST_LEFT < ARTICLE_POINTS) return NONE;
  tally.ask(LINK_SIGNALS, { prose, links: readLinks(document) });
  return tally.verdict();
}

class Tally {
  article = 0;
  news = 0;

  ask<Page>(signals: readonly Signal<Page>[], page: Page): void {
    for (const signal of signals) {
      if (!signal.holds(page)) continue;
      this.article += signal.article ?? 0;
      this.news += signal.news ?? 0;
    }
  }

  verdict(): Detection {
    const isNews = this.news >= NEWS_POINTS;
    if (this.article + (isNews ? 1 : 0) < ARTICLE_POINTS) return NONE;
    return { isArticle: true, kind: isNews ? "news" : "article", awaits: false };
  }
}

/** Types of the page's own microdata; with more than a few of one kind it is a list of them. */
function addMicrodata(document: Document, types: Set<string>): void {
  const scopes = document.querySelectorAll("[itemscope][itemtype]");
  const counts = new Map<string, number>();
  for (let index = 0; index < Math.min(scopes.length, 100); index += 1) {
    const type = scopes[index]?.getAttribute("itemtype")?.split("/").at(-1) ?? "";
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const [type, times] of counts) if (times <= 3) types.add(type);
}
