import { expect, it } from "vitest";
import { addressOfWords } from "../../../src/core/anchoring/text-fragment.ts";

const PAGE = "https://paper.example/a?b=1";

/** The directive as a browser takes it apart. */
const directive = (words: string, prefix = "", suffix = ""): string[] =>
  addressOfWords(PAGE, words, { prefix, suffix })
    .slice(`${PAGE}#:~:text=`.length)
    .split(",")
    .map((part) => decodeURIComponent(part));

it.each([
  ["short words whole", "two-thirds, she said", "two%2Dthirds%2C%20she%20said"],
  ["without their quotation marks", "“We go & stay.”", "We%20go%20%26%20stay."],
  [
    "several paragraphs by both ends",
    "“One fell.\n“Two stayed.”",
    "One%20fell.,%E2%80%9CTwo%20stayed.",
  ],
  ["half an emoji by its stand-in", "so\ud83d", "so%EF%BF%BD"],
])("names %s", (_, words, directive) => {
  expect(addressOfWords(PAGE, words)).toBe(`${PAGE}#:~:text=${directive}`);
});

it("names a long passage by its two ends", () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
  expect(addressOfWords(`${PAGE}#top`, words)).toBe(
    `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59`,
  );
});

it("names what stands beside few words, the quotation mark before them included", () => {
  expect(directive("“No,”", "rt last. Ms Maranz told them ", " and left the ro")).toEqual([
    "Maranz told them “-",
    "No,",
    "-” and left the",
  ]);
  expect(directive("12 per cent", "dge. It rose by ", " in a ye")).toEqual([
    "It rose by-",
    "12 per cent",
    "-in a",
  ]);
});

it.each([
  [
    "the sentence before ends: it may be another block",
    "Twelve",
    "ent home.” ",
    " of them stayed beh",
  ],
  ["the words begin the text", "Twelve", "", " of them stayed beh"],
])("names nothing before where %s", (_, words, prefix, suffix) => {
  expect(directive(words, prefix, suffix)).toEqual(["Twelve", "-of them stayed"]);
});

it("names nothing after where the sentence ends", () => {
  expect(directive("“Not today.”", "t he said ", " The dam, an")).toEqual([
    "he said “-",
    "Not today.",
  ]);
  expect(directive("twelve", "t there were ", ". Nobody else ca")).toEqual([
    "there were-",
    "twelve",
  ]);
});

it("names nothing beside many words", () => {
  const words = "the wall had been inspected twice a year and never repaired";
  expect(directive(words, "y he said that ", " at all, in the")).toEqual([
    "he said that-",
    words,
    "-at all, in",
  ]);
  expect(directive(`${words} by anybody`, "y he said that ", " at all")).toEqual([
    `${words} by anybody`,
  ]);
});

it("leaves the address alone where there are no words", () => {
  expect(addressOfWords(PAGE, "“”")).toBe(PAGE);
});
