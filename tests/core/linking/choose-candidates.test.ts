import { describe, expect, it } from "vitest";
import { chooseCandidates, holdersWanted } from "../../../src/core/linking/choose-candidates.ts";
import type { MarkPlace } from "../../../src/core/model/link.ts";

const crowd = (count: number): MarkPlace[] =>
  Array.from({ length: count }, (_, at) => [`crowd-${at}`, 0] as const);

describe("which marks are read and compared", () => {
  it("are those that share most, a rare key counting more than a common one", () => {
    const rare: MarkPlace = ["rare", 3];
    const twice: MarkPlace = ["crowd-7", 0];
    const holders = new Map([
      ["common", crowd(30)],
      ["seldom", [rare]],
      ["other", [twice, ...crowd(4)]],
    ]);
    const mark = { kind: "quotation", keys: ["common", "seldom", "other"] } as const;
    const [chosen = []] = chooseCandidates([mark], holders, { id: null, marks: 1 });
    expect(chosen.slice(0, 5)).toEqual([
      ["crowd-0", 0],
      ["crowd-1", 0],
      ["crowd-2", 0],
      ["crowd-3", 0],
      twice,
    ]);
    expect(chosen[5]).toEqual(rare);
    expect(chosen.length).toBe(31);
  });

  it("are never those of the article itself", () => {
    const holders = new Map([["a", [["own", 1] as const, ["other", 2] as const]]]);
    const mark = { kind: "claim", keys: ["a"] } as const;
    expect(chooseCandidates([mark], holders, { id: "own", marks: 1 })).toEqual([[["other", 2]]]);
  });

  it("are of one article at most two that name an official", () => {
    const mentions = [0, 1, 2, 3].map((ordinal) => ["one", ordinal] as const);
    const holders = new Map([["p:vik", [...mentions, ["two", 0] as const]]]);
    const mark = { kind: "official", keys: ["p:vik"] } as const;
    expect(chooseCandidates([mark], holders, { id: null, marks: 1 })).toEqual([
      [
        ["one", 0],
        ["one", 1],
        ["two", 0],
      ],
    ]);
  });

  it("are a limited number, whatever the library and the article hold", () => {
    for (const count of [1, 10, 100, 1000]) {
      const marks = Array.from({ length: count }, (_, at) => ({
        kind: "claim" as const,
        keys: [`key-${at}`],
      }));
      const wanted = holdersWanted("claim", count);
      const holders = new Map(
        marks.map(({ keys: [key = ""] }, at) => [
          key,
          crowd(wanted).map(([id]): MarkPlace => [`${id}-${at}`, 0]),
        ]),
      );
      const read = chooseCandidates(marks, holders, { id: null, marks: count }).flat().length;
      expect(read).toBeLessThanOrEqual(Math.max(360, 6 * count));
      expect(read).toBeGreaterThanOrEqual(Math.min(200, 6 * count));
    }
  });

  it("are sought behind a key among fewer, the more marks an article has, and most for a surname", () => {
    expect([1, 10, 100].map((count) => holdersWanted("claim", count))).toEqual([200, 60, 8]);
    expect([1, 10, 100].map((count) => holdersWanted("quotation", count))).toEqual([200, 60, 8]);
    expect([1, 10, 100].map((count) => holdersWanted("official", count))).toEqual([200, 60, 24]);
  });
});
