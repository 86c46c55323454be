// How much prose does the page show, and among how many links? Counted from whole elements by few calls
// into the DOM, since this runs on every page: no walk over all nodes, no layout.

import { SECTION_WORDS } from "./section-words.ts";

export interface Prose {
  /** Letters of the paragraphs, an ideograph counted as three. */
  readonly weight: number;
  /** The same for the average paragraph. */
  readonly average: number;
  /** Quotation marks in a thousand letters. */
  readonly quotationMarks: number;
  /** "you" and "your" in a thousand letters; English only. */
  readonly addressed: number;
}

export interface Links {
  /** Letters of all links' text. */
  readonly weight: number;
  /** Different names of newspaper sections among them. */
  readonly sections: number;
  /** Links that are a heading, or in one: the mark of a list of articles. */
  readonly headings: number;
}

/** Shorter paragraphs are labels. */
const PARAGRAPH_LEAST = 50;

/** Enough to tell a page by; a book in one page must not cost more. */
const MOST_PARAGRAPHS = 400;
const MOST_LINKS = 1000;
const MOST_NODES = 20_000;

const SECTION_LONGEST = 20;

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g; // kana, Han, Hangul
const QUOTATION_MARKS = /["“”„«»「」]/g;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|A)$/;
const HEADING = /^H[2-6]$/;
const READER = /\byour?\b/gi;

/** The prose of the page's paragraphs. */
export function readProse(document: Document): Prose {
  const texts: string[] = [];
  const elements = document.querySelectorAll("p,pre");
  for (let index = 0; index < Math.min(elements.length, MOST_PARAGRAPHS); index += 1) {
    addText(elements[index], texts);
  }
  return measure(texts);
}

/** The prose of all long text nodes, for old sites and apps that write no paragraphs. */
export function readBareProse(document: Document): Prose {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let read = 0; read < MOST_NODES; read += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    // Most text nodes are white space between elements: the length rules them out.
    if ((node.nodeValue?.length ?? 0) < PARAGRAPH_LEAST) continue;
    if (!UNREAD.test(node.parentNode?.nodeName ?? "")) addText(node, texts);
  }
  return measure(texts);
}

export function readLinks(document: Document): Links {
  const links = document.getElementsByTagName("a");
  const sections = new Set<string>();
  let weight = 0;
  let headings = 0;
  for (let index = 0; index < Math.min(links.length, MOST_LINKS); index += 1) {
    const link = links[index];
    const text = link?.textContent?.trim() ?? "";
    weight += text.length;
    if (HEADING.test(link?.parentNode?.nodeName ?? "")) headings += 1;
    else if (HEADING.test(link?.firstElementChild?.nodeName ?? "")) headings += 1;
    if (text.length > SECTION_LONGEST) continue;
    const word = text.toLowerCase();
    if (SECTION_WORDS.has(word)) sections.add(word);
  }
  return { weight, sections: sections.size, headings };
}

function addText(node: Node | undefined, texts: string[]): void {
  const text = node?.textContent?.trim() ?? "";
  if (text.length >= PARAGRAPH_LEAST) texts.push(text);
}

function measure(texts: readonly string[]): Prose {
  const prose = texts.join("\n");
  const weight = prose.length + 2 * count(prose, IDEOGRAPHS);
  const thousands = Math.max(1, weight) / 1000;
  return {
    weight,
    average: weight / Math.max(1, texts.length),
    quotationMarks: count(prose, QUOTATION_MARKS) / thousands,
    addressed: count(prose, READER) / thousands,
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
