// What of an article waits to be painted, and when its turn comes: what is in and near the window at once, the rest in the
// browser's idle moments, from the reader on. Firefox lays out anew each line with an underlined highlight: two thousand
// marks at once would be felt there.

import type { ArticleText } from "./article-text.ts";
import { boxOf } from "./passage-box.ts";
import { endOf, type Passage, startOf } from "./passages.ts";
import { windowSize } from "./window-size.ts";

/** So many are painted at once, wherever they are: nearly all articles have fewer, and nobody need ask where the reader is. */
const PAINTED_AT_ONCE = 100;

/** In one idle moment. The layout that Firefox owes them takes about 5 ms. */
const A_MOMENT = 250;

/** A page that is never idle gets its marks all the same. */
const NO_LATER_THAN_MS = 500;

/** Windows' heights above and below the window that are painted with it: a reader who scrolls finds marks there. */
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
    return this.takeNear();
  }

  /** The reader may see another part of the page: what waits there is painted. */
  follow(): void {
    const near = this.takeNear();
    if (near.length > 0) this.paint(near);
  }

  /** Nothing waits any longer: the page is printed. */
  paintAll(): void {
    const { waiting } = this;
    this.stop();
    if (waiting.length > 0) this.paint(waiting);
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

  private takeNear(): readonly Passage[] {
    const { waiting, text } = this;
    if (waiting.length === 0 || text === null) return [];
    const { start, end } = spanNearWindow(waiting, text);
    const isNear = (passage: Passage) => startOf(passage) < end && endOf(passage) > start;
    this.here = end;
    const near = waiting.filter(isNear);
    if (near.length > 0) this.waiting = waiting.filter((passage) => !isNear(passage));
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
    this.moment = null;
    const { waiting, here } = this;
    const next = waiting.findIndex((passage) => startOf(passage) >= here);
    const from = Math.max(next, 0);
    this.waiting = [...waiting.slice(0, from), ...waiting.slice(from + A_MOMENT)];
    this.paint(waiting.slice(from, from + A_MOMENT));
    this.goOn();
  }
}

/**
 * From the first of `passages` that is not above what is near the window to the first below it. They are taken to stand below one
 * another; where they do not, some wait that could be seen, for moments. Reads layout, of a few of them.
 */
function spanNearWindow(passages: readonly Passage[], text: ArticleText) {
  const { height } = windowSize();
  const beyond = BEYOND * height;
  // One that is not rendered says nothing; the reader is taken to be further down.
  const firstWith = (holds: (box: { readonly top: number; readonly bottom: number }) => boolean) =>
    firstFor(passages, (passage) => {
      const box = boxOf(passage, text);
      return box !== null && holds(box);
    });
  const first = firstWith(({ bottom }) => bottom >= -beyond);
  const last = firstWith(({ top }) => top > height + beyond);
  const startsAt = (passage: Passage | undefined) =>
    passage === undefined ? Number.POSITIVE_INFINITY : startOf(passage);
  return { start: startsAt(first), end: startsAt(last) };
}

/** The first for which `holds`, which must hold from there on; undefined: for none. */
function firstFor(
  passages: readonly Passage[],
  holds: (passage: Passage) => boolean,
): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle];
    if (passage !== undefined && holds(passage)) high = middle;
    else low = middle + 1;
  }
  return passages[low];
}
