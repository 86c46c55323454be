// What rows/painting.ts runs inside the page: the same marks painted by Pressmark's painter, and wrapped in
// elements the way annotators that came before the CSS Custom Highlight API do it.

import type { MarkKind } from "../../../src/core/model/mark.ts";
import { makePainter, type Stroke } from "../../../src/page/painter.ts";

/** Milliseconds, the layout that the browser owes afterwards included. */
export interface PaintTimes {
  readonly paint: number;
  readonly clear: number;
}

const KINDS: readonly MarkKind[] = ["quotation", "official", "claim"];

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
  const places = allPlaces();
  const painter = makePainter("light");
  forceLayout();
  return {
    paint: timed(() => {
      const ranges = places.map(rangeOf);
      const strokes: Stroke[] = KINDS.map((kind, turn) => ({
        style: { as: "mark", kind, unsure: false },
        ranges: ranges.filter((_, at) => at % KINDS.length === turn),
      }));
      painter.paint(strokes, "press");
    }),
    clear: timed(() => painter.clear()),
  };
}

function paintWithElements(): PaintTimes {
  const places = allPlaces();
  let wrappers: HTMLElement[] = [];
  forceLayout();
  return {
    paint: timed(() => {
      // From the end: splitting a text then leaves the offsets of the marks before it as they are.
      wrappers = places
        .map((place, at) => ({ place, kind: KINDS[at % KINDS.length] ?? "claim" }))
        .reverse()
        .flatMap(({ place, kind }) => wrap(place, kind));
    }),
    clear: timed(() => {
      for (const wrapper of wrappers) wrapper.replaceWith(...wrapper.childNodes);
    }),
  };
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
