// What is the article's title? The headline that the reader sees, where the page's own title confirms it;
// else the page's title without the site's name. Titles for social networks are often rewritten, and
// the first <h1> is on many sites the site's name.

const HEADLINE_LEAST = 8;
const HEADLINE_MOST = 300;

/** Share of its words that a heading must have in the page's titles. A lower heading may be anything. */
const SHARED_BY_FIRST = 0.3;
const SHARED_BY_LOWER = 0.7;

/** And share of the shortest title that it must have: a rubric ("Politics") has one word of it. */
const SHARED_OF_TITLE = 0.25;

const MOST_HEADINGS = 40;

const HEADLINES = 'h1,[itemprop="headline"]';

const WORDS = /[\p{L}\p{N}]+/gu;

/** "Harbour reopens | The Paper – News": where there is a bar, dashes are inside the parts. */
const BAR = /\s*[|»]\s*/;
const DASH = /\s+[–—·•-]\s+/; // "Harbour reopens – The Paper"

const PART_END = /^\s*[|»–—·•-]/; // " | The Paper"

const TITLE_END = /[\s|–—»·•-]+$/;

export interface TitleSources {
  /** Titles that the page gives itself (og:title, JSON-LD, <title>), the best first. */
  readonly titles: readonly string[];
  /** Names of the site; a part of a title that is one of them is dropped. */
  readonly siteNames: readonly string[];
}

/** The title, empty where the page gives none at all; one without titles of its own is called by its first headline. */
export function findTitle(document: Document, { titles, siteNames }: TitleSources): string {
  const bare = titles.map((title) => withoutSite(title, siteNames));
  const known = new Set(bare.flatMap(wordsOf));
  const least = SHARED_OF_TITLE * Math.min(...bare.map((title) => wordsOf(title).length));
  const sites = [...siteNames, ...titles.map(lastPart)].map((name) => name.toLowerCase());
  const headline = (selector: string, share: number) =>
    likest(headingsOf(document, selector, sites), known, {
      share,
      least: (text) => (begins(titles, text) ? 1 : least),
    });
  return (
    headline(HEADLINES, SHARED_BY_FIRST) ??
    headline("h2", SHARED_BY_LOWER) ??
    bare[0] ??
    headingsOf(document, HEADLINES, sites)[0] ??
    ""
  );
}

function headingsOf(document: Document, selector: string, sites: readonly string[]): string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MOST_HEADINGS)
    .map((heading) => heading.textContent?.replace(/\s+/g, " ").trim() ?? "")
    .filter((text) => text.length >= HEADLINE_LEAST && text.length <= HEADLINE_MOST)
    .filter((text) => !sites.includes(text.toLowerCase()));
}

/** The heading that says most of the title: not a shorter teaser, or a rubric above it. */
function likest(
  headings: readonly string[],
  known: ReadonlySet<string>,
  { share, least }: { readonly share: number; readonly least: (heading: string) => number },
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const heading of headings) {
    const shared = sharedWords(heading, known);
    if (shared > most && shared >= least(heading) && shared >= share * wordsOf(heading).length) {
      best = heading;
      most = shared;
    }
  }
  return best;
}

/** True where a title is this heading and more after a break: "IAM overview | Manuals | The Maker". */
function begins(titles: readonly string[], heading: string): boolean {
  const own = heading.toLowerCase();
  return titles.some((title) => {
    const whole = title.toLowerCase();
    return whole.startsWith(own) && PART_END.test(whole.slice(own.length));
  });
}

/** What follows the last break of a title: the site's name, on most sites. */
function lastPart(title: string): string {
  const parts = title.split(BAR.test(title) ? BAR : DASH);
  return parts.length < 2 ? "" : (parts.at(-1) ?? "").trim();
}

function sharedWords(text: string, known: ReadonlySet<string>): number {
  return wordsOf(text).filter((word) => known.has(word)).length;
}

/** Lower-case words; a text without spaces between words counts by the letter. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words.flatMap((word) => (/[\u3040-\u30ff\u3400-\u9fff]/.test(word) ? [...word] : [word]));
}

function withoutSite(title: string, siteNames: readonly string[]): string {
  const last = lastPart(title);
  const isSite = siteNames.some((name) => name.toLowerCase() === last.toLowerCase());
  const isShort = last.length <= 30 && last.length * 2 < title.length;
  if (last === "" || !(isSite || isShort)) return title.trim();
  return title.slice(0, title.lastIndexOf(last)).replace(TITLE_END, "");
}
