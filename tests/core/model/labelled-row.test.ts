import { expect, test } from "vitest";
import type { Correction } from "../../../src/core/model/correction.ts";
import { labelledRows } from "../../../src/core/model/labelled-row.ts";

const PARAGRAPH = "“We will rebuild the pier,” Reyes said. About 300 people came.";
/** Where the paragraph begins in its article. */
const BEFORE = 120;

function correction(
  words: string,
  own: Pick<Correction, "reading" | "verdict"> & Partial<Correction>,
): Correction {
  const text = own.context?.text ?? PARAGRAPH;
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    id: "00000000-0000-4000-8000-000000000001",
    source: "https://news.example/pier",
    title: "The pier",
    revision: 1,
    created: "2031-03-07T10:00:00.000Z",
    changed: "2031-03-07T10:00:00.000Z",
    removed: null,
    selectors: [
      {
        quote: { type: "TextQuoteSelector", exact: words, prefix: "", suffix: "" },
        position: {
          type: "TextPositionSelector",
          start: BEFORE + start,
          end: BEFORE + end,
        },
        textLength: 900,
      },
    ],
    context: { text, spans: [{ start, end }] },
    ...own,
  };
}

const QUOTATION = {
  kind: "quotation",
  speaker: "Tom Reyes",
  cue: "said",
  confidence: "low",
} as const;
const CLAIM = {
  kind: "claim",
  quantity: {
    value: 300,
    low: null,
    high: null,
    unit: "person",
    hedge: "about",
    vague: false,
    pair: null,
  },
  sentence: "About 300 people came.",
  confidence: "high",
} as const;

const SPEAKER = correction("“We will rebuild the pier,”", {
  reading: QUOTATION,
  verdict: { is: "speaker", name: "Reyes" },
});
const NO_CLAIM = correction("About 300 people", {
  reading: CLAIM,
  verdict: { is: "not-a-claim" },
});

test("gives one row a paragraph, with what is and what is not a mark", () => {
  const rows = labelledRows([SPEAKER, NO_CLAIM]);
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(row?.id).toBe(`https://news.example/pier#${BEFORE}`);
  expect(row?.text).toBe(PARAGRAPH);
  expect(row?.marks).toEqual([
    {
      kind: "quote",
      start: 0,
      end: 27,
      text: "“We will rebuild the pier,”",
      speaker: { name: "Reyes", mention: { start: 28, end: 33 } },
      cue: { start: 34, end: 38 },
      evidence: [],
      confidence: "high",
    },
  ]);
  expect(row?.notMarks).toEqual([{ kind: "number", start: 40, end: 56, text: "About 300 people" }]);
});

test("keeps two states of an edited paragraph apart", () => {
  const edited = correction("About 300 people", {
    reading: CLAIM,
    verdict: { is: "not-a-claim" },
    context: { text: `${PARAGRAPH} All left.`, spans: [{ start: 40, end: 56 }] },
  });
  expect(labelledRows([SPEAKER, edited]).map(({ text }) => text)).toEqual([
    PARAGRAPH,
    `${PARAGRAPH} All left.`,
  ]);
});

test("leaves out what was taken back", () => {
  expect(labelledRows([{ ...SPEAKER, removed: "2031-03-08T10:00:00.000Z" }])).toEqual([]);
});

test.each([
  {
    name: "a value, with the hedge that the words have",
    given: correction("About 300 people", {
      reading: CLAIM,
      verdict: { is: "quantity", value: 310, low: null, high: null, unit: "person" },
    }),
    mark: { kind: "number", value: 310, unit: "person", hedge: "about" },
  },
  {
    name: "an official where nothing was marked",
    given: correction("Reyes", {
      reading: { kind: "highlight" },
      verdict: { is: "official", name: "Tom Reyes", office: "governor" },
    }),
    mark: { kind: "official", text: "Reyes", name: "Tom Reyes", role: "governor" },
  },
  {
    name: "a quotation that nobody is named for",
    given: correction("“We will rebuild the pier,”", {
      reading: QUOTATION,
      verdict: { is: "speaker", name: null },
    }),
    mark: { kind: "quote", speaker: null },
  },
])("writes $name", ({ given, mark }) => {
  expect(labelledRows([given])[0]?.marks[0]).toMatchObject(mark);
});
