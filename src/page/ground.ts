// Is the page light or dark where the article stands? Asked of the page itself, since many pages are light
// whatever the system prefers.

import type { Ground } from "./painter.ts";
import { parentOf, plainDocument } from "./plain-dom.ts";

const OPAQUE =
  /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:,? ?\/? ?([\d.]+))?\)$/;

/** Rec. 709 luma, 0 to 255; null for a colour that lets the ground behind it through. */
function lumaOf(colour: string): number | null {
  const parts = OPAQUE.exec(colour);
  if (parts === null) return null;
  const [, red, green, blue, alpha] = parts;
  if (alpha !== undefined && Number(alpha) < 0.5) return null;
  return 0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue);
}

/** The ground behind `element`. Reads computed styles, so call it in a batch of reads, before any write. */
export function groundOf(element: Element): Ground {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const luma = lumaOf(getComputedStyle(at).backgroundColor);
    if (luma !== null) return luma < 128 ? "dark" : "light";
  }
  // No ground anywhere: the browser's canvas, dark only where the page says that it can be.
  const scheme = getComputedStyle(plainDocument(document).documentElement).colorScheme;
  const dark = scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
  return dark ? "dark" : "light";
}
