// Which blocks read like sentences, and how much of a region does? The unit is the weight of a block: its
// length in Latin letters.

import type { FoundBlock, Region } from "./block.ts";

/** Shorter paragraphs are labels and teasers as often as sentences. */
const PROSE_WEIGHT = 80;

/** A paragraph with more of itself in links is a list of them. */
const PROSE_LINKED = 0.4;

/** True for a block that reads like sentences. */
export function isProse(block: FoundBlock): boolean {
  return block.weight >= PROSE_WEIGHT && block.linked <= PROSE_LINKED;
}

/** Sums of a value over the blocks before each index: a region's sum is a subtraction. */
export function prefixSums(
  blocks: readonly FoundBlock[],
  ofBlock: (block: FoundBlock, index: number) => number,
): Float64Array {
  const sums = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    sums[index + 1] = (sums[index] ?? 0) + ofBlock(block, index);
  });
  return sums;
}

/** The sum over a region's blocks. */
export function sumOf(sums: Float64Array, region: Pick<Region, "from" | "to">): number {
  return (sums[region.to] ?? 0) - (sums[region.from] ?? 0);
}

/** Weight of the prose before each index. */
export function proseSums(blocks: readonly FoundBlock[]): Float64Array {
  return prefixSums(blocks, (block) => (isProse(block) ? block.weight : 0));
}
