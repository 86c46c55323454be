// One of two tellings: its words, those that the other lacks in a neutral tint. Neither telling is an
// error, so nothing is struck and nothing is red.

import type { JSX } from "preact";
import type { AlignedRow } from "../core/linking/align-words.ts";

/** White space at the end of a difference, which would be tinted up to the next word. */
function split(words: string): readonly [string, string] {
  const kept = words.trimEnd();
  return [kept, words.slice(kept.length)];
}

export function Telling(props: {
  readonly rows: readonly AlignedRow[];
  readonly side: "here" | "there";
}): JSX.Element {
  return (
    <>
      {props.rows.map((row, at) => {
        const [words, space] = split(row[props.side]);
        if (words === "" || row.same) return row[props.side];
        return (
          // Rows have no identity of their own; their place is all there is.
          <span key={at}>
            <mark class="differs">{words}</mark>
            {space}
          </span>
        );
      })}
    </>
  );
}
