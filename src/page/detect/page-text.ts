// How much prose does the page show, and among how many links? Counted from whole elements by few calls
// into the DOM, since this runs on every page: no walk over all nodes, no layout.

import { elementsOf, firstOf } from "./elements.ts";
import { sectionWords } from "./section-words.ts";

export interface Prose {
  /** Letters of the paragraphs, an ideograph counted as three. */
  readonly weight: number;
  /** The same for the average paragraph. */
  readonly average: number;
  /** Quotation marks in a thousand letters. Counted when it is asked for, which few pages come to. */
  quotationMarks(): number;
  /** "you" and "your" in a thousand letters; English only. Counted when it is asked for. */
  addressed(): number;
}

export interface Links {
  /** Letters of all links' text. */
  readonly weight: number;
  /** Different names of newspaper sections among them. */
  readonly sections: number;
  /**
   * Headings that are a link, or in one: the mark of a list of articles. Counted when it is asked for, and no further than one more
   * than an article has.
   */
  headings(): number;
}

/** Shorter paragraphs are labels. */
const PARAGRAPH_LEAST = 50;

/** Enough to tell a page by; a book in one page must not cost more. */
const MOST_PARAGRAPHS = 400;
const MOST_LINKS = 500;
const MOST_NODES = 20_000;

/** With more linked headings than this a page is a list. */
export const MOST_HEADINGS = 12;

/** With this many sections a page is a news site's. */
export const MOST_SECTIONS = 4;

const SECTION_LONGEST = 20;

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|A)$/;
const READER = /\byour?\b/gi;
const QUOTATION_MARKS = '"«»“”„「」';
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g; // kana, Han, Hangul

/** The prose of the page's paragraphs. Collections of one tag: the browser scans for them fastest. */
export function readProse(document: Document): Prose {
  const texts: string[] = [];
  for (const tag of ["p", "pre"]) {
    const elements = elementsOf(document, tag);
    for (const element of firstOf(elements, MOST_PARAGRAPHS)) addText(element, texts);
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
  for (const link of firstOf(elementsOf(document, "a"), MOST_LINKS)) {
    if (weight > most || (weight > enough && found.size >= MOST_SECTIONS)) break;
    const text = link.textContent?.trim() ?? "";
    weight += text.length;
    if (text.length > SECTION_LONGEST) continue;
    const word = text.toLowerCase();
    if (names.has(word)) found.add(word);
  }
  return { weight, sections: found.size, headings: () => countHeadings(document) };
}

/**
 * Headings that are a link, or in one. The headings are asked and not the links: they are ten times fewer, and asking each for
 * its neighbours is what costs here.
 */
function countHeadings(document: Document): number {
  let count = 0;
  for (const { parentNode, firstElementChild } of document.querySelectorAll("h2,h3,h4,h5,h6")) {
    if ([parentNode, firstElementChild].some((beside) => beside?.nodeName === "A")) count += 1;
    if (count > MOST_HEADINGS) break;
  }
  return count;
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
    quotationMarks: () => countOf(prose, QUOTATION_MARKS) / thousands,
    addressed: () => (prose.match(READER)?.length ?? 0) / thousands,
  };
}

/** How often one of `letters` stands in the text. The browser's own search is faster than any pattern. */
function countOf(text: string, letters: string): number {
  let count = 0;
  for (const letter of letters) {
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1;
  }
  return count;
}
