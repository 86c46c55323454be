// Which element holds the article? The one that gathers the most prose at the price of the least that is
// not prose: every block is worth its prose or costs its clutter, and the best region is the one with
// the greatest sum (Pasternack and Roth, "Extracting article text from the Web with maximum subsequence
// segmentation", WWW 2009, over elements instead of over any stretch of the page). Prefix sums make it
// linear in the number of regions.

import type { FoundBlock, Region } from "./block.ts";
import { isProse, prefixSums, proseSums, sumOf } from "./prose.ts";
import type { PageBlocks } from "./read-blocks.ts";
import { isDeclaredBody } from "./region-names.ts";
import { isCell } from "./table-cell.ts";

/** A paragraph's worth stops growing here: one endless block is a script's dump or a legal notice. */
const PROSE_MOST = 1200;

/** What a block that is no prose costs: enough that twenty menu lines outweigh a teaser's paragraph. */
const CLUTTER_COST = 15;

/** What a block beside the article costs: next to nothing, so that the tighter of two elements is taken. */
const BESIDE_COST = 1;

/** What the prose of comments and teasers takes from the worth of the element around them. */
const BESIDE_SHARE = 0.3;

/** An element that calls itself the article's body needs this share of the best one's prose. */
const DECLARED_SHARE = 0.5;

/** The region of the article's text, null where the page has no prose. */
export function chooseRoot(page: PageBlocks, beside: Uint8Array): Region | null {
  const worth = prefixSums(page.blocks, (block, index) => worthOf(block, beside[index] === 1));
  let best: Region | null = null;
  let most = 0;
  for (const region of page.regions) {
    const sum = sumOf(worth, region);
    // ">=": of two regions with the same blocks the inner one, which comes later, fits closer.
    if (sum > 0 && sum >= most) {
      best = region;
      most = sum;
    }
  }
  if (best === null) return null;
  const root = amongSiblings(page, best);
  return declaredBody(page, root) ?? root;
}

/**
 * The parent of a lone paragraph whose sibling paragraphs say more than it does: a long table or list beside them
 * has cost their common element its worth.
 */
function amongSiblings(page: PageBlocks, best: Region): Region {
  const { parent } = best;
  const lone = page.blocks[best.from];
  if (parent === null || lone === undefined || best.to - best.from !== 1) return best;
  let siblings = 0;
  for (const block of page.blocks.slice(parent.from, parent.to)) {
    if (block !== lone && block.region.parent === parent && isProse(block))
      siblings += block.weight;
  }
  return siblings >= lone.weight ? parent : best;
}

function worthOf(block: FoundBlock, beside: boolean): number {
  if (!isProse(block)) {
    if (isCell(block)) return 0;
    return -(beside ? BESIDE_COST : CLUTTER_COST);
  }
  const prose = Math.min(block.weight, PROSE_MOST) * (1 - block.linked);
  return beside ? -BESIDE_SHARE * prose : prose;
}

/** The widest region inside `best` that declares itself the body, if it has enough of the prose. */
function declaredBody(page: PageBlocks, best: Region): Region | null {
  const prose = proseSums(page.blocks);
  const enough = sumOf(prose, best) * DECLARED_SHARE;
  for (const region of page.regions) {
    if (region.from < best.from || region.to > best.to) continue;
    if (sumOf(prose, region) >= enough && isDeclaredBody(region.element)) return region;
  }
  return null;
}
