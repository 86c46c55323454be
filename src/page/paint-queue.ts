// What of an article waits to be painted, and when its turn comes: what is in the window at once, the rest in the
// browser's idle moments, from the reader on. Firefox lays out anew each line with an underlined highlight: two thousand
// marks at once would be felt there.

import type { Span } from "../core/model/span.ts";
import type { ArticleText } from "./article-text.ts";
import { lowerBound } from "./lower-bound.ts";
import { endOf, type Passage, startOf } from "./passages.ts";
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

export class PaintQueue {
  /** In reading order. */
  private waiting: readonly Passage[] = [];
  private moment: number | null = null;
  /** Where the text ends that was near the window when it was last asked for. */
  private here = 0;
  private text: ArticleText | null = null;
  /** Who waits until nothing does. */
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
    // What is beyond has its turn in the first idle moment, or when the reader scrolls.
    return this.takeNear(0);
  }

  /** The reader may see another part of the page: what waits there is painted. */
  follow(): void {
    const near = this.takeNear(BEYOND);
    if (near.length > 0) this.paint(near);
  }

  /** Nothing waits any longer: the page is printed. */
  paintAll(): void {
    const { waiting } = this;
    this.stop();
    if (waiting.length > 0) this.paint(waiting);
  }

  /** Paints what waits in tasks of its own, till all is or it is forgotten: while the text is analysed no moment is idle. */
  async hasten(): Promise<void> {
    let isEnded = false;
    const ended = this.end().then(() => {
      isEnded = true;
    });
    while (!isEnded) {
      await Promise.race([nextTask(), ended]);
      if (!isEnded) this.paintSome();
    }
  }

  /** Forgets what waits. */
  stop(): void {
    this.waiting = [];
    this.goOn();
  }

  /** Ends when nothing waits any longer, or it is forgotten. */
  end(): Promise<void> {
    if (this.waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.onEnd.push(resolve));
  }

  /** `beyond`: windows' heights. */
  private takeNear(beyond: number): readonly Passage[] {
    const { waiting, text } = this;
    if (waiting.length === 0 || text === null) return [];
    const { from, to } = placesNearWindow(waiting, text, beyond);
    const start = startsAt(waiting[from]);
    this.here = startsAt(waiting[to]);
    // A long one may begin above the window and end in it.
    const above = waiting.slice(0, from);
    const reachesIn = (passage: Passage) => endOf(passage) > start;
    const near = above.filter(reachesIn).concat(waiting.slice(from, to));
    if (near.length > 0) {
      this.waiting = above.filter((passage) => !reachesIn(passage)).concat(waiting.slice(to));
    }
    this.goOn();
    return near;
  }

  /** Asks for an idle moment where something waits; else there is an end. */
  private goOn(): void {
    if (this.waiting.length > 0) {
      this.moment ??= requestIdleCallback(() => this.paintSome(), { timeout: NO_LATER_THAN_MS });
      return;
    }
    if (this.moment !== null) cancelIdleCallback(this.moment);
    this.moment = null;
    for (const end of this.onEnd.splice(0)) end();
  }

  private paintSome(): void {
    if (this.moment !== null) cancelIdleCallback(this.moment);
    this.moment = null;
    const { waiting, here } = this;
    const next = waiting.findIndex((passage) => startOf(passage) >= here);
    const from = Math.max(next, 0);
    this.waiting = waiting.slice(0, from).concat(waiting.slice(from + A_MOMENT));
    this.paint(waiting.slice(from, from + A_MOMENT));
    this.goOn();
  }
}

const startsAt = (passage: Passage | undefined) =>
  passage === undefined ? Number.POSITIVE_INFINITY : startOf(passage);

/**
 * From the first of `passages` that is not above what is near the window to the first below it, by their indexes. They are taken
 * to stand below one another; where they do not, some wait that could be seen, for moments. Reads layout, of a few of them: a
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

/** Null where it is not rendered: it says nothing, and the reader is taken to be further down. */
function boxOfRange(range: Range | undefined): DOMRect | null {
  const box = range?.getBoundingClientRect();
  return box === undefined || box.height === 0 ? null : box;
}
