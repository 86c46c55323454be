// The palettes that the reader can choose from. One more is a name, its colours, and a word for it in each language:
// the build writes its rules into both style sheets (tests/commands/palettes.mjs), and tests/page/palettes.test.ts
// measures it. The first, "press", is written out in the sheets themselves, which give the pattern.

import type { MarkKind } from "./mark.ts";

/** Each safe for the common kinds of colour blindness (tests/page/palettes.test.ts). */
export const PALETTES = ["press", "orchard", "ink"] as const;
export type Palette = (typeof PALETTES)[number];

/** "#rrggbb" on light grounds, then on dark ones. */
type OnGrounds = readonly [light: string, dark: string];

interface KindColours {
  /** The kind's line, and its sign in cards and lists: 3:1 on any ground. */
  readonly line: OnGrounds;
  /** Its tint: of a quotation on the page, of all kinds in our own views. */
  readonly ground: OnGrounds;
}

/** For the build alone: no bundle has them. */
export const PALETTE_COLOURS: Readonly<
  Record<Exclude<Palette, "press">, Readonly<Record<MarkKind, KindColours>>>
> = {
  // Plum, blue, olive.
  orchard: {
    quotation: { line: ["#9c2f6b", "#ff9ccb"], ground: ["#fbe3ef", "#4d1c36"] },
    official: { line: ["#0b57c2", "#7db8ff"], ground: ["#e1edff", "#12305c"] },
    claim: { line: ["#4a5300", "#c9d45a"], ground: ["#eff2d2", "#2c310c"] },
  },
  // Rust, black, sky.
  ink: {
    quotation: { line: ["#a23b00", "#ffb27a"], ground: ["#fdeadd", "#4a2712"] },
    official: { line: ["#111827", "#f4f6fa"], ground: ["#e6e8ec", "#32363f"] },
    claim: { line: ["#0a66a8", "#76bdf5"], ground: ["#def0fd", "#10314a"] },
  },
};
