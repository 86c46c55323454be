// Invented articles, marks and annotations that the gallery shows and the tests search. No real article's
// words: the persons, outlets and events do not exist.

import { beginHistory, noteVersion } from "../../../src/core/alarm/note-version.ts";
import type { Annotation, OtherNote, Reading } from "../../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../../src/core/model/article.ts";
import type { History, Sighting } from "../../../src/core/model/history.ts";
import type { Quantity } from "../../../src/core/model/mark.ts";
import type { AnchorState } from "../../../src/core/model/selector.ts";
import { linkedArticle } from "../../../src/messages/linked-article.ts";
import type { PageMark } from "../../../src/messages/page-article.ts";
import type { ShownLink } from "../../../src/messages/shown-link.ts";

/** Stable and of the right shape: `uuid(7)` ends in 7. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function article(
  number: number,
  named: { title: string; publisher: string; published: string },
): ArticleRecord {
  const source = `https://${named.publisher.toLowerCase().replace(/\W+/g, "-")}.example/${number}`;
  return {
    ...named,
    id: uuid(number),
    source,
    addresses: [source],
    addressKeys: [],
    fingerprint: [],
    byline: null,
    language: "en",
    revision: 1,
    created: "2026-03-07T14:02:10.000Z",
    changed: "2026-03-07T14:02:10.000Z",
    removed: null,
    seen: "2026-03-07T14:02:10.000Z",
    words: 1180,
  };
}

export const DAM: ArticleRecord = article(1, {
  title: "Minister calls for an inquiry as water rises behind the Orlava dam",
  publisher: "Harbour Gazette",
  published: "2026-03-07T09:30:00Z",
});
export const COURIER: ArticleRecord = article(2, {
  title: "Thousands leave the Orlava valley overnight",
  publisher: "Courier",
  published: "2026-03-06",
});
export const BUDGET: ArticleRecord = article(3, {
  title: "Parliament passes the budget by five votes",
  publisher: "The Évora Times",
  published: "2026-02-20",
});

export function claim(quantity: Partial<Quantity>, sentence: string): Reading {
  const none = { value: null, low: null, high: null, pair: null, vague: false } as const;
  return {
    kind: "claim",
    quantity: { ...none, unit: "person", hedge: "none", ...quantity },
    sentence,
    confidence: "high",
  };
}

const said = (speaker: string | null, cue: string | null) =>
  ({
    kind: "quotation",
    speaker,
    cue,
    confidence: speaker === null ? "low" : "high",
  }) as const;

export const WATER = said("Ilse Marquard", "said");
export const NOBODY: Reading = said(null, null);
export const MARQUARD: Reading = {
  kind: "official",
  name: "Ilse Marquard",
  office: "minister for water and energy",
  confidence: "medium",
};
export const LEAVING: Reading = claim(
  { value: 1_500_000, hedge: "more-than" },
  "More than 1.5 million people live below the dam.",
);

export const WATER_WORDS =
  "“We have more than two metres of water above the old mark, most of it since Friday, and nobody warned us.”";
export const WATER_ELSEWHERE =
  "“We have nearly two metres of water above the old mark, and nobody warned us.”";

let clock = 0;

interface Saved {
  readonly number: number;
  readonly article: ArticleRecord;
  readonly reading: Reading;
  readonly text: string;
  readonly note?: string;
  readonly otherNotes?: readonly OtherNote[];
  readonly tags?: readonly string[];
  readonly colour?: Annotation["colour"];
  readonly state?: AnchorState;
}

export function annotation(saved: Saved): Annotation {
  clock += 1;
  const time = `2026-03-07T14:${String(clock).padStart(2, "0")}:00.000Z`;
  return {
    id: uuid(saved.number),
    articleId: saved.article.id,
    revision: 1,
    created: time,
    changed: time,
    removed: null,
    note: saved.note ?? "",
    ...(saved.otherNotes === undefined ? {} : { otherNotes: saved.otherNotes }),
    tags: saved.tags ?? [],
    colour: saved.colour ?? "amber",
    text: saved.text,
    reading: saved.reading,
    state: saved.state ?? "exact",
    target: {
      selectors: [
        {
          quote: {
            type: "TextQuoteSelector",
            exact: saved.text,
            prefix: "The level was read at six in the morning. ",
            suffix: " The gates were opened an hour later.",
          },
          position: { type: "TextPositionSelector", start: 100, end: 100 + saved.text.length },
          textLength: 7000,
        },
      ],
    },
  };
}

export const SAVED: readonly Annotation[] = [
  annotation({
    number: 11,
    article: DAM,
    reading: WATER,
    text: WATER_WORDS,
    note: "Contradicts the operator's line two paragraphs up.",
    tags: ["flood", "warnings"],
  }),
  annotation({
    number: 12,
    article: DAM,
    reading: LEAVING,
    text: "more than 1.5 million people",
    colour: "green",
    state: "changed",
  }),
  annotation({
    number: 13,
    article: DAM,
    reading: { kind: "highlight" },
    text: "The sirens on the eastern bank have not been tested since the last election.",
    note: "Ask who pays for the sirens.",
    otherNotes: [
      {
        note: "The region pays for the sirens, the state for the tests. Ask both.",
        changed: "2026-03-08T09:00:00.000Z",
      },
    ],
    colour: "violet",
    state: "lost",
  }),
  annotation({
    number: 21,
    article: COURIER,
    reading: said("Ilse Marquard", "told reporters"),
    text: WATER_ELSEWHERE,
    note: "Shorter here: no word of Friday.",
    tags: ["flood"],
  }),
  annotation({
    number: 22,
    article: COURIER,
    reading: claim({ value: 40_000, hedge: "about" }, "About 40,000 people left overnight."),
    text: "About 40,000 people",
    colour: "blue",
  }),
  annotation({
    number: 31,
    article: BUDGET,
    reading: {
      kind: "official",
      name: "João Vidal",
      office: "finance minister",
      confidence: "high",
    },
    text: "João Vidal",
    colour: "blue",
    tags: ["budget"],
  }),
  annotation({
    number: 32,
    article: BUDGET,
    reading: claim({ pair: [118, 113], unit: "vote" }, "The budget passed by 118 votes to 113."),
    text: "118 votes to 113",
    colour: "green",
  }),
];

/** Seen as saved, then on the days given. */
function seen(
  number: number,
  watched: Pick<History, "watched" | "reading">,
  texts: readonly (string | null)[],
): History {
  const begun = { id: uuid(number), articleId: DAM.id, selectors: [], ...watched };
  const around = { before: "The level was read at six. ", after: " The gates were opened." };
  const [first = "", ...later] = texts.map((text) => ({ text, ...around }));
  const days = later.map((_, at) => `2026-03-${String(at + 9).padStart(2, "0")}T09:00:00.000Z`);
  const now = "2026-03-07T14:02:10.000Z";
  const begin = beginHistory(begun, first as Sighting, { stood: now, now });
  return later.reduce((history, one, at) => noteVersion(history, one, days[at] ?? ""), begin);
}

const PASSAGE = { watched: "passage", reading: null } as const;

/** What of DAM reads differently; the first is SAVED[1]'s. */
export const CHANGED: readonly History[] = [
  seen(12, PASSAGE, ["more than 1.5 million people", "more than 1.7 million people"]),
  seen(13, PASSAGE, [SAVED[2]?.text ?? "", null]),
  seen(14, { watched: "mark", reading: WATER }, [
    WATER_WORDS,
    WATER_WORDS.replace("nobody warned us", "hardly anybody warned us"),
  ]),
  seen(15, { watched: "headline", reading: null }, [
    DAM.title,
    DAM.title.replace("an inquiry", "calm"),
  ]),
  seen(16, { watched: "length", reading: null }, ["1180", "1020"]),
];

export const MARKS: readonly PageMark[] = [
  { reading: MARQUARD, text: "Ilse Marquard", start: 20, end: 33 },
  { reading: WATER, text: WATER_WORDS, start: 100, end: 100 + WATER_WORDS.length },
  { reading: LEAVING, text: "more than 1.5 million people", start: 400, end: 428 },
  { reading: NOBODY, text: "“an ongoing process”", start: 500, end: 520 },
  {
    reading: claim(
      { value: 350, unit: "mile", hedge: "about" },
      "The dam lies about 350 miles south.",
    ),
    text: "about 350 miles",
    start: 600,
    end: 615,
  },
  {
    reading: claim({ vague: true, unit: "protester" }, "Thousands of protesters came."),
    text: "Thousands of protesters",
    start: 700,
    end: 723,
  },
];

export const LINKS: readonly ShownLink[] = [
  {
    index: 1,
    relation: "variant",
    reason: { says: "words-overlap", words: 12 },
    score: 0.9,
    other: {
      articleId: COURIER.id,
      ordinal: 3,
      text: WATER_ELSEWHERE,
    },
    otherArticle: linkedArticle(COURIER),
    otherAnnotation: SAVED[3] ?? null,
    otherRemembered: null,
  },
  {
    index: 2,
    relation: "differs",
    reason: { says: "rounded" },
    score: 0.7,
    other: {
      articleId: COURIER.id,
      ordinal: 5,
      text: "1.7 million people",
    },
    otherArticle: linkedArticle(COURIER),
    otherAnnotation: null,
    otherRemembered: null,
  },
  {
    index: 0,
    relation: "person",
    reason: { says: "same-name" },
    score: 0.6,
    other: {
      articleId: BUDGET.id,
      ordinal: 1,
      text: "Marquard",
    },
    otherArticle: linkedArticle(BUDGET),
    otherAnnotation: null,
    otherRemembered: null,
  },
];
