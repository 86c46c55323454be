// Two articles of invented papers and what a reader saved on them, as the writers get them.

import { describe } from "../../src/core/anchoring/describe.ts";
import type { Annotation } from "../../src/core/model/annotation.ts";
import type { ArticleRecord } from "../../src/core/model/article.ts";
import type { SavedArticle, WriteOptions } from "../../src/exchange/saved-article.ts";

export const NOW = "2031-04-02T08:15:30.250Z";
const own = { revision: 1, created: NOW, changed: NOW, removed: null };

export const TEXT =
  "🌊 The pier at Dunmarsh closed on Monday. “We will mend it,” Mara Quell said. 🚢 It took *four* [piles](x).";

export const PIER: ArticleRecord = {
  ...own,
  id: "00000000-0000-4000-8000-000000000001",
  source: "https://paper.example/2031/pier?a=1&b=2",
  title: 'The "pier" at Dunmarsh: closed?',
  publisher: "The Paper",
  published: "2031-04-01T06:00:00Z",
  byline: "Ada Moss, Ben Lode",
  language: "en",
  addresses: ["https://paper.example/2031/pier?a=1&b=2"],
  seen: NOW,
  words: 20,
  addressKeys: [],
  fingerprint: [],
};

/** `words` of TEXT, saved. */
export function saved(words: string, change: Partial<Annotation> = {}): Annotation {
  const start = TEXT.indexOf(words);
  return {
    ...own,
    id: "00000000-0000-4000-8000-000000000011",
    articleId: PIER.id,
    note: "",
    tags: [],
    colour: "amber",
    text: words,
    reading: { kind: "highlight" },
    target: { selectors: [describe(TEXT, { start, end: start + words.length })] },
    state: "exact",
    ...change,
  };
}

/** What a page and a reader could write to break out of a format. */
export const HOSTILE = `<script>alert(1)</script> "'&< [x](javascript:alert(1)) $a$ #tag %%c%%\n---\n=1+1, "",`;

export const ARTICLES: readonly SavedArticle[] = [
  {
    article: PIER,
    annotations: [
      saved("“We will mend it,”", {
        note: "Ask when.",
        tags: ["north shore", "pier"],
        reading: { kind: "quotation", speaker: "Mara Quell", cue: "said", confidence: "high" },
      }),
    ],
  },
];

export const OPTIONS: WriteOptions = {
  now: NOW,
  id: "00000000-0000-4000-8000-0000000000ff",
  words: {
    reportTitle: "Pressmark report",
    summary: "1 annotation in 1 article",
    note: "Note",
    tags: "Tags",
    savedOn: "Saved on",
    otherNoteOf: "Written elsewhere on",
    state: ({ state }) => (state === "changed" ? "changed since" : null),
    reading: ({ reading }) => (reading.kind === "quotation" ? reading.speaker : null),
    colour: ({ colour }) => (colour === "rose" ? "<Key> claims" : null),
    day: (iso) => iso.slice(0, 10),
  },
};

/** The same article with a hostile passage, note, tag and headline. */
export const HOSTILE_ARTICLES: readonly SavedArticle[] = [
  {
    article: { ...PIER, title: HOSTILE, byline: HOSTILE, publisher: HOSTILE },
    annotations: [saved(TEXT, { text: HOSTILE, note: HOSTILE, tags: [HOSTILE] })],
  },
];
