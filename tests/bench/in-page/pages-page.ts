// What rows/pages.ts runs inside the page: our detector and reader beside Readability and Defuddle, on the
// document that stands there.

import { isProbablyReaderable, Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { makeArticleText } from "../../../src/page/article-text.ts";
import { readMetadata } from "../../../src/page/detect/article-metadata.ts";
import { detectArticle } from "../../../src/page/detect/detect-article.ts";
import { findBody } from "../../../src/page/find-body.ts";

/** Milliseconds of each reader on one page. */
export interface PageTimes {
  readonly detector: number;
  readonly isProbablyReaderable: number;
  readonly reader: number;
  readonly readability: number;
  readonly defuddle: number;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  try {
    work();
  } catch {
    // A page that breaks a library costs what it cost until then.
  }
  return performance.now() - started;
}

function timeReaders(address: string): PageTimes {
  return {
    detector: timed(() => detectArticle(document, address)),
    isProbablyReaderable: timed(() => isProbablyReaderable(document)),
    reader: timed(() => {
      readMetadata(document, address);
      return makeArticleText(findBody(document)).text;
    }),
    // Both change the document that they read, and so are given a copy, as their users must; ours reads in place.
    readability: timed(() => new Readability(document.cloneNode(true) as Document).parse()),
    defuddle: timed(() =>
      new Defuddle(document.cloneNode(true) as Document, { url: address }).parse(),
    ),
  };
}

Object.assign(globalThis, { timeReaders });
