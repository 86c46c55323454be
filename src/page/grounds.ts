// On which ground does each block of the article stand? A headline may have a dark band on a light page. Most blocks have the
// same elements around them, so that each of these is asked once.

import { type Colour, colourIn } from "./colour.ts";
import { type Backdrop, groundOn, laidOn, NOTHING } from "./ground.ts";
import type { Ground } from "./painter.ts";
import { parentOf, plainDocument } from "./plain-dom.ts";

/** So many are looked at again and again, whether the page is lighter or darker by now. */
const MOST_WATCHED = 8;

/** Stands for all blocks with its parent and its ground. */
interface Watched {
  readonly element: Element;
  readonly parent: Element | null;
  readonly ground: Ground;
}

export class Grounds {
  private known = new WeakMap<Element, Ground>();
  private backdrops = new WeakMap<Element, Backdrop>();
  private colours = new Map<string, Colour | null>();
  private canvas: Ground | null = null;
  private watched: readonly Watched[] = [];

  /** Reads computed styles where it was not asked before, so call it in a batch of reads, before any write. */
  of(element: Element): Ground {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const ground = this.read(element);
    this.known.set(element, ground);
    this.watch(element, ground);
    return ground;
  }

  /** True where some are others by now, and all are forgotten. Reads styles. */
  follow(): boolean {
    // What the page has taken out has no ground.
    this.watched = this.watched.filter(({ element }) => element.isConnected);
    const today = new Grounds();
    if (this.watched.every(({ element, ground }) => today.read(element) === ground)) return false;
    this.known = new WeakMap();
    this.backdrops = today.backdrops;
    this.canvas = today.canvas;
    this.watched = [];
    return true;
  }

  private watch(element: Element, ground: Ground): void {
    if (this.watched.length >= MOST_WATCHED) return;
    const parent = parentOf(element);
    if (this.watched.some((other) => other.parent === parent && other.ground === ground)) return;
    this.watched = [...this.watched, { element, parent, ground }];
  }

  private read(element: Element): Ground {
    const letters = this.colourIn(getComputedStyle(element).color)?.luminance ?? 0;
    this.canvas ??= readCanvas();
    return groundOn(this.backdropOf(element), letters, this.canvas);
  }

  private backdropOf(element: Element): Backdrop {
    // Not by calls within calls: a page may be thousands of elements deep.
    const open: Element[] = [];
    let behind: Backdrop | undefined;
    for (let at: Element | null = element; at !== null && behind === undefined; at = around(at)) {
      behind = this.backdrops.get(at);
      if (behind === undefined) open.push(at);
    }
    let backdrop = behind ?? NOTHING;
    for (const at of open.reverse()) {
      backdrop = this.laidOn(backdrop, at);
      this.backdrops.set(at, backdrop);
    }
    return backdrop;
  }

  private laidOn(behind: Backdrop, element: Element): Backdrop {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const hasPicture = backgroundImage !== "none" && backgroundImage !== "";
    return laidOn(behind, { colour: this.colourIn(backgroundColor), hasPicture });
  }

  private colourIn(computed: string): Colour | null {
    const known = this.colours.get(computed);
    if (known !== undefined) return known;
    const colour = colourIn(computed);
    this.colours.set(computed, colour);
    return colour;
  }
}

/** Where the page has no ground, it is the browser's canvas: dark only where the page says that it can be. */
function readCanvas(): Ground {
  const scheme = getComputedStyle(plainDocument(document).documentElement).colorScheme;
  const isDark = scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "dark" : "light";
}

/** A shadow root's elements stand on the ground of its host. */
function around(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent !== null) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
