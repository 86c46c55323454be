import { describe, expect, it } from "vitest";
import { areOtherDefinitions, definitionOf } from "../../../src/core/linking/definitions.ts";

/** The figure stands in brackets. */
function read(marked: string): ReadonlyMap<number, string> {
  const text = /\[(.*)\]/.exec(marked)?.[1] ?? "";
  return definitionOf(marked.replace(/[[\]]/g, ""), text);
}

describe("two figures of two rules", () => {
  it.each([
    ["[214 confirmed deaths] in the valley.", "[240 suspected deaths] in the valley."],
    ["A net profit of [40 million].", "A gross profit of [52 million]."],
    ["Core inflation was [3.1 percent].", "Headline inflation was [4.5 percent]."],
    ["The yard has [800 full-time jobs].", "The yard has [1,150 part-time jobs]."],
    [
      "The bill, including repairs, is [90 million].",
      "The bill, excluding repairs, is [70 million].",
    ],
    ["Among registered voters it was [41 percent].", "Among likely voters it was [44 percent]."],
  ])("%s / %s", (a, b) => {
    expect(areOtherDefinitions(read(a), read(b))).toBe(true);
  });

  it.each([
    ["one rule in two forms", "[40] were directly hit.", "[42] took a direct hit."],
    ["a rule on one side alone", "[214 confirmed deaths].", "[240 deaths]."],
    [
      "a word far from the figure",
      "[214 people] died in the valley, and the ministry will look into what its suspected errors were.",
      "[240 confirmed deaths].",
    ],
  ])("are not told apart by %s", (_, a, b) => {
    expect(areOtherDefinitions(read(a), read(b))).toBe(false);
  });
});
