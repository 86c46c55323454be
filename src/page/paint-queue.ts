// What of an article waits to be painted, and when its turn comes: what is in the window at once, what is near it in the
// browser's idle moments, and the rest when the reader comes near. Firefox lays out anew each line with an underlined highlight: two
// thousand marks at once would be felt there. And each range that is painted is kept in step with every change of the page.

import type { Span } from "../core/model/span.ts";
import type { ArticleText } from "./article-text.ts";
import { lowerBound } from "./lower-bound.ts";
import { endOf, type Passage, startOf } from "./passages.ts";
import { boxOf } from "./plain-dom.ts";
import { nextTask } from "./slices.ts";
import { windowSize } from "./window-size.ts";

/** So many are painted at once, wherever they are: nearly all articles have fewer, and nobody need ask where the reader is. */
const PAINTED_AT_ONCE = 100;

/** So many are in a window at least, most times: where the first below it is looked for. */
const IN_SIGHT = 16;

/** In one idle moment. The layout that Firefox owes them takes about 5 ms. */
const A_MOMENT = 250;

/** A page that is never idle gets its marks all the same. */
const NO_LATER_THAN_MS = 500;

/** Windows' heights above and below the window that are painted with it for a reader who scrolls, and finds marks there. */
const BEYOND = 0.5;

/** Windows' heights above and below that are painted in idle moments: what moves into sight without a scroll mostly has its marks. */
const NEAR = 1;

export class PaintQueue {
  /** In reading order. */
  private waiting: readonly Passage[] = [];
  private text: ArticleText | null = null;
  private moment: number | null = null;
  /** Who waits until nothing near the reader does. */
  private onEnd: (() => void)[] = [];
  private readonly paint: (passages: readonly Passage[]) => void;

  /** `paint` is called with those whose turn it is, from `follow` and `paintAll` at once. */
  constructor(paint: (passages: readonly Passage[]) => void) {
    this.paint = paint;
  }

  /**
   * Forgets what waited. `passages` wait, in reading order, but for those that are returned, for the caller to paint at once.
   * Reads layout where there are many: to be asked before anything is taken away or painted.
   */
  begin(passages: readonly Passage[], text: ArticleText): readonly Passage[] {
    this.stop();
    if (passages.length <= PAINTED_AT_ONCE) return passages;
    this.text = text;
    this.waiting = passages;
    const seen = this.takeBetween(0);
    this.askForMoment();
    return seen;
  }

  /** The reader scrolled: what waits where they are is painted. */
  follow(): void {
    this.followMoved();
    if (this.waiting.length > 0) this.askForMoment();
  }

  /** The page may have moved by itself: as `follow`, but where nothing is found nothing is looked for in the next idle moment. */
  followMoved(): void {
    const seen = this.takeBetween(BEYOND);
    if (seen.length === 0) return;
    this.paint(seen);
    this.askForMoment();
  }

  /** Nothing waits any longer: the page is printed. */
  paintAll(): void {
    const { waiting } = this;
    this.stop();
    if (waiting.length > 0) this.paint(waiting);
  }

  /** Paints what waits near the reader in tasks of its own: while the text is analysed no moment is idle. */
  async hasten(): Promise<void> {
    while (this.moment !== null) {
      await nextTask();
      if (this.moment !== null) this.paintNear();
    }
  }

  /** Forgets what waits. */
  stop(): void {
    this.waiting = [];
    this.rest();
  }

  /** Ends when nothing near the reader waits any longer, or it is forgotten. */
  end(): Promise<void> {
    if (this.moment === null) return Promise.resolve();
    return new Promise((resolve) => this.onEnd.push(resolve));
  }

  /** `beyond`: windows' heights. */
  private takeBetween(beyond: number): readonly Passage[] {
    const { waiting, text } = this;
    if (waiting.length === 0 || text === null) return [];
    const { from, to } = placesNearWindow(waiting, text, beyond);
    const start = startsAt(waiting[from]);
    // A long one may begin above the window and end in it.
    const reachesIn = (passage: Passage) => endOf(passage) > start;
    return this.take(waiting.slice(0, from).filter(reachesIn).concat(waiting.slice(from, to)));
  }

  private take(passages: readonly Passage[]): readonly Passage[] {
    const taken = new Set(passages);
    if (taken.size > 0) this.waiting = this.waiting.filter((passage) => !taken.has(passage));
    return passages;
  }

  private askForMoment(): void {
    this.moment ??= requestIdleCallback(() => this.paintNear(), { timeout: NO_LATER_THAN_MS });
  }

  private paintNear(): void {
    const { waiting, text, moment } = this;
    if (moment !== null) cancelIdleCallback(moment);
    this.moment = null;
    const near = text === null ? [] : nearWindow(waiting, text);
    const next = this.take(near.slice(0, A_MOMENT));
    if (next.length > 0) this.paint(next);
    if (near.length > next.length) this.askForMoment();
    else this.rest();
  }

  /** No moment is asked for any longer: there is an end. */
  private rest(): void {
    if (this.moment !== null) cancelIdleCallback(this.moment);
    this.moment = null;
    for (const end of this.onEnd.splice(0)) end();
  }
}

const startsAt = (passage: Passage | undefined) =>
  passage === undefined ? Number.POSITIVE_INFINITY : startOf(passage);

/**
 * From the first of `passages` that is not above what is near the window to the first below it, by their indexes. They are taken
 * to stand below one another; where they do not, some wait that could be seen, for a moment (nearWindow). Reads layout, of a few of them: a
 * range each. Little code, since this runs where nothing is compiled yet.
 */
function placesNearWindow(passages: readonly Passage[], text: ArticleText, beyond: number) {
  const { length } = passages;
  const { height } = windowSize();
  const reach = beyond * height;
  const rangesOf = (span: Span | undefined) => (span === undefined ? [] : text.toRanges(span));
  const isInOrBelow = (index: number) => {
    const box = boxOfRange(rangesOf(passages[index]?.spans.at(-1)).at(-1));
    return box !== null && box.bottom >= -reach;
  };
  const isBelow = (index: number) => {
    const box = boxOfRange(rangesOf(passages[index]?.spans[0])[0]);
    return box !== null && box.top > height + reach;
  };
  // Most readers are at the top of an article that has just opened.
  const from = isInOrBelow(0) ? 0 : lowerBound(length, isInOrBelow);
  let low = from;
  let high = from + IN_SIGHT;
  while (high < length && !isBelow(high)) {
    low = high + 1;
    high += 2 * (high - from);
  }
  const more = lowerBound(Math.min(high, length) - low, (index) => isBelow(low + index));
  return { from, to: low + more };
}

/** Those near the window, wherever they stand: columns stand beside one another. Reads layout, a box for each block with a passage. */
function nearWindow(passages: readonly Passage[], text: ArticleText): readonly Passage[] {
  const { blocks } = text;
  const { height } = windowSize();
  const isNear = ({ top, bottom }: DOMRect) =>
    bottom >= -NEAR * height && top <= (1 + NEAR) * height;
  const boxes = new Map<Element, DOMRect>();
  const boxOfBlock = (element: Element) => {
    const box = boxes.get(element) ?? boxOf(element);
    boxes.set(element, box);
    return box;
  };
  const stands = (span: Span) => {
    const block = blocks[lowerBound(blocks.length, (at) => endsAfter(blocks[at], span.start))];
    const box = block === undefined ? null : boxOfBlock(block.element);
    // Some write a whole article into one element, and one without a box of its own says nothing of its words.
    if (box !== null && box.height > 0 && box.height <= height) return isNear(box);
    return text.toRanges(span).some((range) => {
      const own = boxOfRange(range);
      return own !== null && isNear(own);
    });
  };
  return passages.filter(({ spans }) => spans.some(stands));
}

const endsAfter = (block: Span | undefined, place: number) =>
  block === undefined || block.end > place;

/** Null where it is not rendered: it says nothing, and the reader is taken to be further down. */
function boxOfRange(range: Range | undefined): DOMRect | null {
  const box = range?.getBoundingClientRect();
  return box === undefined || box.height === 0 ? null : box;
}
