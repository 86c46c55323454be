// What pages-task.ts runs inside the page: detector, metadata and body of one document, as plain records.

import { makeArticleText } from "../../src/page/article-text.ts";
import { readMetadata } from "../../src/page/detect/article-metadata.ts";
import { detectArticle } from "../../src/page/detect/detect-article.ts";
import { findBody } from "../../src/page/find-body.ts";
import type { Reading } from "./pages-task.ts";

function readPage(address: string): Reading {
  const started = performance.now();
  const detection = detectArticle(document, address);
  const detected = performance.now();
  const metadata = readMetadata(document, address);
  const blocks = findBody(document);
  const { text, blocks: spans } = makeArticleText(blocks);
  const leading = blocks.findIndex(({ part }) => part !== "headline" && part !== "standfirst");
  const bodyStart = leading < 0 ? text.length : (spans[leading]?.start ?? text.length);
  const ms = performance.now() - started;
  return { detection, metadata, text, bodyStart, detectMs: detected - started, ms };
}

Object.assign(globalThis, { readPage });
