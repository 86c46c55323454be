import { expect, test } from "vitest";
import { type Box, placeBeside, type Size } from "../../src/page/place-beside.ts";

const CARD: Size = { width: 360, height: 140 };

const words = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});

test.each<[string, Box, Size, { left: number; top: number; height: number | null }]>([
  [
    "below",
    words(100, 100, 200, 120),
    { width: 1100, height: 700 },
    { left: 100, top: 128, height: null },
  ],
  [
    "above, at the lower edge",
    words(100, 660, 200, 680),
    { width: 1100, height: 700 },
    { left: 100, top: 512, height: null },
  ],
  [
    "inside, at the right edge",
    words(1050, 100, 1090, 120),
    { width: 1100, height: 700 },
    { left: 732, top: 128, height: null },
  ],
  [
    "right of words in a low window",
    words(100, 90, 200, 170),
    { width: 1100, height: 256 },
    { left: 208, top: 90, height: null },
  ],
  [
    "left of words at its right edge",
    words(800, 90, 1090, 170),
    { width: 1100, height: 256 },
    { left: 432, top: 90, height: null },
  ],
  [
    "lower than it wants, below",
    words(8, 60, 312, 110),
    { width: 376, height: 256 },
    { left: 8, top: 118, height: 130 },
  ],
  [
    "lower than it wants, above",
    words(8, 113, 312, 168),
    { width: 376, height: 256 },
    { left: 8, top: 8, height: 97 },
  ],
  [
    "at the edge, where the words fill the window",
    words(8, 40, 312, 250),
    { width: 376, height: 256 },
    { left: 8, top: 8, height: null },
  ],
])("a card stands %s", (_, box, viewport, expected) => {
  expect(placeBeside(box, CARD, viewport)).toEqual(expected);
});
