// The line under a mark's own words in a list: its kind's glyph, who or how much, and what else there is to
// say.

import type { ComponentChildren, JSX } from "preact";
import type { Reading } from "../core/model/annotation.ts";
import { kindName, rowPieces } from "./describe-reading.ts";
import { MarkGlyph } from "./mark-glyph.tsx";

export function ReadingLine(props: {
  readonly reading: Reading;
  /** The mark's own words, which stand above. */
  readonly text: string;
  /** True: it stands in a shared library, and a highlight in it is not simply the reader's own. */
  readonly isShared?: boolean;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { reading, text, isShared = false } = props;
  const pieces =
    isShared && reading.kind === "highlight" ? [kindName("highlight")] : rowPieces(reading, text);
  return (
    <div class="row-line soft">
      <MarkGlyph kind={reading.kind} />
      <span class="unseen">{kindName(reading.kind)}</span>
      {pieces.map((piece) => (
        <span key={piece} class="piece">
          {piece}
        </span>
      ))}
      {props.children}
    </div>
  );
}
