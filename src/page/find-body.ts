// Which text on the page is the article's? Headline, standfirst and text, as blocks of live text nodes, so
// that marks can be painted where the reader reads. The page is only read: no copy, no cleaning.
// Costs one walk of the document and a few passes over its blocks; no layout is asked for.

import { finish, type Steps } from "../core/model/steps.ts";
import type { ArticleScope } from "./article-scopes.ts";
import { blocksBeside } from "./body/beside.ts";
import type { Block, BlockPart, FoundBlock } from "./body/block.ts";
import { chooseRoot } from "./body/choose-root.ts";
import { findHeadline, findStandfirst } from "./body/find-headline.ts";
import { keepBlocks } from "./body/keep-blocks.ts";
import { readBlocks } from "./body/read-blocks.ts";
import { plainDocument } from "./plain-dom.ts";

/** The article's blocks in reading order; empty where the page has no prose. */
export function findBody(document: Document): Block[] {
  return finish(findBodyInSteps(document));
}

/** The same with rests in between, in which the page had better not change (body/read-blocks.ts); `scope` null: of the page. */
export function* findBodyInSteps(
  ownDocument: Document,
  scope: ArticleScope | null = null,
): Steps<Block[]> {
  const document = plainDocument(ownDocument);
  const where = scope?.element ?? document.body;
  if (where === null) return [];
  const titles = scope === null ? titlesOf(document) : [scope.headline];
  const shown = yield* findIn(where, titles, false);
  return shown.length > 0 ? shown : yield* findIn(where, titles, true);
}

function* findIn(where: Element, titles: readonly string[], hiddenToo: boolean): Steps<Block[]> {
  const page = yield* readBlocks(where, hiddenToo);
  yield;
  const beside = blocksBeside(page);
  yield;
  const root = chooseRoot(page, beside);
  if (root === null) return [];
  yield;
  const headline = findHeadline(page.blocks, titles, root);
  const start = headline >= root.from ? headline + 1 : root.from;
  const standfirst = findStandfirst(page.blocks, headline, start);
  const found: Block[] = [];
  const push = (index: number, part: BlockPart) => {
    const block = page.blocks[index];
    if (block !== undefined) found.push(asBlock(block, part));
  };
  if (headline >= 0) push(headline, "headline");
  if (standfirst >= 0) push(standfirst, "standfirst");
  yield;
  for (const kept of keepBlocks(page.blocks, beside, { from: start, to: root.to })) {
    push(kept.index, kept.part);
  }
  return found;
}

function asBlock(block: FoundBlock, part: BlockPart): Block {
  return { part, element: block.element, texts: block.texts };
}

/** What the page calls itself; the headline repeats one of them. */
function titlesOf(document: Document): string[] {
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "";
  return [og, document.title].filter((title) => title !== "");
}
