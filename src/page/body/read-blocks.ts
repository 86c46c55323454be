// Document -> blocks and regions in reading order, by one walk over the live tree. What is a block is told
// from tag names alone: computed styles would force the page to lay itself out. Nothing is judged here
// except what no article's text can be in (scripts, controls, hidden elements).

import type { Steps } from "../../core/model/steps.ts";
import {
  attributeOf,
  firstChildOf,
  firstElementIn,
  nextElementOf,
  nextSiblingOf,
  nodeNameOf,
  shadowRootOf,
} from "../plain-dom.ts";
import type { BlockText, FoundBlock, Region } from "./block.ts";
import { isBeside, isUnseen, namesOf } from "./region-names.ts";

export interface PageBlocks {
  readonly blocks: readonly FoundBlock[];
  /** Parents before children. */
  readonly regions: readonly Region[];
}

/** Never an article's words, or not shown as text. */
const SKIPPED = new Set([
  "AUDIO",
  "BUTTON",
  "CANVAS",
  "DATALIST",
  "DIALOG",
  "EMBED",
  "HEAD",
  "IFRAME",
  "INPUT",
  "MAP",
  "MATH",
  "METER",
  "NAV",
  "NOSCRIPT",
  "OBJECT",
  "PROGRESS",
  "SCRIPT",
  "SELECT",
  "STYLE",
  "SVG",
  "TEMPLATE",
  "TEXTAREA",
  "VIDEO",
]);

const INLINE = new Set([
  "A",
  "ABBR",
  "ACRONYM",
  "B",
  "BDI",
  "BDO",
  "BIG",
  "CITE",
  "CODE",
  "DATA",
  "DEL",
  "DFN",
  "EM",
  "FONT",
  "I",
  "IMG",
  "INS",
  "KBD",
  "LABEL",
  "MARK",
  "NOBR",
  "PICTURE",
  "Q",
  "RB",
  "RUBY",
  "S",
  "SAMP",
  "SLOT",
  "SMALL",
  "SOURCE",
  "SPAN",
  "STRIKE",
  "STRONG",
  "SUB",
  "SUP",
  "TIME",
  "TT",
  "U",
  "VAR",
  "WBR",
]);

/** Deeper than any page that people read; a script can build a tree that would exhaust the stack. */
const DEEPEST = 600;

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i; // style="display: none"

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu; // kana, Han, Hangul

/** So many nodes are walked in about a millisecond. */
const NODES_A_STEP = 300;

/**
 * All text of the page as blocks, without what hides itself: but some pages hide all of themselves until
 * their scripts have run, and `hiddenToo` reads those. Linear in the page's size. Where the page changes while the walk
 * rests, blocks may be missing or stand twice, and the page has to be read again.
 */
export function* readBlocks(body: Element, hiddenToo = false): Steps<PageBlocks> {
  const walk = new Walk(hiddenToo);
  walk.enter(body, 0);
  let nodes = 0;
  while (walk.goOn()) {
    nodes += 1;
    if (nodes % NODES_A_STEP === 0) yield;
  }
  return { blocks: walk.blocks, regions: walk.regions };
}

/** True where the element is not shown, as far as its own attributes say. */
export function isHidden(element: Element): boolean {
  return HIDING_ATTRIBUTES.some((name) => hides(name, attributeOf(element, name)));
}

/** All that `isHidden` asks for. */
export const HIDING_ATTRIBUTES = ["hidden", "style"] as const;

/** True where an element is not shown for the value of such an attribute; null: it has none. */
export function hides(name: string, value: string | null): boolean {
  if (value === null) return false;
  return name === "hidden" || HIDING_STYLE.test(value);
}

/** An element whose children are being walked. */
interface Inside {
  readonly children: Iterator<Node>;
  /** The region around it, to which the walk comes back; null: it is no region itself. */
  readonly region: Region | null;
  readonly isRegion: boolean;
  /** 1 where it is a link, else 0. */
  readonly link: number;
}

class Walk {
  readonly blocks: FoundBlock[] = [];
  readonly regions: Region[] = [];
  private region: Region | null = null;
  private texts: BlockText[] = [];
  /** From the body down to where the walk is: kept here and not on the stack, so that it can rest anywhere. */
  private readonly path: Inside[] = [];
  private links = 0;
  private linkedLength = 0;
  private readonly hiddenToo: boolean;

  constructor(hiddenToo: boolean) {
    this.hiddenToo = hiddenToo;
  }

  /** One node further; false: the walk is done. */
  goOn(): boolean {
    const inside = this.path.at(-1);
    if (inside === undefined) return false;
    const next = inside.children.next();
    if (next.done === true) this.leave(inside);
    else this.visit(next.value);
    return true;
  }

  enter(element: Element, link: number): void {
    const names = namesOf(element);
    const parent = this.region;
    const region: Region = {
      element,
      parent,
      tag: nodeNameOf(element),
      from: this.blocks.length,
      to: this.blocks.length,
      suspect: isBeside(element, names),
    };
    this.regions.push(region);
    this.flush();
    this.region = region;
    this.goInto(element, { region: parent, isRegion: true, link });
  }

  private goInto(element: Element, inside: Omit<Inside, "children">): void {
    const children = this.path.length > DEEPEST ? [] : shownChildren(element);
    this.links += inside.link;
    this.path.push({ ...inside, children: children[Symbol.iterator]() });
  }

  private leave({ region, isRegion, link }: Inside): void {
    this.path.pop();
    if (isRegion) {
      this.flush();
      if (this.region !== null) this.region.to = this.blocks.length;
      this.region = region;
    }
    this.links -= link;
  }

  private visit(node: Node): void {
    // A form's field can stand in its place, as in that of any property (plain-dom.ts).
    const type: unknown = node.nodeType;
    if (type === Node.TEXT_NODE) this.add(node as Text);
    else if (type === Node.ELEMENT_NODE || typeof type !== "number")
      this.visitElement(node as Element);
  }

  private visitElement(element: Element): void {
    const tag = nodeNameOf(element);
    if (tag === "BR") {
      this.lineBreak();
      return;
    }
    if (SKIPPED.has(tag.toUpperCase()) || (!this.hiddenToo && isHidden(element))) return;
    const link = tag === "A" && !isOwnAnchor(element) ? 1 : 0;
    if (!INLINE.has(tag) || holdsBlocks(element)) {
      this.enter(element, link);
      return;
    }
    // Icons and doubled drop capitals; a whole page is hidden so while a dialog is open, so only here.
    if (attributeOf(element, "aria-hidden") === "true" || isUnseen(element)) return;
    this.goInto(element, { region: null, isRegion: false, link });
  }

  private add(text: Text): void {
    this.texts.push(text);
    if (this.links > 0) this.linkedLength += text.data.trim().length;
  }

  /** One break is white space; two in a row part paragraphs, as old newspaper sites write them. */
  private lineBreak(): void {
    for (let index = this.texts.length - 1; index >= 0; index -= 1) {
      const last = this.texts[index];
      if (last === "break") {
        this.flush();
        return;
      }
      if (last !== undefined && last.data.trim() !== "") break;
    }
    this.texts.push("break");
  }

  private flush(): void {
    const { texts, region } = this;
    if (texts.length === 0) return;
    const text = texts
      .map((part) => (part === "break" ? " " : part.data))
      .join("")
      .replace(/\s+/g, " ")
      .trim();
    if (text !== "" && region !== null) {
      const linked = Math.min(1, this.linkedLength / text.length);
      const weight = text.length + 2 * (text.match(IDEOGRAPHS)?.length ?? 0);
      this.blocks.push({ element: region.element, texts, region, text, weight, linked });
    }
    this.texts = [];
    this.linkedLength = 0;
  }
}

/** "Supported settings ¶": manuals make each heading a link to itself, which makes it no teaser. */
function isOwnAnchor(element: Element): boolean {
  return (
    element.getAttribute("href")?.startsWith("#") === true &&
    element.closest("h1,h2,h3,h4,h5,h6") !== null
  );
}

/** An inline element around blocks is no line of text: a card, or a story in a custom element. */
function holdsBlocks(element: Element): boolean {
  for (let child = firstElementIn(element); child !== null; child = nextElementOf(child)) {
    const tag = nodeNameOf(child);
    if (tag === "BR" || SKIPPED.has(tag.toUpperCase())) continue;
    if (!INLINE.has(tag) || holdsBlocks(child)) return true;
  }
  return false;
}

/** The children that the browser shows: those of an open shadow root, with slots filled. */
function* shownChildren(element: Element): Iterable<Node> {
  if (nodeNameOf(element) === "SLOT") {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return yield* assigned;
  }
  const parent = shadowRootOf(element) ?? element;
  for (let child = firstChildOf(parent); child !== null; child = nextSiblingOf(child)) yield child;
}
