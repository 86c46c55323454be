// The two nouns of body extraction: a block, which is one run of text that stands by itself on the page,
// and a region, which is a block-level element with the blocks inside it.

/** What a block is in the article. Captions and bylines are left out before a block gets a part. */
export type BlockPart = "headline" | "standfirst" | "heading" | "paragraph" | "list" | "quotation";

/** One run of text on the live page, as a reader sees it set off from the next: a paragraph, a heading. */
export interface Block {
  readonly part: BlockPart;
  /** The nearest block-level element around the text. */
  readonly element: Element;
  /** In reading order, never empty; nodes of hidden and skipped elements are left out. */
  readonly texts: readonly BlockText[];
}

/** A text node, or a place where the rendering has white space that no text node carries (`<br>`). */
export type BlockText = Text | "break";

/** A block-level element. Its blocks stand next to each other: `blocks.slice(from, to)`. */
export interface Region {
  readonly element: Element;
  readonly parent: Region | null;
  readonly tag: string;
  readonly from: number;
  /** Set when the walk leaves the element. */
  to: number;
  /** True where the element's own name or class says that it is no part of an article's text. */
  readonly suspect: boolean;
}

/** A block as the walk finds it, with what the rules ask about it. */
export interface FoundBlock {
  readonly element: Element;
  readonly texts: readonly BlockText[];
  readonly region: Region;
  /** The text with white space collapsed, trimmed; never empty. */
  readonly text: string;
  /** Length of `text` in Latin letters: an ideograph says as much as about three. */
  readonly weight: number;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linked: number;
}
