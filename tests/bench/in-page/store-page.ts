// What the benches of the store and of replication run inside a page of the extension: saves and reads as the background makes
// them, through the project's own functions.

import type { Annotation } from "../../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../../src/core/model/article.ts";
import type { History } from "../../../src/core/model/history.ts";
import type { RememberedMark } from "../../../src/core/model/link.ts";
import { annotationsByArticle } from "../../../src/store/annotations.ts";
import { articleBySource } from "../../../src/store/articles.ts";
import { putAnnotation } from "../../../src/store/change-annotations.ts";
import { library } from "../../../src/store/database.ts";
import { historiesOfArticle } from "../../../src/store/histories.ts";
import { marksOfArticle } from "../../../src/store/marks.ts";
import { withWriteLock } from "../../../src/store/write-lock.ts";

const MARKS = 20;
const NOW = "2031-04-02T08:00:00.000Z";
const OWN = { revision: 1, created: NOW, changed: NOW, removed: null };

/** Of the articles that were saved on, the last ones last. */
const sources: string[] = [];

/** Milliseconds of each of so many saves, each on an article of its own that has twenty marks; `apart`: between two, in milliseconds. */
async function saves(count: number, apart: number): Promise<number[]> {
  const database = await library();
  const times: number[] = [];
  for (let save = 0; save < count; save += 1) {
    const kept = newSave();
    if (apart > 0) await new Promise((resolve) => setTimeout(resolve, apart));
    const from = performance.now();
    await withWriteLock(() => putAnnotation(database, kept));
    times.push(performance.now() - from);
    sources.push(kept.article.source);
  }
  return times;
}

/** Milliseconds of reading what is kept of each of the articles that were saved on last, by their addresses. */
async function reads(count: number): Promise<number[]> {
  const database = await library();
  const times: number[] = [];
  for (const source of sources.slice(-count)) {
    const from = performance.now();
    const article = await articleBySource(database, source);
    const { id } = article ?? { id: "" };
    await Promise.all(
      [annotationsByArticle, historiesOfArticle, marksOfArticle].map((read) => read(database, id)),
    );
    times.push(performance.now() - from);
  }
  return times;
}

function newSave(): Parameters<typeof putAnnotation>[1] {
  const [id, articleId] = [crypto.randomUUID(), crypto.randomUUID()];
  const source = `https://bench.example/${articleId}`;
  const reading = { kind: "highlight" } as const;
  const article: ArticleRecord = {
    ...{ ...OWN, id: articleId, source, addresses: [source], addressKeys: [source], seen: NOW },
    ...{ fingerprint: [], words: 900, title: "The pier", publisher: "Bench", published: NOW },
    ...{ byline: null, language: "en" },
  };
  const quote = { type: "TextQuoteSelector", exact: "a storm", prefix: "", suffix: "" } as const;
  const position = { type: "TextPositionSelector", start: 0, end: 7 } as const;
  const selectors = [{ quote, position, textLength: 6000 }];
  const annotation: Annotation = {
    ...{ ...OWN, id, articleId, note: "", tags: [], colour: "amber", text: "a storm" },
    ...{ reading, target: { selectors }, state: "exact" },
  };
  const marks = Array.from({ length: MARKS }, (_, ordinal): RememberedMark => {
    const linkKeys = [`bench ${articleId} ${ordinal}`, `bench ${ordinal}`];
    return { articleId, ordinal, reading, text: "a storm", start: 0, end: 7, linkKeys };
  });
  const seen = { text: "a storm", before: "", after: "", firstSeen: NOW, lastSeen: NOW };
  const history: History = {
    ...{ ...OWN, id, articleId, watched: "passage", reading, selectors, base: 0, current: 0 },
    ...{ versions: [{ ...seen, acknowledged: null }], change: null, alarm: null },
  };
  return { annotation, article, marks, officials: [], histories: [history] };
}

Object.assign(globalThis, { storeBench: { saves, reads } });
