// Which block is the article's headline, and which its standfirst? The headline is the heading whose words
// the page repeats as its title; the standfirst stands between it and the text.

import { isHeading } from "./beside.ts";
import type { FoundBlock } from "./block.ts";
import { isProse } from "./prose.ts";
import { isDeclaredStandfirst } from "./region-names.ts";

/** Words of `title` that a heading must share, and of the heading's own that must be in the title. */
const SHARED_WORDS = 0.7;

const WORDS = /[\p{L}\p{N}]+/gu;

/** A standfirst is a sentence or a few; longer is text, shorter is a label ("Opinion"). */
const STANDFIRST_LEAST = 40;
const STANDFIRST_MOST = 700;

/**
 * Index of the headline among `blocks`, -1 where the page shows none. It stands before the text of `root` begins:
 * "The best kettles of the year", far down in an article of nearly that title, heads a section.
 */
export function findHeadline(
  blocks: readonly FoundBlock[],
  titles: readonly string[],
  root: { readonly from: number; readonly to: number },
): number {
  let fallback = -1;
  for (let index = 0; index < Math.min(root.to, blocks.length); index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (index >= root.from && isProse(block) && !isHeading(block)) break;
    if (!isHeading(block)) continue;
    if (titles.some((title) => isSameTitle(title, block.text))) return index;
    if (block.region.tag === "H1" && index <= root.from && block.linked < 0.5) fallback = index;
  }
  return fallback;
}

/** True where a heading and a page's title ("Headline | Paper") are one headline. */
export function isSameTitle(title: string, heading: string): boolean {
  const own = heading.toLowerCase().match(WORDS) ?? [];
  const theirs = new Set(title.toLowerCase().match(WORDS) ?? []);
  if (own.length === 0 || theirs.size === 0) return false;
  if (own.length < 3)
    return title.toLowerCase().startsWith(heading.toLowerCase()) && heading.length >= 8;
  return own.filter((word) => theirs.has(word)).length >= SHARED_WORDS * own.length;
}

/** Index of the standfirst between headline and text, -1 where there is none. */
export function findStandfirst(
  blocks: readonly FoundBlock[],
  headline: number,
  rootFrom: number,
): number {
  if (headline < 0) return -1;
  for (let index = headline + 1; index < rootFrom; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.linked > 0.3) continue;
    if (block.weight < STANDFIRST_LEAST || block.weight > STANDFIRST_MOST) continue;
    if (isStandfirst(block, index === headline + 1)) return index;
  }
  return -1;
}

function isStandfirst(block: FoundBlock, follows: boolean): boolean {
  if (isDeclaredStandfirst(block.element)) return true;
  if (block.region.parent !== null && isDeclaredStandfirst(block.region.parent.element))
    return true;
  return follows && (block.region.tag === "H2" || block.region.tag === "P");
}
