// One of two tellings: its words, those that the other lacks in a neutral tint. Neither telling is an
// error, so nothing is struck and nothing is red.

import type { JSX } from "preact";
import { type AlignedRow, silentGaps } from "../core/linking/align-words.ts";
import { message } from "./message.ts";
import { splitSpace } from "./split-space.ts";

export function Telling(props: {
  readonly rows: readonly AlignedRow[];
  readonly side: "here" | "there";
  /** Where the other has words that this one leaves out without saying so, a sign does. */
  readonly showsGaps?: boolean;
}): JSX.Element {
  const gaps = props.showsGaps === true ? silentGaps(props.rows, props.side) : null;
  return (
    <>
      {props.rows.map((row, at) => {
        const [words, space] = splitSpace(row[props.side]);
        if (gaps?.has(at) === true) {
          return (
            <span key={at}>
              <mark class="differs gap">{message("leftOut")}</mark>{" "}
            </span>
          );
        }
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
