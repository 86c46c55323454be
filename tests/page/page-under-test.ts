// What the tests of src/page call inside a real page; open-page.ts bundles this file into each page.

import { makeArticleText } from "../../src/page/article-text.ts";
import { readMetadata } from "../../src/page/detect/article-metadata.ts";
import { detectArticle, diagnose } from "../../src/page/detect/detect-article.ts";
import { findBody } from "../../src/page/find-body.ts";

declare global {
  var underTest: {
    readonly detectArticle: typeof detectArticle;
    readonly diagnose: typeof diagnose;
    readonly findBody: typeof findBody;
    readonly makeArticleText: typeof makeArticleText;
    readonly readMetadata: typeof readMetadata;
  };
}

globalThis.underTest = { detectArticle, diagnose, findBody, makeArticleText, readMetadata };
