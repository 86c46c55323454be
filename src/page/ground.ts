// How light is the page behind some words? Worked out of what the page lays there (grounds.ts), since many pages are light
// whatever the system prefers.

import { type Colour, greyOf, luminanceOfGrey } from "./colour.ts";
import type { Ground } from "./painter.ts";

/**
 * Between these two neither the dark lines nor the light ones reach 3:1 on the ground: relative luminance (WCAG
 * 2.2), from the lightest line of highlights.css for light grounds and the darkest for dark ones.
 */
const LEAST_LIGHT = 0.49;
const MOST_DARK = 0.105;

/** Letters are hard to read below it: a ground that they do not stand out from is not the one that is seen. */
const LEAST_CONTRAST = 3;
/** And nobody can read them below this one: they stand on something else, whatever is behind them in the document. */
const LEAST_SEEN_CONTRAST = 1.5;

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

/** What is seen behind an element, before what lies behind the page. */
export interface Backdrop {
  /** Of what is seen of it, as sRGB writes greys, times `seen`. */
  readonly grey: number;
  /** 0 to 1: how little shows through. */
  readonly seen: number;
  /** A picture or a gradient is a part of it. */
  readonly hasPicture: boolean;
}

export const NOTHING: Backdrop = { grey: 0, seen: 0, hasPicture: false };

/** So little that what is behind it makes no difference. */
const HIDES_ALL = 0.99;

/** `layer` as it is seen before `behind`. */
export function laidOn(behind: Backdrop, { colour, hasPicture }: Layer): Backdrop {
  const alpha = colour?.alpha ?? 0;
  if (alpha === 0 && !hasPicture) return behind;
  const grey = alpha * greyOf(colour?.luminance ?? 0);
  if (alpha > HIDES_ALL) return { grey, seen: alpha, hasPicture };
  return {
    grey: grey + (1 - alpha) * behind.grey,
    seen: alpha + (1 - alpha) * behind.seen,
    hasPicture: hasPicture || behind.hasPicture,
  };
}

/**
 * The ground that is seen of `backdrop` on the browser's canvas; `letters` is the luminance of the words on it. What a picture looks
 * like nobody tells, nor what else is laid under words from elsewhere on the page: words that stand out from the colour below them are
 * taken to stand on that, else the ground is what light or dark words need.
 */
export function groundOn(backdrop: Backdrop, letters: number, canvas: Ground): Ground {
  const { grey, seen, hasPicture } = backdrop;
  const luminance = luminanceOfGrey(grey + (1 - seen) * (canvas === "dark" ? 0 : 1));
  const isSeen = seen > 0.5 && !hasPicture;
  const least = isSeen ? LEAST_SEEN_CONTRAST : LEAST_CONTRAST;
  if (contrast(luminance, letters) >= least) return groundFor(luminance);
  return letters > LEAST_LIGHT ? "dark" : "light";
}

function contrast(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return (high + 0.05) / (low + 0.05);
}
