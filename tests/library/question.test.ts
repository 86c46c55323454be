import { describe, expect, it } from "vitest";
import type { Question } from "../../src/core/search/library-index.ts";
import { countItems, headsOf, itemAt } from "../../src/library/list/item-place.ts";
import {
  EVERYTHING,
  isEverything,
  questionHash,
  questionIn,
  toggled,
} from "../../src/library/list/question.ts";

describe("a filter's address", () => {
  it.each<[string, Question]>([
    ["everything", EVERYTHING],
    ["words", { ...EVERYTHING, query: "dam & sluice = “gate”" }],
    ["two values of one facet", { ...EVERYTHING, filter: { tag: ["dam", "a, b"] } }],
    [
      "facets, words and an order",
      { query: "levy", filter: { kind: ["claim"], who: ["João Vidal"] }, sort: "outlet" },
    ],
  ])("is read as it was written: %s", (_, question) => {
    expect(questionIn(questionHash(question))).toEqual(question);
  });

  it("with an order that is none keeps the rest", () => {
    expect(questionIn("#kind=claim&sort=loudest")).toEqual({
      ...EVERYTHING,
      filter: { kind: ["claim"] },
    });
  });

  it("loses a value that is chosen again", () => {
    const once = toggled({}, "tag", "dam");
    expect(toggled(once, "tag", "dam")).toEqual({ tag: [] });
    expect(isEverything({ ...EVERYTHING, filter: { tag: [] } })).toBe(true);
  });
});

describe("rows of a list by number", () => {
  // Two articles, of two rows and of one.
  const answer = { rows: Uint32Array.of(7, 3, 5), groupStarts: Uint32Array.of(0, 2) };

  it.each([
    [0, { is: "head", firstRow: 7 }],
    [1, { is: "row", row: 7, isLast: false }],
    [2, { is: "row", row: 3, isLast: true }],
    [3, { is: "head", firstRow: 5 }],
    [4, { is: "row", row: 5, isLast: true }],
  ])("%i", (at, item) => {
    expect(itemAt(answer, at)).toEqual(item);
  });

  it("are heads where an article begins, asked for all at once as one by one", () => {
    const oneByOne = Array.from({ length: countItems(answer) }, (_, at) =>
      itemAt(answer, at).is === "head" ? 1 : 0,
    );
    expect([...headsOf(answer)]).toEqual(oneByOne);
    expect(headsOf({ rows: new Uint32Array(), groupStarts: new Uint32Array() }).length).toBe(0);
  });

  it("beyond the end is an error", () => {
    expect(() => itemAt(answer, 5)).toThrow("Expected a row of the list");
  });
});
