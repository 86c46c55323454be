import { describe, expect, it } from "vitest";
import { partSteady } from "../../../src/core/alarm/part-steady.ts";
import { day, historyOf, QUOTATION } from "./histories.ts";

describe("what a page that opens is told of an article's histories", () => {
  const steady = { ...historyOf(["a storm"]), id: "steady" };
  const back = { ...historyOf(["a storm", "a gale", "a storm"]), id: "back" };
  const changed = { ...historyOf(["1.5 million", "1.8 million"]), id: "changed" };
  const mark = { ...historyOf(["a storm"], { watched: "mark", reading: QUOTATION }), id: "mark" };
  const headline = { ...historyOf(["Pier closes"], { watched: "headline" }), id: "headline" };

  it("is all of what changed and of what is no passage, and of the others when they were seen", () => {
    const alike = { ...steady, id: "alike" };
    expect(partSteady([steady, changed, mark, alike, headline, back])).toEqual({
      told: [changed, mark, headline],
      steady: [
        { lastSeen: day(1), ids: ["steady", "alike"] },
        { lastSeen: day(3), ids: ["back"] },
      ],
    });
  });
});
