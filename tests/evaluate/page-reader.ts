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
  const bodyStart = blocks[0]?.part === "headline" ? (spans[1]?.start ?? text.length) : 0;
  const ms = performance.now() - started;
  return { detection, metadata, text, bodyStart, detectMs: detected - started, ms };
}

Object.assign(globalThis, { readPage });
