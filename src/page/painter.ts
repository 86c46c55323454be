// Draws marks with the CSS Custom Highlight API: the page's nodes stay as they are, and its own styles and
// scripts see no element of ours. What each name looks like is highlights.css's.

import { COLOURS, type Colour } from "../core/model/annotation.ts";
import { MARK_KINDS, type MarkKind } from "../core/model/mark.ts";
import type { Palette } from "../core/model/palettes.ts";

/**
 * How a range is drawn, as a string: made for every mark, and looked up by it. An unsure mark's line is dashed;
 * "noted": the reader wrote a note on the same words in another article; "highlight": the reader's own, whose ground
 * is the colour that they chose.
 */
export type Style =
  | MarkKind
  | `${MarkKind}-unsure`
  | `${"saved" | "noted" | "highlight"}-${Colour}`
  | "changed";

/** One style for all of its ranges. */
export interface Stroke {
  readonly style: Style;
  readonly ranges: readonly Range[];
}

export interface Painter {
  /** Replaces all that was painted but `current`. */
  paint(strokes: readonly Stroke[], palette: Palette): void;
  /** Paints these beside what is painted. */
  add(strokes: readonly Stroke[], palette: Palette): void;
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

const MARK_STYLES: readonly Style[] = MARK_KINDS.flatMap((kind): Style[] => [
  kind,
  `${kind}-unsure`,
]);

/** Later ones are drawn over earlier ones. */
const STYLES: readonly Style[] = [
  ...COLOURS.map((colour): Style => `highlight-${colour}`),
  ...MARK_STYLES,
  ...COLOURS.map((colour): Style => `noted-${colour}`),
  ...COLOURS.map((colour): Style => `saved-${colour}`),
  "changed",
];

/** What the card that is open is about, and the words that it rests on: over all else. */
const CURRENT = "current";

/** Arguments of one call: browsers have a limit. */
const MADE_WITH = 1_000;

/** Styles whose lines stand below those of the kinds. */
const BELOW_LETTERS = /^(?:noted|saved)-/;

type Name = Style | typeof CURRENT;

/** One highlight of ours in the page's registry. */
interface Painted {
  /** In full, as highlights.css has it. */
  readonly name: string;
  readonly highlight: Highlight;
  /** How many ranges of ours it has: the page can take some out. */
  size: number;
}

/** A painter of its own names only: what the page highlights for itself is never touched. */
export function makePainter(ground: Ground, lines: Lines): Painter {
  const painted = new Map<Name, Painted>();

  const fullName = (name: Name, palette: Palette): string => {
    if (lines === "close" && BELOW_LETTERS.test(name))
      return `${PREFIX}-${name}-close-on-${ground}`;
    // Only kinds differ between palettes, and on a middling ground not even these.
    const isPlain = palette === "press" || ground === "mid" || name === CURRENT;
    const inPalette = isPlain || !MARK_STYLES.includes(name) ? "" : `-in-${palette}`;
    return `${PREFIX}-${name}${inPalette}-on-${ground}`;
  };

  const begin = (name: Name, palette: Palette, ranges: readonly Range[]) => {
    // What it is made with costs Firefox less than what is added to it.
    const highlight = new Highlight(...ranges.slice(0, MADE_WITH));
    for (const range of ranges.slice(MADE_WITH)) highlight.add(range);
    highlight.priority = name === CURRENT ? STYLES.length : STYLES.indexOf(name);
    const begun = { name: fullName(name, palette), highlight, size: ranges.length };
    painted.set(name, begun);
    CSS.highlights.set(begun.name, highlight);
  };

  const remove = (name: Name) => {
    const gone = painted.get(name);
    if (gone !== undefined && CSS.highlights.get(gone.name) === gone.highlight)
      CSS.highlights.delete(gone.name);
    painted.delete(name);
  };

  const fill = (name: Name, palette: Palette, ranges: readonly Range[]) => {
    if (ranges.length === 0) return;
    const filled = painted.get(name);
    if (filled === undefined) return begin(name, palette, ranges);
    for (const range of ranges) filled.highlight.add(range);
    filled.size += ranges.length;
  };

  const add = (strokes: readonly Stroke[], palette: Palette) => {
    const rangesOf = new Map<Style, Range[]>();
    for (const { style, ranges } of strokes) {
      const known = rangesOf.get(style);
      if (known === undefined) rangesOf.set(style, [...ranges]);
      else known.push(...ranges);
    }
    for (const [style, ranges] of rangesOf) fill(style, palette, ranges);
  };

  return {
    paint(strokes, palette) {
      for (const name of painted.keys()) if (name !== CURRENT) remove(name);
      add(strokes, palette);
    },

    add,

    point(ranges) {
      remove(CURRENT);
      fill(CURRENT, "press", ranges);
    },

    restore() {
      let isWhole = true;
      for (const { name, highlight, size } of painted.values()) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
        isWhole &&= highlight.size === size;
      }
      return isWhole;
    },

    clear() {
      for (const name of painted.keys()) remove(name);
    },
  };
}
