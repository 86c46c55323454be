import { expect, it } from "vitest";
import { addressOfWords } from "../../../src/core/anchoring/text-fragment.ts";

const PAGE = "https://paper.example/a?b=1";

it.each([
  ["short words whole", "two-thirds, she said", "two%2Dthirds%2C%20she%20said"],
  ["without their quotation marks", "“We go & stay.”", "We%20go%20%26%20stay."],
  ["of several paragraphs the first", "“One.\n“Two.”", "One."],
])("names %s", (_, words, directive) => {
  expect(addressOfWords(PAGE, words)).toBe(`${PAGE}#:~:text=${directive}`);
});

it("names a long passage by its two ends", () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
  expect(addressOfWords(`${PAGE}#top`, words)).toBe(
    `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59`,
  );
});

it("leaves the address alone where there are no words", () => {
  expect(addressOfWords(PAGE, "“”")).toBe(PAGE);
});
