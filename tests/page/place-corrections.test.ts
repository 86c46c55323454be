import { expect, test } from "vitest";
import { describe } from "../../src/core/anchoring/describe.ts";
import type { Correction } from "../../src/core/model/correction.ts";
import { textOf } from "../../src/core/model/span.ts";
import { placeCorrections } from "../../src/page/place-corrections.ts";

const TEXT = [
  "“We will rebuild the pier,” Reyes said on Monday.",
  "About 300 people came to the harbour, and 40 loaves were eaten.",
].join("\n");

/** A correction made on these words of TEXT, one selector for each. */
function madeOn(...words: readonly string[]): Correction {
  const spans = words.map((each) => {
    const start = TEXT.indexOf(each);
    return { start, end: start + each.length };
  });
  return {
    id: "00000000-0000-4000-8000-000000000001",
    source: "https://news.example/pier",
    title: "The pier",
    revision: 1,
    created: "2031-03-07T10:00:00.000Z",
    changed: "2031-03-07T10:00:00.000Z",
    removed: null,
    selectors: spans.map((span) => describe(TEXT, span)),
    reading: { kind: "highlight" },
    context: { text: TEXT, spans },
    verdict: { is: "not-a-claim" },
  };
}

test.each([
  { name: "where they stood", text: TEXT, words: ["About 300 people"] },
  {
    name: "further down, under a new paragraph",
    text: `The harbour board met on Tuesday.\n${TEXT}`,
    words: ["About 300 people"],
  },
  {
    name: "over two paragraphs",
    text: TEXT,
    words: ["Reyes said on Monday.", "About 300 people"],
  },
])("finds the words $name", ({ text, words }) => {
  const [placed] = placeCorrections(text, [madeOn(...words)]);
  expect(placed?.spans.map((span) => textOf(text, span))).toEqual(words);
});

test.each([
  {
    name: "another figure stands there now",
    text: TEXT.replace("About 300 people", "About 350 people"),
    words: ["About 300 people"],
  },
  { name: "the words are gone", text: TEXT.slice(0, 50), words: ["About 300 people"] },
  {
    name: "one of two paragraphs is gone",
    text: TEXT.slice(0, 50),
    words: ["Reyes said on Monday.", "About 300 people"],
  },
])("leaves a correction out where $name", ({ text, words }) => {
  expect(placeCorrections(text, [madeOn(...words)])).toEqual([]);
});
