import { expect, test } from "vitest";
import { colourIn } from "../../src/page/colour.ts";
import { groundOn, type Layer, laidOn, NOTHING } from "../../src/page/ground.ts";

// The same dark blue and the same white, as a browser computes them from each form that a style sheet may have.
test.each([
  ["rgb(16, 24, 40)", 0.009, 1],
  ["rgba(255, 255, 255, 0.9)", 1, 0.9],
  ["rgb(255 255 255 / 0.5)", 1, 0.5],
  ["oklch(0.21 0.034 264.7)", 0.009, 1],
  ["oklab(0.21 -0.003 -0.0338)", 0.009, 1],
  ["oklch(1 0 none)", 1, 1],
  ["lab(8.7 1.2 -11.4)", 0.0095, 1],
  ["lch(100 0 0 / 0.25)", 1, 0.25],
  ["color(srgb 0.0627 0.0941 0.1569)", 0.009, 1],
  ["color(srgb-linear 0.0052 0.0093 0.0212)", 0.009, 1],
  ["color(display-p3 1 1 1 / 0.4)", 1, 0.4],
])("how light %s is", (computed, luminance, alpha) => {
  const colour = colourIn(computed);
  expect(colour?.luminance).toBeCloseTo(luminance, 2);
  expect(colour?.alpha).toBe(alpha);
});

test.each(["", "currentcolor", "color(xyz 0 0 0)", "rgb(a, b, c)", "url(rgb(0, 0, 0))"])(
  "%j is no colour",
  (computed) => {
    expect(colourIn(computed)).toBeNull();
  },
);

const CLEAR = "rgba(0, 0, 0, 0)";
const layer = (colour: string, hasPicture = false) => ({ colour: colourIn(colour), hasPicture });
const DARK_WORDS = 0.01;
const LIGHT_WORDS = 0.85;

/** Uppermost first. */
const behind = (layers: readonly Layer[]) => [...layers].reverse().reduce(laidOn, NOTHING);

test.each([
  ["white", [layer(CLEAR), layer("rgb(255, 255, 255)")], DARK_WORDS, "light"],
  ["a dark ground of newer style sheets", [layer("oklch(0.2 0.02 250)")], LIGHT_WORDS, "dark"],
  ["a middling grey", [layer("rgb(136, 136, 136)")], DARK_WORDS, "mid"],
  [
    "a dark veil on white",
    [layer("rgba(0, 0, 0, 0.9)"), layer("rgb(255, 255, 255)")],
    LIGHT_WORDS,
    "dark",
  ],
  [
    "a half veil on white",
    [layer("rgba(0, 0, 0, 0.5)"), layer("rgb(255, 255, 255)")],
    LIGHT_WORDS,
    "mid",
  ],
  [
    "a thin veil on white",
    [layer("rgba(0, 0, 0, 0.05)"), layer("rgb(255, 255, 255)")],
    DARK_WORDS,
    "light",
  ],
  ["no ground of its own", [layer(CLEAR)], DARK_WORDS, "light"],
  ["light words on a gradient", [layer(CLEAR, true)], LIGHT_WORDS, "dark"],
  ["light words on a picture over white", [layer("rgb(255, 255, 255)", true)], LIGHT_WORDS, "dark"],
  ["dark words on a picture over black", [layer("rgb(0, 0, 0)", true)], DARK_WORDS, "light"],
  [
    "dark words, and an ornament on white",
    [layer("rgb(255, 255, 255)", true)],
    DARK_WORDS,
    "light",
  ],
  ["light words on what lies behind the page", [layer(CLEAR)], LIGHT_WORDS, "dark"],
  [
    "a picture behind a card",
    [layer("rgb(255, 255, 255)"), layer(CLEAR, true)],
    DARK_WORDS,
    "light",
  ],
  [
    "a picture behind a veil",
    [layer("rgba(0, 0, 0, 0.9)"), layer("rgb(255, 255, 255)", true)],
    LIGHT_WORDS,
    "dark",
  ],
  ["white words that nobody could read on white", [layer("rgb(255, 255, 255)")], 1, "dark"],
  ["black words that nobody could read on black", [layer("rgb(0, 0, 0)")], 0, "light"],
  ["pale words on white", [layer("rgb(255, 255, 255)")], 0.4, "light"],
  ["white words on an orange", [layer("rgb(255, 153, 0)")], 1, "mid"],
] as const)("the ground of %s", (_, layers, letters, expected) => {
  expect(groundOn(behind(layers), letters, "light")).toBe(expected);
});

test("the canvas is as dark as the page lets it be", () => {
  expect(groundOn(NOTHING, LIGHT_WORDS, "dark")).toBe("dark");
});
