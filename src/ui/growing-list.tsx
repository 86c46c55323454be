// A list that draws its first rows at once and the rest as the reader comes near the end: a live blog has
// ten thousand marks, and drawing them all would take a second.

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

const ROWS_AT_ONCE = 60;
/** How far ahead of the reader the next rows are drawn, CSS pixels. */
const AHEAD = "600px";

export function GrowingList<Row>(props: {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly draw: (row: Row, at: number) => ComponentChildren;
}): JSX.Element {
  const { rows } = props;
  const [drawn, setDrawn] = useState(ROWS_AT_ONCE);
  const end = useRef<HTMLDivElement>(null);
  const more = drawn < rows.length;
  // `drawn` too: an end that stays in sight after a growth is told of only when it is watched anew.
  useEffect(() => {
    if (!more || end.current === null) return;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting === true) setDrawn((before) => before + ROWS_AT_ONCE);
      },
      { rootMargin: AHEAD },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more, drawn]);
  return (
    <>
      <ul aria-label={props.label}>{rows.slice(0, drawn).map(props.draw)}</ul>
      {more ? <div ref={end} /> : null}
    </>
  );
}
