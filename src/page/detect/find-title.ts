// What is the article's title? The headline that the reader sees, where the page's own title confirms it;
// else the page's title without the site's name. Titles for social networks are often rewritten, and
// the first <h1> is on many sites the site's name.

const HEADLINE_LEAST = 8;

/** Share of a headline's words that the page's titles must have. */
const SHARED_WORDS = 0.6;

const WORDS = /[\p{L}\p{N}]+/gu;

/** "Harbour reopens | The Paper", "Harbour reopens – Paper.example", "Paper » Harbour reopens" */
const TITLE_BREAK = /\s+[|–—»·•-]\s+|\s*[|»]\s*/;

export interface TitleSources {
  /** Titles that the page gives itself (og:title, JSON-LD, <title>), the best first. */
  readonly titles: readonly string[];
  /** Names of the site; a part of a title that is one of them is dropped. */
  readonly siteNames: readonly string[];
}

/** The title, empty where the page gives none at all. */
export function findTitle(document: Document, { titles, siteNames }: TitleSources): string {
  return shownHeadline(document, titles) ?? withoutSite(titles[0] ?? "", siteNames);
}

function shownHeadline(document: Document, titles: readonly string[]): string | null {
  const known = new Set(titles.flatMap(wordsOf));
  let best: string | null = null;
  let most = 0;
  const headings = document.querySelectorAll('h1,h2,[itemprop="headline"]');
  for (let index = 0; index < Math.min(headings.length, 40); index += 1) {
    const heading = headings[index];
    const text = heading?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    const shared = sharedWords(text, known);
    // Of several, the one that says most of the title: not a shorter teaser or a rubric above it.
    if (shared > most && shared >= SHARED_WORDS * wordsOf(text).length) {
      if (text.length < HEADLINE_LEAST || text.length > 300) continue;
      best = text;
      most = shared;
    }
  }
  // A rubric ("Politics") is in the title too; a headline is most of some title.
  const needed = Math.min(...titles.map((title) => wordsOf(title).length), Number.MAX_SAFE_INTEGER);
  return best !== null && most >= needed * 0.4 ? best : null;
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
  const parts = title.split(TITLE_BREAK).filter((part) => part.trim() !== "");
  if (parts.length < 2) return title.trim();
  const sites = siteNames.map((name) => name.toLowerCase());
  const own = parts.filter((part) => !sites.includes(part.trim().toLowerCase()));
  if (own.length === parts.length) {
    // No part is a known name: the site's is the shorter end, if it is short.
    const last = parts.at(-1) ?? "";
    if (last.length <= 30 && last.length * 2 < title.length)
      return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·•-]+$/, "");
    return title.trim();
  }
  if (own.length === 0) return title.trim();
  const first = own[0] ?? title;
  const lastOwn = own.at(-1) ?? title;
  return title.slice(title.indexOf(first), title.lastIndexOf(lastOwn) + lastOwn.length).trim();
}
