// What the bench of a large library runs inside a page of the extension: fills the store, and times what
// popup, card and library ask of it, through the project's own functions.

import { linksOfPage } from "../../../src/background/find-links.ts";
import { rememberMarks } from "../../../src/core/linking/remember-marks.ts";
import type { Annotation, Reading } from "../../../src/core/model/annotation.ts";
import { COLOURS } from "../../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../../src/core/model/article.ts";
import type { RememberedMark } from "../../../src/core/model/link.ts";
import { makeDigest } from "../../../src/search/make-digest.ts";
import { openIndex } from "../../../src/search/open-index.ts";
import { library } from "../../../src/store/database.ts";
import { annotationsInArticles, idsByChange, putDigest } from "../../../src/store/digest.ts";
import { marksOfArticle } from "../../../src/store/marks.ts";

/** An article to make many of. */
export interface Template {
  readonly title: string;
  readonly marks: readonly {
    readonly reading: Reading;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface Seed {
  readonly templates: readonly Template[];
  readonly articles: number;
  readonly marks: number;
  readonly annotations: number;
}

/** So many articles tell each event: every third word is another one in the next event. */
const EVENTS = 797;
const AT_ONCE = 50;
const HOUR_MS = 3_600_000;
const FIRST_TIME = Date.UTC(2020, 0, 1);

function varied(text: string, event: number): string {
  let at = 0;
  return text.replace(/\p{L}{4,}/gu, (word) =>
    at++ % 3 === 0 ? `${word}${letters(event)}` : word,
  );
}

const letters = (number: number): string =>
  String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26));

function readingOf(reading: Reading, event: number): Reading {
  switch (reading.kind) {
    case "quotation":
      return {
        ...reading,
        speaker: reading.speaker === null ? null : varied(reading.speaker, event % 40),
      };
    case "official":
      return { ...reading, name: varied(reading.name, event % 40) };
    case "claim":
      return { ...reading, sentence: varied(reading.sentence, event) };
    case "highlight":
      return reading;
  }
}

/** As many as an article's fingerprint has, and as long: records are read as large as they are. */
const HASHES = 128;

const hashOf = (number: number): string =>
  (Math.imul(number + 1, 2_654_435_761) >>> 0).toString(36).padStart(7, "0");

const uuid = (kind: number, number: number): string =>
  `0000000${kind}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;

let seeded: Seed | null = null;

/** What the library is to be filled with. */
function begin(seed: Seed): void {
  seeded = seed;
}

/** Fills it with the articles of these numbers, in a call that ends before any driver loses patience. */
async function fill(first: number, end: number): Promise<void> {
  if (seeded === null) throw new Error("Expected a seed first");
  const { templates, articles, marks, annotations } = seeded;
  const database = await library();
  const each = { marks: marks / articles, saved: annotations / articles };
  for (let from = first; from < end; from += AT_ONCE) {
    const transaction = database.transaction(["articles", "annotations", "marks"], "readwrite", {
      durability: "relaxed",
    });
    for (let number = from; number < Math.min(end, from + AT_ONCE); number += 1) {
      const made = makeArticle(templates, number, each);
      void transaction.objectStore("articles").put(made.article);
      for (const mark of made.marks) void transaction.objectStore("marks").put(mark);
      for (const saved of made.saved) void transaction.objectStore("annotations").put(saved);
    }
    await transaction.done;
  }
}

/** Milliseconds of making the digest of all. */
async function digest(): Promise<number> {
  const started = performance.now();
  const database = await library();
  const made = await makeDigest(database, await idsByChange(database), () => undefined);
  await putDigest(database, made, []);
  return performance.now() - started;
}

interface Made {
  readonly article: ArticleRecord;
  readonly marks: readonly RememberedMark[];
  readonly saved: readonly Annotation[];
}

function makeArticle(
  templates: readonly Template[],
  number: number,
  each: { readonly marks: number; readonly saved: number },
): Made {
  const template = templates[number % templates.length];
  if (template === undefined) throw new Error("Expected a template, found none");
  const event = number % EVENTS;
  const article = articleOf(template, number, event);
  const read = Array.from({ length: Math.max(each.marks, each.saved) }, (_, at) => {
    const mark = template.marks[at % template.marks.length];
    if (mark === undefined) return [];
    const { start, end } = mark;
    const reading = readingOf(mark.reading, event);
    return [{ reading, text: varied(mark.text, event), start, end }];
  }).flat();
  const marked = rememberMarks(article.id, read);
  const saved = marked
    .slice(0, each.saved)
    .map((mark) => annotationOf(mark, number * each.saved + mark.ordinal));
  return { article, marks: marked.slice(0, each.marks), saved };
}

function articleOf(template: Template, number: number, event: number): ArticleRecord {
  const time = new Date(FIRST_TIME + number * HOUR_MS).toISOString();
  const source = `https://paper-${number % 40}.example/${number}`;
  return {
    id: uuid(1, number),
    revision: 1,
    created: time,
    changed: time,
    removed: null,
    seen: time,
    source,
    addresses: [source],
    addressKeys: [],
    fingerprint: Array.from({ length: HASHES }, (_, at) => hashOf(number * HASHES + at)),
    title: varied(template.title, event),
    publisher: `Paper ${number % 40}`,
    published: time,
    byline: null,
    language: "en",
    words: 900,
  };
}

function annotationOf(mark: RememberedMark, number: number): Annotation {
  const time = new Date(FIRST_TIME + number * 60_000).toISOString();
  return {
    id: uuid(2, number),
    articleId: mark.articleId,
    revision: 1,
    created: time,
    changed: time,
    removed: null,
    note: number % 4 === 0 ? `Ask about ${letters(number)} again` : "",
    tags: [`topic ${number % 50}`],
    colour: COLOURS[number % COLOURS.length] ?? "amber",
    text: mark.text,
    reading: mark.reading,
    state: number % 50 === 0 ? "changed" : "exact",
    target: {
      selectors: [
        {
          quote: {
            type: "TextQuoteSelector",
            exact: mark.text,
            prefix: "It was said that ",
            suffix: " in the town.",
          },
          position: { type: "TextPositionSelector", start: mark.start, end: mark.end },
          textLength: 6000,
        },
      ],
    },
  };
}

/** A popup or library shows so many rows at first. */
const FIRST_ROWS = 30;

/** Milliseconds until the index is open, and of each query until its first rows are read. */
async function search(queries: readonly string[]): Promise<{ open: number; queries: number[] }> {
  const database = await library();
  const started = performance.now();
  const index = await openIndex({ signal: new AbortController().signal, onShare: () => undefined });
  const open = performance.now() - started;
  const times: number[] = [];
  for (const query of queries) {
    const from = performance.now();
    const { rows } = index.ask({ query, filter: {}, sort: "best" });
    await annotationsInArticles(
      database,
      Array.from(rows.subarray(0, FIRST_ROWS), (row) => index.idAt(row)),
    );
    times.push(performance.now() - from);
  }
  return { open, queries: times };
}

/** Articles whose marks together are those of a long one. */
const TOGETHER = 5;

/** Milliseconds of finding and showing the links of each of these articles, of a hundred different marks. */
async function links(articles: readonly number[]): Promise<number[]> {
  const database = await library();
  const times: number[] = [];
  for (const number of articles) {
    const numbers = Array.from({ length: TOGETHER }, (_, at) => number + at);
    const marks = (
      await Promise.all(numbers.map((one) => marksOfArticle(database, uuid(1, one))))
    ).flat();
    const from = performance.now();
    await linksOfPage(database, marks, { id: uuid(1, number), published: null });
    times.push(performance.now() - from);
  }
  return times;
}

Object.assign(globalThis, { libraryBench: { begin, fill, digest, search, links } });
