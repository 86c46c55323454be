// What rows/painting.ts runs inside the page: the same marks painted as Pressmark paints an article, and wrapped in
// elements the way annotators that came before the CSS Custom Highlight API do it.

import type { Reading } from "../../../src/core/model/annotation.ts";
import type { MarkKind } from "../../../src/core/model/mark.ts";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings.ts";
import { ArticlePainting } from "../../../src/page/article-painting.ts";
import { type ArticleText, makeArticleText } from "../../../src/page/article-text.ts";
import type { Block } from "../../../src/page/body/block.ts";
import { Grounds } from "../../../src/page/grounds.ts";
import type { Passage } from "../../../src/page/passages.ts";

/** Milliseconds, the layout that the browser owes afterwards included. */
export interface PaintTimes {
  /** Until the page has its turn again: of ours, what can be seen is painted then. */
  readonly paint: number;
  /** The longest of the idle moments in which what is near is painted. */
  readonly moment: number;
  /** Until nothing near the reader waits, those moments together. */
  readonly near: number;
  /** All of it at once, as before the page is printed. */
  readonly whole: number;
  readonly clear: number;
}

const CONFIDENCE = "high";
const READINGS: readonly Exclude<Reading, { readonly kind: "highlight" }>[] = [
  { kind: "quotation", speaker: null, cue: null, confidence: CONFIDENCE },
  { kind: "official", name: "Ada Velt", office: null, confidence: CONFIDENCE },
  {
    kind: "claim",
    quantity: {
      ...{ value: 1, low: null, high: null, unit: "person", hedge: "none" },
      ...{ vague: false, pair: null },
    },
    sentence: "",
    confidence: CONFIDENCE,
  },
];
const KINDS: readonly MarkKind[] = READINGS.map(({ kind }) => kind);

type Position = readonly [node: Node, offset: number];

/** A mark as two positions: a Range would be kept up to date at every change, which wrappers should not pay for. */
interface Place {
  readonly from: Position;
  readonly to: Position;
}

/** Four marks a paragraph; one begins before a link and ends within it, as marks on a news page do. */
function placesIn(paragraph: Element): Place[] {
  const [before, link, after] = [...paragraph.childNodes].map((node) => node.firstChild ?? node);
  if (before === undefined || link === undefined || after === undefined) return [];
  return [
    { from: [before, 4], to: [before, 30] },
    { from: [before, 50], to: [link, 6] },
    { from: [after, 2], to: [after, 20] },
    { from: [after, 40], to: [after, 52] },
  ];
}

const allPlaces = (): Place[] => [...document.querySelectorAll("p")].flatMap(placesIn);

function rangeOf({ from, to }: Place): Range {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** Reading a size makes the browser do all layout that is due; the sum keeps the read from being dropped. */
function forceLayout(): number {
  return document.body.getBoundingClientRect().height;
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  forceLayout();
  return performance.now() - started;
}

function paintWithHighlights(): PaintTimes {
  const text = textOfPage();
  const passages = allPlaces().map((place, at) => passageAt(place, at, text));
  const moments: IdleRequestCallback[] = [];
  globalThis.requestIdleCallback = (moment) => moments.push(moment);
  const grounds = new Grounds();
  // The first paragraph's is read with the text.
  for (const { element } of text.blocks.slice(0, 1)) grounds.of(element);
  const painting = new ArticlePainting({ passages, links: [], text }, grounds, "apart");
  forceLayout();
  const paint = timed(() => painting.paint(DEFAULT_SETTINGS));
  const times: number[] = [];
  const deadline = { didTimeout: false, timeRemaining: () => 0 };
  for (let next = moments.shift(); next !== undefined; next = moments.shift()) {
    const moment = next;
    times.push(timed(() => moment(deadline)));
  }
  const near = times.reduce((sum, time) => sum + time, paint);
  const whole = near + timed(() => painting.paintAll());
  const clear = timed(() => painting.close());
  return { paint, moment: Math.max(0, ...times), near, whole, clear };
}

function textOfPage(): ArticleText {
  const blocks = [...document.querySelectorAll("p")].map((element): Block => {
    const texts = [...element.childNodes].map((node) => (node.firstChild ?? node) as Text);
    return { part: "paragraph", element, texts };
  });
  return makeArticleText(blocks);
}

function passageAt(place: Place, at: number, text: ArticleText): Passage {
  const span = text.toSpan(rangeOf(place));
  const reading = READINGS[at % READINGS.length];
  if (span === null || reading === undefined) throw new Error("Expected words at each place");
  return {
    ...{ spans: [span], text: "", reading, evidence: [], markIndex: at },
    ...{ correctedBy: null, annotation: null, history: null },
  };
}

function paintWithElements(): PaintTimes {
  const places = allPlaces();
  let wrappers: HTMLElement[] = [];
  forceLayout();
  const paint = timed(() => {
    // From the end: splitting a text then leaves the offsets of the marks before it as they are.
    wrappers = places
      .map((place, at) => ({ place, kind: KINDS[at % KINDS.length] ?? "claim" }))
      .reverse()
      .flatMap(({ place, kind }) => wrap(place, kind));
  });
  const clear = timed(() => {
    for (const wrapper of wrappers) wrapper.replaceWith(...wrapper.childNodes);
  });
  return { paint, moment: 0, near: paint, whole: paint, clear };
}

/** One element for each text node that the mark touches, split at its ends. */
function wrap(place: Place, kind: MarkKind): HTMLElement[] {
  return textsIn(place).map(({ node, start, end }) => {
    const inside = start > 0 ? node.splitText(start) : node;
    if (end - start < inside.length) inside.splitText(end - start);
    const wrapper = document.createElement("span");
    wrapper.className = kind;
    inside.replaceWith(wrapper);
    wrapper.append(inside);
    return wrapper;
  });
}

function textsIn({ from, to }: Place): { node: Text; start: number; end: number }[] {
  const [first, start] = from;
  const [last, end] = to;
  if (first === last && first instanceof Text) return [{ node: first, start, end }];
  const walker = document.createTreeWalker(
    first.parentElement?.closest("p") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = first;
  const texts: { node: Text; start: number; end: number }[] = [];
  for (let node: Node | null = first; node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    texts.push({
      node,
      start: node === first ? start : 0,
      end: node === last ? end : node.length,
    });
    if (node === last) break;
  }
  return texts;
}

Object.assign(globalThis, { paintWithHighlights, paintWithElements });
