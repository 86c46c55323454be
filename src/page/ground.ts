// How light is the page where the article stands? Asked of the page itself, since many pages are light
// whatever the system prefers.

import type { Ground } from "./painter.ts";
import { parentOf, plainDocument } from "./plain-dom.ts";

const OPAQUE =
  /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:,? ?\/? ?([\d.]+))?\)$/;

/**
 * Between these two neither the dark lines nor the light ones reach 3:1 on the ground: relative luminance (WCAG
 * 2.2), from the lightest line of highlights.css for light grounds and the darkest for dark ones.
 */
const LEAST_LIGHT = 0.49;
const MOST_DARK = 0.105;

/** Relative luminance by WCAG 2.2, 0 to 1, of an sRGB colour of 0 to 255 each. */
export function luminanceOf(red: number, green: number, blue: number): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The set of colours whose lines reach 3:1 on a ground of this luminance. */
export function groundFor(luminance: number): Ground {
  if (luminance >= LEAST_LIGHT) return "light";
  return luminance <= MOST_DARK ? "dark" : "mid";
}

/** Null for a colour that lets the ground behind it through. */
function luminanceIn(colour: string): number | null {
  const parts = OPAQUE.exec(colour);
  if (parts === null) return null;
  const [, red, green, blue, alpha] = parts;
  if (alpha !== undefined && Number(alpha) < 0.5) return null;
  return luminanceOf(Number(red), Number(green), Number(blue));
}

/** The ground behind `element`. Reads computed styles, so call it in a batch of reads, before any write. */
export function groundOf(element: Element): Ground {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const luminance = luminanceIn(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return groundFor(luminance);
  }
  // No ground anywhere: the browser's canvas, dark only where the page says that it can be.
  const scheme = getComputedStyle(plainDocument(document).documentElement).colorScheme;
  const dark = scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
  return dark ? "dark" : "light";
}
