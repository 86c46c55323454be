// Draws marks with the CSS Custom Highlight API: the page's nodes stay as they are, and its own styles and
// scripts see no element of ours. What each name looks like is highlights.css's.

import { COLOURS, type Colour } from "../core/model/annotation.ts";
import { MARK_KINDS, type MarkKind } from "../core/model/mark.ts";
import type { Palette } from "../core/model/palettes.ts";

/** How a range is drawn. */
export type Style =
  | { readonly as: "mark"; readonly kind: MarkKind; readonly unsure: boolean }
  | { readonly as: "saved"; readonly colour: Colour }
  /** The reader wrote a note on the same words in another article. */
  | { readonly as: "noted"; readonly colour: Colour }
  | { readonly as: "changed" }
  /** The reader's own highlight: its ground is the colour that the reader chose. */
  | { readonly as: "highlight"; readonly colour: Colour };

/** One style for all of its ranges. */
export interface Stroke {
  readonly style: Style;
  readonly ranges: readonly Range[];
}

export interface Painter {
  /** Replaces all that was painted but `current`. */
  paint(strokes: Iterable<Stroke>, palette: Palette): void;
  /** Paints these beside what is painted. */
  add(strokes: Iterable<Stroke>, palette: Palette): void;
  /** Replaces what is painted as current. */
  point(ranges: readonly Range[]): void;
  /** Paints again what a page took away with `CSS.highlights.clear()`; false: it took ranges out, and all is to be painted anew. */
  restore(): boolean;
  clear(): void;
}

/** How the article's own lines stand: `close` where the ground of one reaches up to the letters of the one before. */
export type Lines = "close" | "apart";

/** How light the page's own ground is; each has its own colours. On "mid" only black can be seen well enough. */
export type Ground = "light" | "mid" | "dark";

const PREFIX = "pressmark";

const KIND_NAMES: readonly string[] = MARK_KINDS.flatMap((kind) => [kind, `${kind}-unsure`]);

/** Later ones are drawn over earlier ones. */
const STYLE_NAMES: readonly string[] = [
  ...COLOURS.map((colour) => `highlight-${colour}`),
  ...KIND_NAMES,
  ...COLOURS.map((colour) => `noted-${colour}`),
  ...COLOURS.map((colour) => `saved-${colour}`),
  "changed",
];

/** What the card that is open is about, and the words that it rests on: over all else. */
const CURRENT = "current";

/** Names whose lines stand below those of the kinds. */
const BELOW_LETTERS = /^(?:noted|saved)-/;

function nameOf(style: Style): string {
  switch (style.as) {
    case "mark":
      return style.unsure ? `${style.kind}-unsure` : style.kind;
    case "saved":
      return `saved-${style.colour}`;
    case "noted":
      return `noted-${style.colour}`;
    case "highlight":
      return `highlight-${style.colour}`;
    case "changed":
      return style.as;
  }
}

/** A painter of its own names only: what the page highlights for itself is never touched. */
export function makePainter(ground: Ground, lines: Lines): Painter {
  const highlights = new Map<string, Highlight>();
  /** How many ranges of ours each has: the page can take some out. */
  const sizes = new WeakMap<Highlight, number>();
  const fullName = (name: string, palette: Palette): string => {
    if (lines === "close" && BELOW_LETTERS.test(name))
      return `${PREFIX}-${name}-close-on-${ground}`;
    // Only kinds differ between palettes, and on a middling ground not even these.
    const plain = palette === "press" || ground === "mid" || !KIND_NAMES.includes(name);
    return `${PREFIX}-${name}${plain ? "" : `-in-${palette}`}-on-${ground}`;
  };

  const highlightOf = (name: string, palette: Palette): Highlight => {
    const full = fullName(name, palette);
    const known = highlights.get(full);
    if (known !== undefined) return known;
    const highlight = new Highlight();
    highlight.priority = name === CURRENT ? STYLE_NAMES.length : STYLE_NAMES.indexOf(name);
    highlights.set(full, highlight);
    CSS.highlights.set(full, highlight);
    return highlight;
  };

  const remove = (name: string, highlight: Highlight) => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    highlights.delete(name);
  };

  const fill = (highlight: Highlight, ranges: readonly Range[]) => {
    for (const range of ranges) highlight.add(range);
    sizes.set(highlight, (sizes.get(highlight) ?? 0) + ranges.length);
  };

  const add = (strokes: Iterable<Stroke>, palette: Palette) => {
    for (const { style, ranges } of strokes) {
      if (ranges.length === 0) continue;
      const highlight = highlightOf(nameOf(style), palette);
      fill(highlight, ranges);
    }
  };

  return {
    paint(strokes, palette) {
      const current = fullName(CURRENT, "press");
      for (const [name, highlight] of highlights) if (name !== current) remove(name, highlight);
      add(strokes, palette);
    },

    add,

    point(ranges) {
      const name = fullName(CURRENT, "press");
      const before = highlights.get(name);
      if (before !== undefined) remove(name, before);
      if (ranges.length > 0) fill(highlightOf(CURRENT, "press"), ranges);
    },

    restore() {
      for (const [name, highlight] of highlights) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
      return [...highlights.values()].every((highlight) => highlight.size === sizes.get(highlight));
    },

    clear() {
      for (const [name, highlight] of highlights) remove(name, highlight);
    },
  };
}
