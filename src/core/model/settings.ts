// What the reader chose. One record, small, read by every context.

import type { AnnotationKind, Colour } from "./annotation.ts";

export interface Settings {
  /** Which kinds are painted on pages; what is saved stays saved either way. */
  readonly kinds: Readonly<Record<AnnotationKind, boolean>>;
  /** A small button at each selection of text that saves it. */
  readonly selectionButton: boolean;
  /** The colour that the next annotation starts with: the last one chosen. */
  readonly colour: Colour;
}

export const DEFAULT_SETTINGS: Settings = {
  kinds: { quotation: true, official: true, claim: true, highlight: true },
  selectionButton: true,
  colour: "amber",
};
