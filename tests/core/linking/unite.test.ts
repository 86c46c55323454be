import { describe, expect, it } from "vitest";
import { unite } from "../../../src/core/linking/unite.ts";

describe("families", () => {
  it.each([
    ["nothing is linked", 3, [], [[0], [1], [2]]],
    [
      "a chain is one family",
      4,
      [
        [2, 3],
        [0, 1],
        [1, 2],
      ],
      [[0, 1, 2, 3]],
    ],
    [
      "two families and one alone",
      5,
      [
        [0, 3],
        [1, 4],
      ],
      [[0, 3], [1, 4], [2]],
    ],
    [
      "a pair twice",
      2,
      [
        [0, 1],
        [1, 0],
      ],
      [[0, 1]],
    ],
    ["none at all", 0, [], []],
  ])("%s", (_, count, pairs, families) => {
    const scored = pairs.map(([a = 0, b = 0]) => ({ a, b, score: 1 }));
    expect(unite(count, scored)).toEqual(families);
  });

  it("lets the less sure pair give way to two that must stay apart", () => {
    const pairs = [
      { a: 0, b: 2, score: 0.6 },
      { a: 1, b: 2, score: 0.9 },
    ];
    const areApart = (a: number, b: number) => a + b === 1;
    expect(unite(3, pairs, areApart)).toEqual([[0], [1, 2]]);
  });
});
