// What reads pages without Pressmark: Readability (with its own quick test as the detector) and Defuddle,
// both on linkedom, as their authors run them outside a browser.

import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { peerName } from "../../../bench/peers/peer-name.ts";
import type { Json } from "../system.ts";

export interface PagePeer {
  readonly name: string;
  /** False: it takes every page for an article. */
  readonly detects: boolean;
  /** The page as the scorer takes it. @throws whatever the library throws on a page it cannot read. */
  readonly read: (html: string, address: string) => Promise<Json>;
}

export const PAGE_PEERS: readonly PagePeer[] = [
  { name: peerName("Readability", "@mozilla/readability"), detects: true, read: readByReadability },
  { name: peerName("Defuddle", "defuddle"), detects: false, read: readByDefuddle },
];

/** The end of a block is the end of a word: without this, “end</p><p>Next” would be one. */
const BLOCK_END =
  /<\/(?:p|div|li|h[1-6]|td|tr|blockquote|figcaption|pre|section|article)>|<br\b/giu;

function textOf(html: string): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${html.replace(BLOCK_END, "\n$&")}</body></html>`,
  );
  return document.body.textContent ?? "";
}

async function readByReadability(html: string): Promise<Json> {
  const { document } = parseHTML(html);
  const isArticle = isProbablyReaderable(document);
  const before = performance.now();
  const parsed = new Readability(document).parse();
  const ms = performance.now() - before;
  return {
    article: {
      // It does not know news from other articles: every yes counts as both.
      isArticle,
      kind: isArticle ? "news" : "none",
      title: parsed?.title ?? null,
      byline: parsed?.byline ?? null,
      published: parsed?.publishedTime ?? null,
      text: textOf(parsed?.content ?? ""),
    },
    ms,
  };
}

/**
 * It has no detector of its own: every page is an article to it. `useAsync` would let it ask other sites for
 * what a page lacks; no system here may use the network.
 */
async function readByDefuddle(html: string, address: string): Promise<Json> {
  const { document } = parseHTML(html);
  const before = performance.now();
  const parsed = await Defuddle(document, address, { useAsync: false });
  const ms = performance.now() - before;
  return {
    article: {
      isArticle: true,
      kind: "news",
      title: parsed.title,
      byline: parsed.author,
      published: parsed.published,
      text: textOf(parsed.content),
    },
    ms,
  };
}
