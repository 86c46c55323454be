import { describe, expect, it } from "vitest";
import { tokenIndexAt, tokenize } from "../../../../src/core/analysis/text/tokens.ts";

const CASES: readonly [name: string, text: string, tokens: readonly string[]][] = [
  ["keeps the stops of an abbreviation", "The U.S. army.", ["The", "U.S.", "army", "."]],
  ["keeps apostrophes and hyphens inside words", "al-Masri's don’t", ["al-Masri's", "don’t"]],
  ["keeps separators inside numerals", "1,500.5 of 2nd", ["1,500.5", "of", "2nd"]],
  ["parts a closing apostrophe from a plural", "the voters' vote", ["the", "voters", "'", "vote"]],
  ["parts marks from words", "“Go,” she", ["“", "Go", ",", "”", "she"]],
  [
    "reads broken marks as marks",
    "â€œWe donâ€™t,â€\u009d she",
    ["â€œ", "We", "donâ€™t", ",", "â€\u009d", "she"],
  ],
  ["keeps letters beyond the basic plane whole", "a 𝔘𝔫 🙂 b", ["a", "𝔘𝔫", "🙂", "b"]],
  ["survives half surrogates", "a \ud83d b", ["a", "\ud83d", "b"]],
  ["reads no-break and thin spaces as space", "5\u00a0km\u2009on", ["5", "km", "on"]],
];

describe("tokenize", () => {
  it.each(CASES)("%s", (_name, text, expected) => {
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text)).toEqual(expected);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

it("knows which tokens open a line, over the steps it takes too", () => {
  const line = `${"ab ".repeat(1333)}\n`;
  const opening = tokenize(`One two\n\n  three\n${line}${line}end`).filter(
    ({ opensLine }) => opensLine,
  );
  expect(opening.map(({ text }) => text)).toEqual(["One", "three", "ab", "ab", "end"]);
});

describe("tokenIndexAt", () => {
  it("finds the token at or after an offset", () => {
    const tokens = tokenize("one two");
    expect([0, 2, 3, 4, 7].map((offset) => tokenIndexAt(tokens, offset))).toEqual([0, 0, 1, 1, 2]);
  });
});
