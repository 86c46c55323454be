// Is this page one article, and is it news? Metadata and address first, since they are cheap, then the
// density of its text. Runs on every page that the reader opens: it reads no layout, changes nothing,
// and a page that breaks it (patched prototypes, hostile JSON-LD) is no article.

import type { Stop } from "../../core/model/diagnosis.ts";
import { lookAtFirst } from "./elements.ts";
import { type AddressShape, readAddress } from "./page-address.ts";
import { readMetas } from "./page-metas.ts";
import { type Prose, readBareProse, readLinks, readProse } from "./page-text.ts";
import {
  addressSignals,
  declaredSignals,
  FEW_LINKS,
  LINKED_SHARE,
  linkSignals,
  MOST_NEWS_POINTS,
  MOST_POINTS,
  type Signal,
  shownSignals,
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
export const ARTICLE_POINTS = 6;
const NEWS_POINTS = 6;

/**
 * Points of the address, or of it and all else that is declared, with which no amount of prose makes an article: a forum, a shop, a
 * list, a form.
 */
const HOPELESS = -3;

/** More than any page's links say for its prose. */
export const ALL_LINKS = 1e9;

/** Declared points, for news or for an article, from which text is sought outside paragraphs too. */
const WORTH_A_SEARCH = 3;

/** Of less nobody can say what it is. */
export const LEAST_PROSE = 500;

/**
 * Never throws. Costs least where the page is no article. `readMore` finds prose where a page that declares an article
 * shows hardly any; null: it is not sought.
 */
export function detectArticle(
  document: Document,
  address: string,
  readMore: ReadMore = null,
): Detection {
  const tally = new Tally();
  const stop = judge(document, address, { tally, readMore });
  const kind = tally.isNews ? "news" : "article";
  const isArticle = stop === null && tally.points >= ARTICLE_POINTS;
  return { isArticle, kind: isArticle ? kind : "none", awaits: tally.awaits };
}

export type ReadMore = ((document: Document) => Prose) | null;

interface Judging {
  readonly tally: Tally;
  readonly readMore: ReadMore;
}

/** Asks until it is plain what the page is; the answer says where it stopped, null: nowhere. Never throws. */
export function judge(document: Document, address: string, judging: Judging): Stop | null {
  try {
    const shape = readAddress(address);
    if (shape === null) return "front";
    const { tally } = judging;
    tally.ask(addressSignals(shape));
    // As a front page is told: no look at the page itself. Where an article may stand under a list's name ("/archives/482",
    // "/category/crime/man-arrested") or a forum's ("Forum" heads readers' letters), the page is asked what it declares.
    if (tally.article <= HOPELESS && !shape.namesOne()) return "against";
    return judgePage(document, shape, judging);
  } catch {
    return "broken";
  }
}

/** By what stands in the page. A function of its own: most pages that are no article never have it compiled. */
function judgePage(
  document: Document,
  shape: AddressShape,
  { tally, readMore }: Judging,
): Stop | null {
  const types = [...readDescriptions(document).flatMap(typesOf), ...microdataTypes(document)];
  tally.ask(declaredSignals({ address: shape, metas: readMetas(document), types }));
  if (tally.article <= HOPELESS) return "against";
  let prose = readProse(document);
  const declares = tally.article + tally.news >= WORTH_A_SEARCH;
  if (prose.weight < 2 * LEAST_PROSE && declares) prose = readBareProse(document);
  if (prose.weight < LEAST_PROSE && declares) prose = readMore?.(document) ?? prose;
  if (prose.weight < LEAST_PROSE) {
    tally.awaits = declares;
    return "little-prose";
  }
  tally.ask(shownSignals({ document, prose }));
  if (tally.isLost) return "too-few";
  if (!tally.isPlain) {
    const { weight } = prose;
    const links = readLinks(document, LINKED_SHARE * weight, tally.linksAsked * weight);
    tally.ask(linkSignals({ prose, links }));
  }
  return null;
}

/** Points so far. */
export class Tally {
  article = 0;
  news = 0;
  awaits = false;
  /** What the signals that were not asked yet can add for an article at most, being news among them. */
  left = MOST_POINTS;
  /** The same for news. */
  newsLeft = MOST_NEWS_POINTS;

  /** Asks one after the other, and no further once nothing can make an article of it. */
  ask(signals: Iterable<Signal>): void {
    for (const signal of signals) {
      this.add(signal);
      if (this.isLost) return;
    }
  }

  /** By index: taking a list apart costs more than all else here, where nothing is compiled. */
  add(signal: Signal): void {
    const article = signal[1];
    const news = signal[2];
    this.left -= Math.max(0, article);
    this.newsLeft -= Math.max(0, news);
    if (!signal[0]) return;
    this.article += article;
    this.news += news;
  }

  /** Whatever else may hold, it is no news. */
  private get isNoNews(): boolean {
    return this.news + this.newsLeft < NEWS_POINTS;
  }

  /** Whatever else may hold, it is no article. */
  get isLost(): boolean {
    return this.article + this.left - Number(this.isNoNews) < ARTICLE_POINTS;
  }

  /** Whatever its links are, it is an article, and news or not: they take no points. */
  get isPlain(): boolean {
    return this.article >= ARTICLE_POINTS && (this.isNews || this.isNoNews);
  }

  /** The share of its prose beyond which it makes no difference what more links say. */
  get linksAsked(): number {
    // Without a point for few links it is no article.
    if (this.article + 2 < ARTICLE_POINTS) return FEW_LINKS;
    const isLostByLinks = this.article + 1 < ARTICLE_POINTS;
    return isLostByLinks || this.isNews || this.isNoNews ? LINKED_SHARE : ALL_LINKS;
  }

  get isNews(): boolean {
    return this.news >= NEWS_POINTS;
  }

  /** All together: being news is itself a point for an article. */
  get points(): number {
    return this.article + Number(this.isNews);
  }
}

const MOST_SCOPES = 100;

/** Types of the page's own microdata; with more than a few of one kind it is a list of them. */
function microdataTypes(document: Document): string[] {
  const counts = new Map<string, number>();
  lookAtFirst(document.querySelectorAll("[itemscope][itemtype]"), MOST_SCOPES, (scope) => {
    const type = scope.getAttribute("itemtype")?.split("/").at(-1) ?? "";
    counts.set(type, (counts.get(type) ?? 0) + 1);
  });
  return [...counts].flatMap(([type, times]) => (times <= 3 ? type : []));
}
