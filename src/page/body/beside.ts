// Which blocks stand beside the article's own words: related links, comments, captions, share bars,
// teasers? A region's name is a claim, and the page's own proportions decide whether it is believed.

import type { FoundBlock, Region } from "./block.ts";
import { prefixSums, proseSums, sumOf } from "./prose.ts";
import type { PageBlocks } from "./read-blocks.ts";

/** A region with this share of the page's prose is the article, whatever it is called ("has-sidebar"). */
const ARTICLE_SHARE = 0.4;

/** A teaser is a headline that is a link, and a line or two; more prose than this is an article. */
const TEASER_PROSE = 700;

const LINK_HEADING = 0.9;

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
  const flag = (region: { readonly from: number; readonly to: number }) => {
    if (sumOf(prose, region) <= most) flags.fill(1, region.from, region.to);
  };
  for (const region of regions) if (region.suspect) flag(region);
  const headings = prefixSums(blocks, (block) => (isHeading(block) ? 1 : 0));
  for (const [index, block] of blocks.entries()) {
    if (!isHeading(block)) continue;
    if (block.linked >= LINK_HEADING) flag(boxAround(block.region, prose, headings));
    // What follows "Related stories" in its box is related stories.
    else if (block.region.suspect) flag({ from: index, to: block.region.parent?.to ?? index + 1 });
  }
  for (const region of signUpForms(regions)) flag(boxAround(region, prose, headings));
  return flags;
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
  const body = regions[0]?.element.ownerDocument.body;
  const fields = [...(body?.querySelectorAll(ASKS_FOR_ADDRESS) ?? [])];
  if (fields.length === 0) return [];
  const byElement = new Map(regions.map((region) => [region.element, region]));
  return fields.flatMap((field) => {
    for (let at = field.parentElement; at !== null; at = at.parentElement) {
      const region = byElement.get(at);
      if (region !== undefined) return region;
    }
    return [];
  });
}
