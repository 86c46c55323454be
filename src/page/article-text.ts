// Where does a span of the article's text stand on the page, and which span is a piece of the page? The
// only file that turns offsets into DOM positions and back.
//
// The text is the blocks joined by "\n". Inside a block white space is collapsed as the browser renders it;
// soft hyphens and zero-width spaces are dropped, so that "Regie\u00adrung" is the word that a reader
// sees and searches for. No-break spaces stay. Everything is counted in UTF-16 code units.

import type { Span } from "../core/model/span.ts";
import type { Block } from "./body/block.ts";
import { lowerBound } from "./lower-bound.ts";

/** A block's extent in the text. */
export interface TextBlock extends Span {
  /** The innermost that holds all of its text nodes: a headline's words may stand on a ground of their own. */
  readonly element: Element;
}

export interface ArticleText {
  readonly text: string;
  /** In order, as many as there were blocks with text. */
  readonly blocks: readonly TextBlock[];
  /**
   * Live ranges, one for each text node that each span touches, in reading order. White space that the
   * page has and `text` has not may be inside them; hidden elements never are. None for an empty span,
   * and a range is left out where the page has since shortened or removed its node.
   */
  toRanges(...spans: readonly Span[]): Range[];
  /** The article's words inside `range`, outer white space left off; null where there are none. */
  toSpan(range: AbstractRange): Span | null;
}

/** `length` code units of `text` from `start` are those of `node` from `offset`. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
}

/** White space that CSS collapses. Not \s: a no-break space is rendered. */
const COLLAPSED = new Set([" ", "\t", "\n", "\r", "\f"]);

/** Not rendered: soft hyphen, zero-width space, word joiner, byte order mark. */
const DROPPED = new Set(["\u00ad", "\u200b", "\u2060", "\ufeff"]);

/** What a piece ends at; most text nodes have none of it and are one piece. */
const BREAKS_PIECE = /[\t\n\r\f\u00ad\u200b\u2060\ufeff]| {2}/;

/** Builds text and map in one pass. Looking up costs a binary search. */
export function makeArticleText(blocks: readonly Block[]): ArticleText {
  const writer = new Writer();
  for (const block of blocks) writer.block(block);
  const { pieces, text } = writer;
  return {
    text,
    blocks: writer.spans,
    toRanges: (...spans) => {
      const ranges: Range[] = [];
      for (const span of spans) addRanges(pieces, span, ranges);
      return ranges;
    },
    toSpan: (range) => toSpan(pieces, text, range),
  };
}

class Writer {
  readonly pieces: Piece[] = [];
  readonly spans: TextBlock[] = [];
  text = "";
  /** Where the block began, and whether white space waits for a next word. */
  private blockStart = 0;
  private space: { readonly node: Text; readonly offset: number } | "break" | null = null;

  block(block: Block): void {
    const separator = this.text === "" ? "" : "\n";
    const before = this.text.length;
    this.text += separator;
    this.blockStart = this.text.length;
    this.space = null;
    for (const part of block.texts) {
      if (part === "break") this.space ??= "break";
      else this.node(part);
    }
    if (this.text.length === this.blockStart) this.text = this.text.slice(0, before);
    else {
      const element = holderOf(block);
      this.spans.push({ start: this.blockStart, end: this.text.length, element });
    }
  }

  private node(node: Text): void {
    const { data } = node;
    let from = 0;
    if (!BREAKS_PIECE.test(data)) {
      if (data.startsWith(" ")) {
        this.space ??= { node, offset: 0 };
        from = 1;
      }
      const to = data.endsWith(" ") ? data.length - 1 : data.length;
      this.piece(node, from, to);
      if (to < data.length && to >= from) this.space = { node, offset: to };
      return;
    }
    for (let index = 0; index <= data.length; index += 1) {
      const character = data[index];
      const collapsed = character !== undefined && COLLAPSED.has(character);
      if (character !== undefined && !collapsed && !DROPPED.has(character)) continue;
      this.piece(node, from, index);
      if (collapsed) this.space ??= { node, offset: index };
      from = index + 1;
    }
  }

  private piece(node: Text, from: number, to: number): void {
    if (to <= from) return;
    this.writeSpace();
    this.pieces.push({ start: this.text.length, length: to - from, node, offset: from });
    this.text += node.data.slice(from, to);
  }

  /** White space before the first word of a block is not rendered; after it, it is one space. */
  private writeSpace(): void {
    const { space } = this;
    this.space = null;
    if (space === null || this.text.length === this.blockStart) return;
    if (space !== "break") {
      this.pieces.push({
        start: this.text.length,
        length: 1,
        node: space.node,
        offset: space.offset,
      });
    }
    this.text += " ";
  }
}

function holderOf({ element, texts }: Block): Element {
  const nodes = texts.filter((text) => text !== "break");
  const last = nodes.at(-1) ?? null;
  let at = nodes[0]?.parentElement ?? element;
  while (at !== element && !at.contains(last)) at = at.parentElement ?? element;
  return at;
}

/** Beside those that `ranges` has. */
function addRanges(pieces: readonly Piece[], span: Span, ranges: Range[]): void {
  let open: Range | null = null;
  for (let index = firstEndingAfter(pieces, span.start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.start >= span.end) break;
    const from = piece.offset + Math.max(0, span.start - piece.start);
    const to = piece.offset + Math.min(piece.length, span.end - piece.start);
    if (to > piece.node.length) continue;
    if (open === null || open.endContainer !== piece.node) {
      open = new Range();
      open.setStart(piece.node, from);
      ranges.push(open);
    }
    open.setEnd(piece.node, to);
  }
}

/** Index of the first piece that ends after `at`. */
function firstEndingAfter(pieces: readonly Piece[], at: number): number {
  return lowerBound(pieces.length, (index) => {
    const piece = pieces[index];
    return piece !== undefined && piece.start + piece.length > at;
  });
}

function toSpan(pieces: readonly Piece[], text: string, range: AbstractRange): Span | null {
  const start = offsetAt(pieces, text.length, {
    node: range.startContainer,
    at: range.startOffset,
  });
  const end = offsetAt(pieces, text.length, { node: range.endContainer, at: range.endOffset });
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === "") return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

interface Point {
  readonly node: Node;
  readonly at: number;
}

/** Offset in the text of the first words after `point`. */
function offsetAt(pieces: readonly Piece[], textLength: number, point: Point): number {
  const index = lowerBound(pieces.length, (candidate) => {
    const piece = pieces[candidate];
    if (piece === undefined) return true;
    return isAfter({ node: piece.node, at: piece.offset + piece.length }, point);
  });
  const piece = pieces[index];
  if (piece === undefined) return textLength;
  const inside = piece.node === point.node ? Math.max(0, point.at - piece.offset) : 0;
  return piece.start + Math.min(inside, piece.length);
}

/** Two points in different trees are compared at the host of the inner one's shadow root. */
function isAfter(point: Point, other: Point): boolean {
  const a = lifted(point, other.node.getRootNode());
  const b = lifted(other, a.node.getRootNode());
  if (a.node.getRootNode() !== b.node.getRootNode()) return false;
  const probe = new Range();
  probe.setStart(b.node, Math.min(b.at, lengthOf(b.node)));
  return probe.comparePoint(a.node, Math.min(a.at, lengthOf(a.node))) > 0;
}

function lifted(point: Point, root: Node): Point {
  let { node, at } = point;
  for (let top = node.getRootNode(); top !== root && top instanceof ShadowRoot; ) {
    node = top.host;
    at = 0;
    top = node.getRootNode();
  }
  return { node, at };
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}
