// What read-bad-pages.ts runs in a world of its own inside each page, as a content script does: detection,
// extraction, analysis and painting, by the functions that the reader code calls.

import { analyze } from "../../src/core/analysis/analyze.ts";
import { readingsOf } from "../../src/core/analysis/readings.ts";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings.ts";
import { makeArticleText } from "../../src/page/article-text.ts";
import { readMetadata } from "../../src/page/detect/article-metadata.ts";
import { detectArticle } from "../../src/page/detect/detect-article.ts";
import { findBody } from "../../src/page/find-body.ts";
import { Grounds } from "../../src/page/grounds.ts";
import { linesOf } from "../../src/page/lines.ts";
import { makePainter } from "../../src/page/painter.ts";
import { placePassages } from "../../src/page/passages.ts";
import { strokesOf } from "../../src/page/strokes.ts";

export interface BadReading {
  readonly kind: string;
  readonly marks: number;
  /** Marks whose ranges do not give their words. */
  readonly wrong: number;
}

const bare = (text: string) => text.replace(/[\u00ad\u200b\u2060\ufeff \t\n\r\f]/g, "");

function readBadPage(address: string): BadReading {
  const { kind } = detectArticle(document, address);
  const { language, published, title, publisher } = readMetadata(document, address);
  if (typeof title !== "string" || typeof publisher !== "string")
    throw new TypeError(`Expected words for title and publisher, found ${typeof title}`);
  const blocks = findBody(document);
  const first = blocks[0];
  if (first === undefined) return { kind, marks: 0, wrong: 0 };
  const text = makeArticleText(blocks);
  const marks = analyze({ text: text.text, language, published }, []);
  const readings = readingsOf(text.text, marks);
  const pairs = marks.flatMap((mark, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : [{ mark, reading }];
  });
  const { passages } = placePassages(text.text, pairs, []);
  const painter = makePainter(new Grounds().of(first.element), linesOf(first.element));
  const shown = { ...DEFAULT_SETTINGS, noted: new Map() };
  painter.paint(strokesOf(passages, text, shown), DEFAULT_SETTINGS.palette);
  const wrong = passages.filter(({ spans }) =>
    spans.some((span) => {
      const ranges = text.toRanges(span).map(String).join("");
      return bare(ranges) !== bare(text.text.slice(span.start, span.end));
    }),
  ).length;
  painter.clear();
  return { kind, marks: marks.length, wrong };
}

Object.assign(globalThis, { readBadPage });
