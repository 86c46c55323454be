// Which blocks stand beside the article's own words: related links, comments, captions, share bars,
// teasers? A region's name is a claim, and the page's own proportions decide whether it is believed.

import { parentOf } from "../plain-dom.ts";
import type { FoundBlock, Region } from "./block.ts";
import { isOutletHeading } from "./outlet-lines.ts";
import { prefixSums, proseSums, sumOf } from "./prose.ts";
import type { PageBlocks } from "./read-blocks.ts";

/** A region with this share of the page's prose is the article, whatever it is called ("has-sidebar"). */
const ARTICLE_SHARE = 0.4;

/** A teaser is a headline that is a link, and a line or two; more prose than this is an article. */
const TEASER_PROSE = 700;

/**
 * With this much prose before it "Related stories" heads what it says, though the teasers may be longer than the
 * article; with less it could stand over all of the page.
 */
const ARTICLE_BEGUN = 200;

const LINK_HEADING = 0.9;

type Extent = Pick<Region, "from" | "to">;

const HEADINGS = new Set(["H1", "H2", "H3", "H4", "H5", "H6"]);

export function isHeading(block: FoundBlock): boolean {
  return HEADINGS.has(block.region.tag);
}

/** For each block 1 where it stands beside the article, else 0. */
export function blocksBeside(page: PageBlocks): Uint8Array {
  const { blocks, regions } = page;
  const flags = new Uint8Array(blocks.length);
  const prose = proseSums(blocks);
  const most = (prose[blocks.length] ?? 0) * ARTICLE_SHARE;
  const flag = (region: Extent, believed = false) => {
    if (believed || sumOf(prose, region) <= most) flags.fill(1, region.from, region.to);
  };
  for (const region of regions) if (region.suspect) flag(region);
  const headings = prefixSums(blocks, (block) => (isHeading(block) ? 1 : 0));
  blocks.forEach(({ text }, index) => {
    if (!isOutletHeading(text)) return;
    flag(sectionUnder(page, index), (prose[index] ?? 0) >= ARTICLE_BEGUN);
  });
  for (const [index, block] of blocks.entries()) {
    if (!isHeading(block)) continue;
    if (block.linked >= LINK_HEADING) flag(boxAround(block.region, prose, headings));
    // What follows "Related stories" in its box is related stories.
    else if (block.region.suspect) flag({ from: index, to: block.region.parent?.to ?? index + 1 });
  }
  for (const region of signUpForms(regions)) flag(boxAround(region, prose, headings));
  return flags;
}

/**
 * What stands under "Related articles": all that follows in a box of its own; in the flow of the article the lines
 * that are lists, links or labels, up to the next sentence of its own.
 */
function sectionUnder({ blocks }: PageBlocks, heading: number): Extent {
  const box = blocks[heading]?.region;
  let parent = box?.parent ?? null;
  while (parent !== null && parent.from === heading && parent.to === heading + 1)
    parent = parent.parent;
  if (parent !== null && parent.from === heading) return { from: heading, to: parent.to };
  let to = heading + 1;
  while (to < (parent?.to ?? 0)) {
    const block = blocks[to];
    if (block === undefined || isHeading(block) || isSentence(block)) break;
    to += 1;
  }
  return { from: heading, to };
}

function isSentence(block: FoundBlock): boolean {
  return block.linked < 0.4 && block.region.tag !== "LI" && block.weight >= 45;
}

/** The widest region around this one that has at most one heading and no more than a teaser's prose. */
function boxAround(inside: Region, prose: Float64Array, headings: Float64Array): Region {
  let box: Region = inside;
  for (let region = inside.parent; region !== null; region = region.parent) {
    if (sumOf(prose, region) > TEASER_PROSE || sumOf(headings, region) > 1) break;
    box = region;
  }
  return box;
}

/** A box that asks for an address speaks for the outlet: "Our editor's letter, in your inbox at six." */
const ASKS_FOR_ADDRESS = 'input[type="email" i]';

function signUpForms(regions: readonly Region[]): Region[] {
  const fields = [...(regions[0]?.element.querySelectorAll(ASKS_FOR_ADDRESS) ?? [])];
  if (fields.length === 0) return [];
  const byElement = new Map(regions.map((region) => [region.element, region]));
  return fields.flatMap((field) => {
    for (let at = parentOf(field); at !== null; at = parentOf(at)) {
      const region = byElement.get(at);
      if (region !== undefined) return region;
    }
    return [];
  });
}
