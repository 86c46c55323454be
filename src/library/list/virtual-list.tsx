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

/** Rows drawn above and below those in sight: an arrow key finds the next one there. */
const OVERSCAN = 8;

export function VirtualList(props: {
  readonly count: number;
  readonly label: string;
  /** CSS pixels, until a row was drawn. */
  readonly heightOf: (at: number) => number;
  /** Which rows are drawn. */
  readonly onRange: (first: number, last: number) => void;
  readonly draw: (at: number) => ComponentChildren;
}): JSX.Element {
  const { count, label, heightOf, onRange, draw } = props;
  const frame = useRef<HTMLUListElement>(null);
  const [, redraw] = useState(0);
  const [margin, setMargin] = useState(0);
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
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const top = frame.current === null ? 0 : frame.current.getBoundingClientRect().top + scrollY;
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useLayoutEffect(() => onRange(first, last), [first, last, onRange]);
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

const topOf = ({ start }: VirtualItem, margin: number): number => start - margin;
