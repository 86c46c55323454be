// What highlights.css paints with, read from the sheet itself: every line reaches 3:1 on every ground that it
// is used on, every text on a tint 4.5:1, and the kinds of each palette stay apart for eyes that lack a cone.

import { describe, expect, test } from "vitest";
import { COLOURS } from "../../src/core/model/annotation.ts";
import { MARK_KINDS } from "../../src/core/model/mark.ts";
import { PALETTES } from "../../src/core/model/palettes.ts";
import { luminanceOf } from "../../src/page/colour.ts";
import { groundFor } from "../../src/page/ground.ts";
import { OFFSET, REST } from "../../src/page/lines.ts";
import type { Ground } from "../../src/page/painter.ts";
import { withPalettes } from "../commands/palettes.mjs";

type Rgb = readonly [number, number, number];

const SHEET = withPalettes("src/page/highlights.css");
const TOKENS = withPalettes("src/ui/tokens.css");
const GROUNDS: readonly Ground[] = ["light", "mid", "dark"];

/** Rules outside media queries, which begin with blanks. */
const RULES = [...SHEET.matchAll(/^::highlight\(([\w-]+)\) \{\n([^}]*)\}/gm)].map((found) => ({
  name: found[1] ?? "",
  body: found[2] ?? "",
}));

const colourIn = (body: string, property: string): Rgb | null => {
  const hex = new RegExp(`(?:^|\\n) *${property}:[^;]*#([0-9a-f]{6})`).exec(body)?.[1];
  return hex === undefined ? null : rgb(hex);
};

function rgb(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

const onGround = (ground: Ground) => RULES.filter(({ name }) => name.endsWith(`-on-${ground}`));

/** WCAG 2.2, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminanceOf(...a), luminanceOf(...b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Pages' grounds all over the cube of colours, and every grey. */
function grounds(): Rgb[] {
  const steps = [0, 36, 73, 109, 146, 182, 219, 255];
  const cube = steps.flatMap((r) => steps.flatMap((g) => steps.map((b): Rgb => [r, g, b])));
  return [...cube, ...Array.from({ length: 256 }, (_, v): Rgb => [v, v, v])];
}

test("what is saved has its line where lines.ts leaves room for it", () => {
  const line = /solid #\w+ ([\d.]+)px;\n *text-underline-offset: calc\(([\d.]+)em \+ ([\d.]+)px\)/;
  const saved = RULES.filter(({ name }) => /saved-\w+-on-/.test(name));
  expect(saved.length).toBeGreaterThan(0);
  for (const { body } of saved) {
    const [, thick, em, px] = line.exec(body) ?? [];
    expect([Number(em), Number(px) + Number(thick)]).toEqual([OFFSET, REST]);
  }
});

describe("lines where the page's own are close", () => {
  const line = /text-decoration: underline ([^;]*);/;
  const close = RULES.filter(({ name }) => name.includes("-close-"));

  test("are those of the same colour, right below the letters", () => {
    expect(close).toHaveLength(2 * COLOURS.length * GROUNDS.length);
    for (const { name, body } of close) {
      const apart = RULES.find((rule) => rule.name === name.replace("-close", ""))?.body ?? "";
      expect(colourIn(body, "text-decoration")).toEqual(colourIn(apart, "text-decoration"));
      expect(line.exec(body)?.[1]?.split(" ")[0]).toBe(line.exec(apart)?.[1]?.split(" ")[0]);
      expect(body).toContain("text-underline-offset: 0.05em");
    }
  });

  test("are in every rule for high contrast and for print", () => {
    const media = SHEET.slice(SHEET.indexOf("@media"));
    const missing = close.filter(
      ({ name }) =>
        media.includes(`(${name.replace("-close", "")})`) && !media.includes(`(${name})`),
    );
    expect(missing).toEqual([]);
    expect(media).toContain("saved-amber-close-on-light");
  });
});

describe("contrast, on whatever ground a page has", () => {
  test.each(GROUNDS)("%s: lines reach 3:1", (ground) => {
    const lines = onGround(ground).flatMap(({ name, body }) => {
      const colour = colourIn(body, "text-decoration");
      return colour === null ? [] : [{ name, colour }];
    });
    expect(lines.length).toBeGreaterThan(8);
    const own = grounds().filter((page) => groundFor(luminanceOf(...page)) === ground);
    expect(own.length).toBeGreaterThan(20);
    const faint = lines.flatMap(({ name, colour }) =>
      own.filter((page) => contrast(page, colour) < 3).map((page) => `${name} on ${page}`),
    );
    expect(faint).toEqual([]);
  });

  test("a wavy line is thick enough for its waves", () => {
    const thickness = RULES.flatMap(
      ({ body }) => /wavy #[0-9a-f]{6} ([\d.]+)px/.exec(body)?.[1] ?? [],
    );
    expect(thickness).toHaveLength(GROUNDS.length);
    // Firefox rounds down, and waves as high as they are thick: of one pixel they are lost among a figure's dots.
    expect(thickness.filter((pixels) => Number(pixels) < 2)).toEqual([]);
  });

  test("text on a tint reaches 4.5:1, and lines on the tint of a quotation 3:1", () => {
    const faint = RULES.flatMap(({ name, body }) => {
      const tint = colourIn(body, "background-color");
      const ink = colourIn(body, "color");
      return tint !== null && ink !== null && contrast(tint, ink) < 4.5 ? [name] : [];
    });
    expect(faint).toEqual([]);
  });
});

/**
 * What a colour looks like without one kind of cone, on linear RGB: Machado, Oliveira, Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), table 1, severity 1.
 */
const VISIONS: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  trichromat: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 L*a*b* of linear sRGB, D65. */
function lab(linear: readonly number[]): readonly number[] {
  const [r = 0, g = 0, b = 0] = linear.map((part) => Math.min(1, Math.max(0, part)));
  const cube = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const x = cube((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = cube(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = cube((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(colour: Rgb, vision: string): readonly number[] {
  const linear = colour.map((part) => luminanceOf(part, part, part));
  const rows = VISIONS[vision] ?? [];
  return lab(
    rows.map((row) => row.reduce((sum, weight, at) => sum + weight * (linear[at] ?? 0), 0)),
  );
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));

/** A difference of 2.3 is just noticed side by side; thin lines far apart want several times that. */
const LEAST_APART = 19;

/** The line of a kind: a quotation has one where Pressmark is not sure. */
function lineOf(kind: string, palette: string, ground: Ground): Rgb {
  const which = palette === "press" ? "" : `-in-${palette}`;
  const name = `pressmark-${kind}-unsure${which}-on-${ground}`;
  const rule = RULES.find((own) => own.name === name);
  const colour = rule === undefined ? null : colourIn(rule.body, "text-decoration");
  if (colour === null) throw new Error(`Expected a line of ${name}, found none`);
  return colour;
}

const CASES = PALETTES.flatMap((palette) =>
  (["light", "dark"] as const).flatMap((ground) =>
    Object.keys(VISIONS).map((vision) => ({ palette, ground, vision })),
  ),
);

describe("kinds stay apart", () => {
  test.each(CASES)("$palette on $ground, $vision", ({ palette, ground, vision }) => {
    const colours = MARK_KINDS.map((kind) => seen(lineOf(kind, palette, ground), vision));
    const pairs = colours.flatMap((a, at) => colours.slice(at + 1).map((b) => distance(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThan(LEAST_APART);
  });
});

test("cards and lists have the colours that the page is painted with", () => {
  // The first is that of tokens.css without a name.
  for (const palette of PALETTES.slice(1)) {
    const block = TOKENS.slice(TOKENS.indexOf(`[data-palette="${palette}"] {`));
    for (const kind of MARK_KINDS) {
      const [, light = "", dark = ""] =
        new RegExp(`--${kind}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(block) ?? [];
      expect([rgb(light), rgb(dark)], `${palette} ${kind}`).toEqual([
        lineOf(kind, palette, "light"),
        lineOf(kind, palette, "dark"),
      ]);
    }
  }
});

test("on paper marks are gone, and what the reader saved stays", () => {
  const print = SHEET.slice(SHEET.indexOf("@media print"));
  const isSaved = (name: string) => /^pressmark-(?:saved|highlight)-/.test(name);
  const kept = RULES.map(({ name }) => name).filter((name) => !print.includes(`(${name})`));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((name) => !isSaved(name))).toEqual([]);
  expect(RULES.filter(({ name }) => isSaved(name) && print.includes(`(${name})`))).toEqual([]);
});
