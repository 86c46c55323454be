import { expect, test } from "vitest";
import { compareWords } from "../../src/ui/word-difference.tsx";

const differing = (words: string, against: string): readonly string[] =>
  compareWords(words, against)
    .filter((part) => part.differs)
    .map((part) => part.words.trim());

test.each([
  { words: "nearly two metres", against: "more than two metres", differs: ["nearly"] },
  { words: "Nobody warned us", against: "nobody warned us", differs: [] },
  { words: "the same", against: "the same", differs: [] },
])("$words, beside $against", ({ words, against, differs }) => {
  expect(differing(words, against)).toEqual(differs);
});

test("loses no word of a telling", () => {
  const words = "We have nearly two metres of water above the old mark.";
  const parts = compareWords(words, "There are two metres, she said, above every mark.");
  expect(parts.map((part) => part.words).join("")).toBe(words);
});

test("gives up on tellings that have nothing in common, and still shows them", () => {
  const words = Array.from({ length: 2_000 }, (_, at) => `a${at}`).join(" ");
  const against = Array.from({ length: 2_000 }, (_, at) => `b${at}`).join(" ");
  expect(compareWords(words, against)).toEqual([{ words, differs: false }]);
});
