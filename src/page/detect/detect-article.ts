// Is this page one article, and is it news? Metadata and address first, since they are cheap, then the
// density of its text. Runs on every page that the reader opens: it reads no layout, changes nothing,
// and a page that breaks it (patched prototypes, hostile JSON-LD) is no article.

import { type Diagnosis, SIGNAL_NAMES, type Stop } from "../../core/model/diagnosis.ts";
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
  const { isArticle, isNews } = verdictOn(document, address, { tally, readMore });
  const kind = isNews ? "news" : "article";
  return { isArticle, kind: isArticle ? kind : "none", awaits: tally.awaits };
}

/** The same with all that spoke for and against it. Never throws. */
export function diagnose(
  document: Document,
  address: string,
  readMore: ReadMore = null,
): Diagnosis {
  const { held, ...verdict } = verdictOn(document, address, { tally: new Tally(), readMore });
  const signals = held.flatMap(({ index, points }) => {
    const name = SIGNAL_NAMES[index];
    return name === undefined ? [] : [{ name, points }];
  });
  return { ...verdict, wanted: ARTICLE_POINTS, signals };
}

/** A signal that held, by its place among all of them. */
interface Held {
  readonly index: number;
  readonly points: number;
}

interface Verdict extends Omit<Diagnosis, "signals" | "wanted"> {
  readonly held: readonly Held[];
}

type ReadMore = ((document: Document) => Prose) | null;

interface Judging {
  readonly tally: Tally;
  readonly readMore: ReadMore;
}

function verdictOn(document: Document, address: string, judging: Judging): Verdict {
  const { tally } = judging;
  try {
    return tally.verdict(judge(document, address, judging));
  } catch {
    return tally.verdict("broken");
  }
}

/** Asks until it is plain what the page is; the answer says where it stopped, null: nowhere. */
function judge(document: Document, address: string, { tally, readMore }: Judging): Stop | null {
  const shape = readAddress(address);
  if (shape.front) return "front";
  const types = new Set(readDescriptions(document).flatMap(typesOf));
  addMicrodata(document, types);
  const declared: Declared = { address: shape, metas: readMetas(document), types };
  tally.ask(DECLARED_SIGNALS, declared);
  if (tally.article <= HOPELESS) return "against";
  let prose = readProse(document);
  const declares = tally.article + tally.news >= WORTH_A_SEARCH;
  if (prose.weight < 2 * LEAST_PROSE && declares) prose = readBareProse(document);
  if (prose.weight < LEAST_PROSE && declares) prose = readMore?.(document) ?? prose;
  if (prose.weight < LEAST_PROSE) {
    tally.awaits = declares;
    return "little-prose";
  }
  tally.ask(SHOWN_SIGNALS, { document, prose });
  if (tally.article + MOST_LEFT < ARTICLE_POINTS) return "too-few";
  tally.ask(LINK_SIGNALS, { prose, links: readLinks(document) });
  return null;
}

class Tally {
  article = 0;
  news = 0;
  awaits = false;
  private asked = 0;
  private readonly held: Held[] = [];

  ask<Page>(signals: readonly Signal<Page>[], page: Page): void {
    for (const { holds, article = 0, news = 0 } of signals) {
      const index = this.asked++;
      if (!holds(page)) continue;
      this.article += article;
      this.news += news;
      this.held.push({ index, points: article });
    }
  }

  verdict(stop: Stop | null): Verdict {
    const isNews = this.news >= NEWS_POINTS;
    // Being news is itself a point for an article.
    const points = this.article + (isNews ? 1 : 0);
    const isArticle = stop === null && points >= ARTICLE_POINTS;
    return { isArticle, isNews, points, stop, held: this.held };
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
