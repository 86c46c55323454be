// What rows/pages.ts runs inside the page: our detector and reader beside Readability and Defuddle, on the
// document that stands there.

import { isProbablyReaderable, Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { makeArticleText } from "../../../src/page/article-text.ts";
import { readMetadata } from "../../../src/page/detect/article-metadata.ts";
import { detectArticle } from "../../../src/page/detect/detect-article.ts";
import { findBody } from "../../../src/page/find-body.ts";

function timed(work: () => unknown): number {
  const started = performance.now();
  try {
    work();
  } catch {
    // A page that breaks a library costs what it cost until then.
  }
  return performance.now() - started;
}

const READERS = {
  detector: (address: string) => detectArticle(document, address),
  isProbablyReaderable: () => isProbablyReaderable(document),
  reader: (address: string) => {
    readMetadata(document, address);
    return makeArticleText(findBody(document)).text;
  },
  // Both change the document that they read, and so are given a copy, as their users must; ours reads in place.
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: (address: string) =>
    new Defuddle(document.cloneNode(true) as Document, { url: address }).parse(),
};

export type ReaderName = keyof typeof READERS;

/** Milliseconds of each of them, in turns, so that a busy moment of the machine falls on all: a list of rounds each. */
function timeReaders(names: readonly ReaderName[], address: string, rounds: number): number[][] {
  const times: number[][] = names.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    names.forEach((name, index) => {
      times[index]?.push(timed(() => READERS[name](address)));
    });
  }
  return times;
}

Object.assign(globalThis, { timeReaders });
