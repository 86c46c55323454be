// What peers/page-peers.ts runs inside the page: Readability with its quick test, and Defuddle, each on a copy
// of the document, which both change.

import { isProbablyReaderable, Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import type { PeerArticle, PeerReadings } from "./page-peers.ts";

/** The end of a block is the end of a word: without this, "end</p><p>Next" would be one. */
const BLOCK_END =
  /<\/(?:p|div|li|h[1-6]|td|tr|blockquote|figcaption|pre|section|article)>|<br\b/giu;

function textOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html.replace(BLOCK_END, "\n$&"), "text/html");
  return parsed.body.textContent ?? "";
}

const copy = (): Document => document.cloneNode(true) as Document;

function timed<T>(read: () => T): { readonly result: T; readonly ms: number } {
  const started = performance.now();
  const result = read();
  return { result, ms: performance.now() - started };
}

function byReadability(): PeerArticle {
  const isArticle = isProbablyReaderable(document);
  const { result, ms } = timed(() => new Readability(copy()).parse());
  return {
    article: {
      isArticle,
      kind: isArticle ? "news" : "none",
      title: result?.title ?? null,
      byline: result?.byline ?? null,
      published: result?.publishedTime ?? null,
      text: textOf(result?.content ?? ""),
    },
    ms,
  };
}

function byDefuddle(url: string): PeerArticle {
  const { result, ms } = timed(() => new Defuddle(copy(), { url }).parse());
  return {
    article: {
      isArticle: true,
      kind: "news",
      title: result.title,
      byline: result.author,
      published: result.published,
      text: textOf(result.content),
    },
    ms,
  };
}

function orNull(read: () => PeerArticle): PeerArticle | null {
  try {
    return read();
  } catch {
    // A page on which the library breaks is one that it does not read.
    return null;
  }
}

function readByPeers(url: string): PeerReadings {
  return { readability: orNull(byReadability), defuddle: orNull(() => byDefuddle(url)) };
}

Object.assign(globalThis, { readByPeers });
