import { expect, test } from "vitest";
import type { Target } from "../../src/core/model/annotation.ts";
import { surroundingsOf } from "../../src/ui/surroundings.ts";

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
