// The kinds' signs in lists and cards: a bar in the kind's or the reader's colour, and a glyph. All glyphs
// are drawn on one grid of 16 units with one weight, so that they stand well in a column.

import type { JSX } from "preact";
import type { AnnotationKind, Colour } from "../core/model/annotation.ts";

/** Quotation marks; head and shoulders; a number sign; a marker's nib over its line. */
const SHAPES: Readonly<Record<AnnotationKind, string>> = {
  quotation: "M7 3.5C4.7 4.3 3 6.2 3 8.7a2 2 0 1 0 2-2M14 3.5c-2.3.8-4 2.7-4 5.2a2 2 0 1 0 2-2",
  official: "M8 2.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2M3 13.5c0-2.8 2.2-4.3 5-4.3s5 1.5 5 4.3",
  claim: "M6.5 2.5 5 13.5M11 2.5 9.5 13.5M3 6h10.5M2.5 10H13",
  highlight: "M10.2 2.5 13.5 5.8 8.3 11H5V7.7zM2.5 13.5h11",
};

/** Decoration: the kind's name stands beside it, or is the label of what it stands in. */
export function MarkGlyph({ kind }: { readonly kind: AnnotationKind }): JSX.Element {
  return (
    <svg
      class={`glyph glyph-${kind}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={SHAPES[kind]} />
    </svg>
  );
}

/** A sample of how the kind is painted on the page: ground, solid line, dotted line. */
export function MarkSample({ kind }: { readonly kind: AnnotationKind }): JSX.Element {
  return <span class={`sample sample-${kind}`} aria-hidden="true" />;
}

/** The bar at the side of a list row; a highlight's is in the colour that the reader gave it. */
export function KindBar(props: {
  readonly kind: AnnotationKind;
  /** Null: not saved. */
  readonly colour: Colour | null;
}): JSX.Element {
  const { kind, colour } = props;
  const own = kind === "highlight" && colour !== null ? `colour-${colour}` : `bar-${kind}`;
  return <span class={`bar ${own}`} aria-hidden="true" />;
}
