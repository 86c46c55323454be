// Which blocks stand beside the article's own words: related links, comments, captions, share bars,
// teasers? A region's name is a claim, and the page's own proportions decide whether it is believed.

import type { FoundBlock, Region } from "./block.ts";
import { proseSums, sumOf } from "./prose.ts";
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
  for (const region of regions) {
    if (region.suspect && region.to > region.from && sumOf(prose, region) <= most)
      flags.fill(1, region.from, region.to);
  }
  for (const block of blocks) {
    if (!isHeading(block) || block.linked < LINK_HEADING) continue;
    const teaser = teaserAround(block.region, prose);
    if (teaser !== null) flags.fill(1, teaser.from, teaser.to);
  }
  return flags;
}

/** The widest region around a linked heading that holds no more than a teaser's prose. */
function teaserAround(heading: Region, prose: Float64Array): Region | null {
  let teaser: Region = heading;
  for (let region = heading.parent; region !== null; region = region.parent) {
    if (sumOf(prose, region) > TEASER_PROSE) break;
    teaser = region;
  }
  return teaser.parent === null ? null : teaser;
}
