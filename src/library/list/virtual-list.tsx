// A list that is drawn where the reader looks: the window scrolls past rows that stand there as height alone.
// Which rows are in sight is @tanstack/virtual-core's to say; heights are measured as rows are drawn.

import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DrawnRange } from "./drawn-range.ts";

/** Rows drawn above and below those in sight: an arrow key finds the next one there. */
const OVERSCAN = 8;

export function VirtualList(props: {
  readonly count: number;
  readonly label: string;
  /** CSS pixels, until a row was drawn. */
  readonly heightOf: (at: number) => number;
  readonly onRange: (range: DrawnRange) => void;
  readonly draw: (at: number) => ComponentChildren;
}): JSX.Element {
  const { count, label, heightOf, onRange, draw } = props;
  const frame = useRef<HTMLUListElement>(null);
  const [, redraw] = useState(0);
  const [margin, setMargin] = useState(0);
  /** CSS pixels that rows above those in sight have grown by since the last drawing. */
  const shift = useRef(0);
  const options = {
    count,
    estimateSize: heightOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => redraw((times) => times + 1),
  };
  const [virtualizer] = useState(() => {
    const made = new Virtualizer<Window, HTMLLIElement>(options);
    made.shouldAdjustScrollPositionOnItemSizeChange = (item, delta) => {
      if (isAbove(item, made)) shift.current += delta;
      return false;
    };
    return made;
  });
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    if (shift.current === 0) return;
    scrollBy({ top: shift.current, behavior: "instant" });
    shift.current = 0;
  });
  useLayoutEffect(() => {
    const list = frame.current;
    if (list === null) return;
    // Whatever stands above it makes the page longer. Heard once the page is laid out: asked at each drawing, it would be
    // laid out for the question alone.
    const watch = new ResizeObserver(() => {
      const top = list.getBoundingClientRect().top + scrollY;
      setMargin((before) => (Math.abs(top - before) > 1 ? top : before));
    });
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const firstSeen = virtualizer.range?.startIndex ?? first;
  const lastSeen = virtualizer.range?.endIndex ?? last;
  useLayoutEffect(
    () => onRange({ first, last, firstSeen, lastSeen }),
    [first, last, firstSeen, lastSeen, onRange],
  );
  return (
    <ul
      ref={frame}
      class="virtual"
      aria-label={label}
      // The height is a number that no style sheet can know; set through the DOM, which our policy allows.
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {items.map((item) => (
        <li
          key={item.index}
          class="virtual-row"
          data-index={item.index}
          aria-setsize={count}
          aria-posinset={item.index + 1}
          ref={virtualizer.measureElement}
          style={{ transform: `translateY(${topOf(item, margin)}px)` }}
        >
          {draw(item.index)}
        </li>
      ))}
    </ul>
  );
}

/**
 * As the library itself has it: of a row that was never measured, its whole height was a guess. Told row by row, it would
 * scroll, and place a hundred thousand rows anew, for each.
 */
function isAbove(
  { index, start, end }: VirtualItem,
  list: Virtualizer<Window, HTMLLIElement>,
): boolean {
  const offset = list.scrollOffset ?? 0;
  if (!list.itemSizeCache.has(index)) return start < offset;
  return end <= offset && list.scrollDirection !== "backward";
}

const topOf = ({ start }: VirtualItem, margin: number): number => start - margin;
