// How much prose does the page show, and among how many links? Counted from whole elements by few calls
// into the DOM, since this runs on every page: no walk over all nodes, no layout.

import { elementsOf, lookAtFirst } from "./elements.ts";
import { words } from "./page-address.ts";
import { sectionWords } from "./section-words.ts";

export interface Prose {
  /** Letters of the paragraphs, an ideograph counted as three. */
  readonly weight: number;
  /** The same for the average paragraph. */
  readonly average: number;
  /** Quotation marks in a thousand letters; with many no further than that. Counted when it is asked for. */
  quotationMarks(): number;
  /** "you" and "your" in a thousand letters; English only. Counted when it is asked for. */
  addressed(): number;
}

export interface Links {
  /** Letters of all links' text. */
  readonly weight: number;
  /** Different names of newspaper sections among them. */
  readonly sections: number;
}

/** Shorter paragraphs are labels. */
const PARAGRAPH_LEAST = 50;

/** Enough to tell a page by; a book in one page must not cost more. */
const MOST_PARAGRAPHS = 400;
/** And of headings of one rank. */
const MOST_LINKS = 500;
const MOST_NODES = 20_000;

/** With more linked headings than this a page is a list. */
const MOST_HEADINGS = 12;

/** With this many sections a page is a news site's. */
export const MOST_SECTIONS = 4;

/** Quotation marks in a thousand letters that are many. */
export const MANY_MARKS = 2;

const SECTION_LONGEST = 20;

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|A)$/;
const READER = /\byour?\b/gi;
const QUOTATION_MARKS = '"«»“”„「」';
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g; // kana, Han, Hangul

/** The prose of the page's paragraphs. Collections of one tag: the browser scans for them fastest. */
export function readProse(document: Document): Prose {
  const texts: string[] = [];
  for (const tag of ["p", "pre"]) {
    lookAtFirst(elementsOf(document, tag), MOST_PARAGRAPHS, (element) => addText(element, texts));
  }
  return measure(texts);
}

/** The prose of all long text nodes, for old sites and apps that write no paragraphs. */
export function readBareProse(document: Document): Prose {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let read = 0; read < MOST_NODES && texts.length < MOST_PARAGRAPHS; read += 1) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    // Most text nodes are white space between elements: the length rules them out, and costs no string.
    if (node.length >= PARAGRAPH_LEAST && !UNREAD.test(node.parentNode?.nodeName ?? ""))
      addText(node, texts);
  }
  return measure(texts);
}

/**
 * Of at most so many links; of no more than weigh `most`, nor than weigh `enough` where so many sections were found that more
 * say no more.
 */
export function readLinks(document: Document, enough: number, most: number): Links {
  const names = sectionWords();
  const found = new Set<string>();
  let weight = 0;
  lookAtFirst(elementsOf(document, "a"), MOST_LINKS, (link) => {
    const text = link.textContent?.trim() ?? "";
    weight += text.length;
    const word = text.length > SECTION_LONGEST ? "" : text.toLowerCase();
    if (names.has(word)) found.add(word);
    return weight > most || (weight > enough && found.size >= MOST_SECTIONS);
  });
  return { weight, sections: found.size };
}

/**
 * Whether many headings are a link, or in one: the mark of a list of articles. The headings are asked and not the links: they are
 * ten times fewer, and asking each for its neighbours is what costs here.
 */
export function listsHeadlines(document: Document): boolean {
  let count = 0;
  return words("h2|h3|h4|h5|h6").some((tag) =>
    lookAtFirst(elementsOf(document, tag), MOST_LINKS, ({ parentNode, firstElementChild }) => {
      if (parentNode?.nodeName === "A" || firstElementChild?.nodeName === "A") count += 1;
      return count > MOST_HEADINGS;
    }),
  );
}

function addText(node: Node, texts: string[]): void {
  const words = node.textContent?.trim() ?? "";
  if (words.length >= PARAGRAPH_LEAST) texts.push(words);
}

/** The long ones of the paragraphs in a shadow root. */
export function paragraphsIn(root: ShadowRoot): string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll("p")) addText(element, texts);
  return texts;
}

export function measure(texts: readonly string[]): Prose {
  const prose = texts.join("\n");
  // By what is left without them: a loop over letters costs most where it runs once.
  const ideographs = prose.length - prose.replace(IDEOGRAPHS, "").length;
  const weight = prose.length + 2 * ideographs;
  const thousands = Math.max(1, weight) / 1000;
  return {
    weight,
    average: weight / Math.max(1, texts.length),
    quotationMarks: () => countOf(prose, QUOTATION_MARKS, MANY_MARKS * thousands) / thousands,
    addressed: () => (prose.match(READER)?.length ?? 0) / thousands,
  };
}

/** How often one of `letters` stands in the text, up to `most`. The browser's own search is faster than any pattern. */
function countOf(text: string, letters: string, most: number): number {
  let count = 0;
  for (const letter of letters) {
    for (
      let at = text.indexOf(letter);
      at >= 0 && count < most;
      at = text.indexOf(letter, at + 1)
    ) {
      count += 1;
    }
  }
  return count;
}
