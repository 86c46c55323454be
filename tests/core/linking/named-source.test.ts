import { describe, expect, it } from "vitest";
import { namedSource } from "../../../src/core/linking/named-source.ts";

describe("who gives a figure", () => {
  it.each([
    ["Some 40,000 people fled, the Harbour Relief Office said on Sunday.", "Harbour Relief Office"],
    ["At least 214 died, the prime minister, Orla Venn, said on Friday.", "Orla Venn"],
    ["Orla Venn, the prime minister, said 214 had died.", "Orla Venn"],
    ["According to the Bank of Tessin, prices rose by 3 percent.", "Bank of Tessin"],
    ["The bill is 40 million, said Orla Venn.", "Orla Venn"],
    ["The U.N. estimated that 300 villages were cut off.", "U.N."],
  ])("%s", (sentence, name) => {
    expect(namedSource(sentence)).toBe(name);
  });

  it.each([
    ["On Friday she said 40 had died."],
    ["Thirty villages are under water."],
    ["He said that 30 villages are under water."],
    ["The board put up 30 signs."],
  ])("is not said in: %s", (sentence) => {
    expect(namedSource(sentence)).toBeNull();
  });

  it("takes a hostile sentence in a moment", () => {
    expect(namedSource("Aa ".repeat(20_000))).toBeNull();
  });
});
