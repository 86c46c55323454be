// How light is the page where the article stands? Asked of the page itself, since many pages are light
// whatever the system prefers.

import { type Colour, colourIn, greyOf, luminanceOfGrey } from "./colour.ts";
import type { Ground } from "./painter.ts";
import { parentOf, plainDocument } from "./plain-dom.ts";

/**
 * Between these two neither the dark lines nor the light ones reach 3:1 on the ground: relative luminance (WCAG
 * 2.2), from the lightest line of highlights.css for light grounds and the darkest for dark ones.
 */
const LEAST_LIGHT = 0.49;
const MOST_DARK = 0.105;

/** Letters are hard to read below it: a ground that they do not stand out from is not the one that is seen. */
const LEAST_CONTRAST = 3;

/** The set of colours whose lines reach 3:1 on a ground of this luminance. */
export function groundFor(luminance: number): Ground {
  if (luminance >= LEAST_LIGHT) return "light";
  return luminance <= MOST_DARK ? "dark" : "mid";
}

/** What one element lays on what is behind it. */
export interface Layer {
  /** Null: a colour in a form that is not known here. */
  readonly colour: Colour | null;
  /** A picture or a gradient. */
  readonly hasPicture: boolean;
}

/**
 * The ground of these layers, uppermost first, on the browser's canvas; `letters` is the luminance of the words on it. What
 * a picture looks like nobody tells: words that stand out from the colour below it are taken to stand on that, else
 * the ground is what light or dark words need.
 */
export function groundIn(layers: Iterable<Layer>, letters: number, canvas: Ground): Ground {
  let grey = 0;
  let seen = 0;
  let isUnsure = false;
  for (const { colour, hasPicture } of layers) {
    isUnsure ||= hasPicture;
    if (colour === null || colour.alpha === 0) continue;
    grey += (1 - seen) * colour.alpha * greyOf(colour.luminance);
    seen += (1 - seen) * colour.alpha;
    if (seen > 0.99) break;
  }
  const canvasGrey = canvas === "dark" ? 0 : 1;
  const luminance = luminanceOfGrey(grey + (1 - seen) * canvasGrey);
  const isSeen = seen > 0.5 && !isUnsure;
  if (isSeen || contrast(luminance, letters) >= LEAST_CONTRAST) return groundFor(luminance);
  return letters > LEAST_LIGHT ? "dark" : "light";
}

function contrast(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return (high + 0.05) / (low + 0.05);
}

/** The ground behind `element`. Reads computed styles, so call it in a batch of reads, before any write. */
export function groundOf(element: Element): Ground {
  const letters = colourIn(getComputedStyle(element).color)?.luminance ?? 0;
  // Where the page has no ground, it is the browser's canvas: dark only where the page says that it can be.
  const scheme = getComputedStyle(plainDocument(document).documentElement).colorScheme;
  const dark = scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
  return groundIn(layersBehind(element), letters, dark ? "dark" : "light");
}

function* layersBehind(element: Element): Generator<Layer> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    yield {
      colour: colourIn(backgroundColor),
      hasPicture: backgroundImage !== "none" && backgroundImage !== "",
    };
  }
}
