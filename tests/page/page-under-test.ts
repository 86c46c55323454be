// What the tests of src/page call inside a real page; open-page.ts bundles this file into each page.

import { ArticlePainting } from "../../src/page/article-painting.ts";
import { makeArticleText } from "../../src/page/article-text.ts";
import { readMetadata } from "../../src/page/detect/article-metadata.ts";
import { detectArticle } from "../../src/page/detect/detect-article.ts";
import { diagnose } from "../../src/page/detect/diagnose-article.ts";
import { readAddress } from "../../src/page/detect/page-address.ts";
import { readLinks, readProse } from "../../src/page/detect/page-text.ts";
import {
  addressSignals,
  declaredSignals,
  linkSignals,
  MOST_NEWS_POINTS,
  MOST_POINTS,
  shownSignals,
} from "../../src/page/detect/signals.ts";
import { findBody } from "../../src/page/find-body.ts";
import { Grounds } from "../../src/page/grounds.ts";

declare global {
  var underTest: {
    readonly ArticlePainting: typeof ArticlePainting;
    readonly signalsOfAll: typeof signalsOfAll;
    readonly detectArticle: typeof detectArticle;
    readonly diagnose: typeof diagnose;
    readonly findBody: typeof findBody;
    readonly Grounds: typeof Grounds;
    readonly makeArticleText: typeof makeArticleText;
    readonly readMetadata: typeof readMetadata;
  };
}

/** All of them, whether they hold or not. */
function signalsOfAll() {
  const address = readAddress("https://paper.example/quay");
  if (address === null) throw new Error("Expected the address of no front page");
  const prose = readProse(document);
  const links = readLinks(document, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  const all = [
    ...addressSignals(address),
    ...declaredSignals({ address, metas: new Map(), types: [] }),
    ...shownSignals({ document, prose }),
    ...linkSignals({ links, prose }),
  ];
  const points = all.reduce((sum, [, article]) => sum + Math.max(0, article), 0);
  const news = all.reduce((sum, [, , one]) => sum + Math.max(0, one), 0);
  return { count: all.length, points, news, most: MOST_POINTS, mostNews: MOST_NEWS_POINTS };
}

globalThis.underTest = {
  ArticlePainting,
  signalsOfAll,
  detectArticle,
  diagnose,
  findBody,
  Grounds,
  makeArticleText,
  readMetadata,
};
