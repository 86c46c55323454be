import { describe, expect, it } from "vitest";
import { Letters, spellingOf } from "../../../../src/core/analysis/text/spellings.ts";
import { keyOf } from "../../../../src/core/analysis/text/word-sets.ts";

describe("spellingOf", () => {
  it.each([
    ["Bob’s", "bob’s", Letters.upper | Letters.wide | Letters.capital],
    ["well-made", "well-made", Letters.dashed],
    ["hat", "hat", 0],
    ["Bob's", "bob's", Letters.upper | Letters.capital],
    ["Überfahrtsgesellschaft", "überfahrtsgesellschaft", Letters.wide],
    ["G20", "g20", Letters.upper | Letters.digit | Letters.capital],
    ["U.S.", "u.s.", Letters.upper | Letters.capital | Letters.stopped],
    ["a.m.", "a.m.", Letters.stopped],
  ])("reads %s", (word, lower, letters) => {
    expect(spellingOf(word)).toEqual({ text: word, lower, letters, key: keyOf(lower) });
  });

  it("tells words apart, however many there are", () => {
    for (let index = 0; index < 30_000; index++) {
      const word = `w${index.toString(36)}`;
      expect(spellingOf(word).text).toBe(word);
    }
  });

  it("gives all tokens of a word one spelling", () => {
    expect(spellingOf("one two one".slice(0, 3))).toBe(spellingOf("one two one".slice(8)));
  });
});
