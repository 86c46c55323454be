import { describe, expect, it } from "vitest";
import { Letters, spellingAt } from "../../../../src/core/analysis/text/spellings.ts";
import { keyOf } from "../../../../src/core/analysis/text/word-sets.ts";

describe("spellingAt", () => {
  const text = "Bob’s well-made hat, Bob's Überfahrtsgesellschaft G20 U.S. a.m.";

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
    const start = text.indexOf(word);
    expect(spellingAt(text, start, start + word.length)).toEqual({
      text: word,
      lower,
      letters,
      key: keyOf(lower),
    });
  });

  it("tells words apart that share a slot", () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `w${index.toString(36)}`);
    const line = words.join(" ");
    let start = 0;
    for (const word of words) {
      expect(spellingAt(line, start, start + word.length).text).toBe(word);
      start += word.length + 1;
    }
  });

  it("tells words apart whose letters make the same numbers", () => {
    // "é" is 0xe9, which spills its eighth bit over the letter before it.
    for (const word of ["bé", "ci", "ba", "b", "ab", "Ba", "é", "i"])
      expect(spellingAt(word, 0, word.length).text).toBe(word);
  });

  it("gives all tokens of a word one spelling", () => {
    expect(spellingAt("one two one", 0, 3)).toBe(spellingAt("one two one", 8, 11));
  });
});
