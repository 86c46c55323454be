// Is this page one article, and is it news? Metadata and address first, since they are cheap, then the
// density of its text. Runs on every page that the reader opens: it reads no layout, changes nothing,
// and a page that breaks it (patched prototypes, hostile JSON-LD) is no article.

import { type Diagnosis, SIGNAL_NAMES, type Stop } from "../../core/model/diagnosis.ts";
import { readAddress } from "./page-address.ts";
import { readMetas } from "./page-metas.ts";
import { type Prose, readBareProse, readLinks, readProse } from "./page-text.ts";
import {
  declaredSignals,
  LINKED_SHARE,
  linkSignals,
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
const ARTICLE_POINTS = 6;
const NEWS_POINTS = 6;

/** Declared points with which no amount of prose makes an article: a forum, a shop, a list. */
const HOPELESS = -3;

/** What links can take from an article, and add to news, at most. */
const LINKS_TAKE = 2;
const LINKS_ADD = 4;

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
  const tally = new Tally(false);
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
  const judging = { tally: new Tally(true), readMore };
  const { held, ...verdict } = verdictOn(document, address, judging);
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
  if (tally.isPlain) return null;
  const links = readLinks(document, LINKED_SHARE * prose.weight, tally.isLostByLinks);
  tally.ask(linkSignals({ prose, links }));
  return null;
}

class Tally {
  article = 0;
  news = 0;
  awaits = false;
  private asked = 0;
  /** What the signals that were not asked yet can add for an article at most, being news among them. */
  private left = MOST_POINTS;
  private readonly held: Held[] = [];
  /** True: whoever asks wants to know all that speaks for and against the page, not only what it is. */
  private readonly isThorough: boolean;

  constructor(isThorough: boolean) {
    this.isThorough = isThorough;
  }

  /** Asks one after the other, and no further once nothing can make an article of it. */
  ask(signals: Iterable<Signal>): void {
    for (const [holds, article, news] of signals) {
      const index = this.asked++;
      this.left -= Math.max(0, article);
      if (holds) {
        this.article += article;
        this.news += news;
        this.held.push({ index, points: article });
      }
      if (this.isLost && !this.isThorough) return;
    }
  }

  /** Whatever else may hold, it is no article. */
  get isLost(): boolean {
    return this.article + this.left < ARTICLE_POINTS;
  }

  /** Whatever its links are, it is an article, and news or not. */
  get isPlain(): boolean {
    if (this.isThorough || this.article - LINKS_TAKE < ARTICLE_POINTS) return false;
    return this.news >= NEWS_POINTS || this.news + LINKS_ADD < NEWS_POINTS;
  }

  /** Whether it is no article if its links weigh too much; false where all is to be told. */
  get isLostByLinks(): boolean {
    return !this.isThorough && this.article + 1 < ARTICLE_POINTS;
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
function microdataTypes(document: Document): string[] {
  const scopes = document.querySelectorAll("[itemscope][itemtype]");
  const counts = new Map<string, number>();
  for (let index = 0; index < Math.min(scopes.length, 100); index += 1) {
    const type = scopes[index]?.getAttribute("itemtype")?.split("/").at(-1) ?? "";
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].flatMap(([type, times]) => (times <= 3 ? type : []));
}
