// How a saved passage is found again. The first two are W3C's Web Annotation selectors
// (https://www.w3.org/TR/annotation-model/#selectors), except that offsets count UTF-16 code units
// inside Pressmark; exchange/web-annotation.ts converts for export.

export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  /** The words just before `exact`; empty at the start of the text. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** Both selectors of one passage, made together by core/anchoring/describe.ts. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** Length of the text that was described: lets a position be scaled to a longer or shorter one. */
  readonly textLength: number;
  /**
   * Surrogate pairs before `position.start`: by so much are W3C's offsets, which count characters, smaller
   * than ours. Absent: not counted when it was saved.
   */
  readonly pairsBefore?: number;
}

/** How well a saved passage was found again. `lost` has no span. */
export type AnchorState = "exact" | "moved" | "changed" | "lost";

export type Anchor =
  | { readonly state: "exact" | "moved" | "changed"; readonly start: number; readonly end: number }
  | { readonly state: "lost" };
