// On which ground does each block of the article stand? A headline may have a dark band on a light page. Most blocks of a text are
// alike, and so is what is around them: of each kind one is asked.

import { type Colour, colourIn } from "./colour.ts";
import { type Backdrop, groundOn, laidOn, NOTHING } from "./ground.ts";
import type { Ground } from "./painter.ts";
import { attributeOf, nodeNameOf, parentOf, plainDocument } from "./plain-dom.ts";

/** So many are looked at again and again, whether the page is lighter or darker by now. */
const MOST_WATCHED = 8;

/** Stands for all that are alike. */
interface Watched {
  readonly element: Element;
  readonly ground: Ground;
}

/** What is alike in all elements of one name, with the same attributes, in elements that are alike. */
interface Kind {
  readonly backdrop: Backdrop;
  /** Null: not asked for. */
  ground: Ground | null;
  /** By name and attributes. */
  readonly within: Map<string, Kind>;
}

const kindOn = (backdrop: Backdrop): Kind => ({ backdrop, ground: null, within: new Map() });

export class Grounds {
  private kinds = new WeakMap<Element, Kind>();
  private outermost = kindOn(NOTHING);
  private colours = new Map<string, Colour | null>();
  private canvas: Ground | null = null;
  private watched: readonly Watched[] = [];

  /** Reads computed styles where none like it was asked before, so call it in a batch of reads, before any write. */
  of(element: Element): Ground {
    const kind = this.kindOf(element);
    if (kind.ground === null) {
      kind.ground = this.read(element, kind.backdrop);
      this.watch(element, kind.ground);
    }
    return kind.ground;
  }

  /** True where some are others by now, and all are forgotten. Reads styles. */
  follow(): boolean {
    // What the page has taken out has no ground.
    this.watched = this.watched.filter(({ element }) => element.isConnected);
    const today = new Grounds();
    if (this.watched.every(({ element, ground }) => today.of(element) === ground)) return false;
    this.kinds = today.kinds;
    this.outermost = today.outermost;
    this.canvas = today.canvas;
    this.watched = today.watched;
    return true;
  }

  private watch(element: Element, ground: Ground): void {
    if (this.watched.length < MOST_WATCHED) this.watched = [...this.watched, { element, ground }];
  }

  private read(element: Element, backdrop: Backdrop): Ground {
    const letters = this.colourIn(getComputedStyle(element).color)?.luminance ?? 0;
    this.canvas ??= readCanvas();
    return groundOn(backdrop, letters, this.canvas);
  }

  private kindOf(element: Element): Kind {
    // Not by calls within calls: a page may be thousands of elements deep.
    const unknown: Element[] = [];
    let kind: Kind | undefined;
    for (let at: Element | null = element; at !== null && kind === undefined; at = around(at)) {
      kind = this.kinds.get(at);
      if (kind === undefined) unknown.push(at);
    }
    return unknown.reduceRight((behind, at) => {
      const own = this.kindWithin(behind, at);
      this.kinds.set(at, own);
      return own;
    }, kind ?? this.outermost);
  }

  private kindWithin({ backdrop, within }: Kind, element: Element): Kind {
    const key = keyOf(element);
    const known = within.get(key);
    if (known !== undefined) return known;
    const kind = kindOn(this.laidOn(backdrop, element));
    within.set(key, kind);
    return kind;
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

/** Its name and all of its attributes, since a style sheet may ask for any; not its place among others of its kind. */
function keyOf(element: Element): string {
  const name = nodeNameOf(element);
  const attributes = Element.prototype.getAttributeNames.call(element);
  if (attributes.length === 0) return name;
  return `${name} ${attributes.map((attribute) => `${attribute}=${attributeOf(element, attribute)}`).join(" ")}`;
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
