import { expect, test } from "vitest";
import type { Target } from "../../src/core/model/annotation.ts";
import { surroundingsOf, surroundingsSeen } from "../../src/ui/surroundings.ts";

const TEXT =
  "The gates were opened at noon. Nobody had warned the valley. The sirens stayed silent.";

/** As describe() keeps it: up to `kept` characters on either side. */
function targetOf(words: string, kept: number): Target {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  const quote = {
    type: "TextQuoteSelector",
    exact: words,
    prefix: TEXT.slice(Math.max(0, start - kept), start),
    suffix: TEXT.slice(end, end + kept),
  } as const;
  const position = { type: "TextPositionSelector", start, end } as const;
  return { selectors: [{ quote, position, textLength: TEXT.length }] };
}

test.each([
  {
    name: "leaves out words that were cut in two",
    target: targetOf("Nobody", 8),
    before: "… noon. ",
    after: " had …",
  },
  {
    name: "shows all where the article begins and ends there",
    target: targetOf("Nobody", 1_000),
    before: "The gates were opened at noon. ",
    after: " had warned the valley. The sirens stayed silent.",
  },
  {
    name: "has nothing before the first word",
    target: targetOf("The gates", 8),
    before: "",
    after: " were …",
  },
])("$name", ({ target, before, after }) => {
  expect(surroundingsOf(target)).toEqual({ before, after });
});

const LONG = `bour wall must wait, ${"and wait ".repeat(12)}`;

test.each([
  ["words that were cut in two", LONG.slice(0, 96), "… wall must wait, ", "and wait …"],
  [
    "one character less, since half an emoji was left out",
    LONG.slice(0, 95),
    "… wall must wait, ",
    "and wait …",
  ],
  [
    "less, at the edge of the article",
    "Harbour wall must wait. ",
    "Harbour wall must wait. ",
    " wait. ",
  ],
  ["nothing", "", "", ""],
])("of a wording that was seen: %s", (_name, kept, before, after) => {
  const shown = surroundingsSeen({ before: kept, after: kept });
  expect(shown.before.startsWith(before)).toBe(true);
  expect(shown.after.endsWith(after)).toBe(true);
});
