// Which blocks inside the article's element are its text? Everything that stands there and is not beside
// it, except lines that are only a link, labels before the first sentence, and headings over nothing.

import { isHeading } from "./beside.ts";
import type { BlockPart, FoundBlock } from "./block.ts";
import { isPromotion } from "./outlet-lines.ts";
import { isProse } from "./prose.ts";
import { isCell } from "./table-cell.ts";

/** "Read more: Council votes on harbour" is a link with a label; a sentence with a long link is not. */
const LINK_LINE = 0.7;

/** Between paragraphs a line this short without an end of sentence is a label ("Photo: …", "5 min read"). */
const LABEL_WEIGHT = 45;

const SENTENCE_END = /[.!?…:;。！？」』”"’')\]»]$/u; // "… on Tuesday."

export interface KeptBlock {
  readonly index: number;
  readonly part: BlockPart;
}

/** The blocks of `blocks.slice(from, to)` that are text, in order. */
export function keepBlocks(
  blocks: readonly FoundBlock[],
  beside: Uint8Array,
  root: { readonly from: number; readonly to: number },
): KeptBlock[] {
  const kept: KeptBlock[] = [];
  let begun = false;
  for (let index = root.from; index < root.to; index += 1) {
    const block = blocks[index];
    if (block === undefined || beside[index] === 1 || !isText(block, begun)) continue;
    const part = partOf(block);
    if (part !== "heading") begun = true;
    kept.push({ index, part });
  }
  return withoutBareHeadings(kept);
}

function isText(block: FoundBlock, begun: boolean): boolean {
  if (isCell(block)) return begun || isProse(block);
  if (block.linked >= LINK_LINE || isPromotion(block)) return false;
  if (isHeading(block)) return true;
  if (block.weight >= LABEL_WEIGHT) return true;
  return (
    begun &&
    (SENTENCE_END.test(block.text) || block.region.tag === "LI" || block.region.tag === "P")
  );
}

function partOf(block: FoundBlock): BlockPart {
  if (isHeading(block)) return "heading";
  if (Element.prototype.closest.call(block.element, "blockquote") !== null) return "quotation";
  return block.region.tag === "LI" || block.region.tag === "DD" ? "list" : "paragraph";
}

/** A heading at the end was over something left out ("Related stories"). */
function withoutBareHeadings(kept: readonly KeptBlock[]): KeptBlock[] {
  let end = kept.length;
  while (end > 0 && kept[end - 1]?.part === "heading") end -= 1;
  return kept.slice(0, end);
}
