import { describe, expect, it } from "vitest";
import { distinctChanges } from "../../../src/core/alarm/distinct-changes.ts";
import { holdOnTo } from "../../../src/core/alarm/note-version.ts";
import { day, historyOf, QUOTATION } from "./histories.ts";

const mark = (...texts: (string | null)[]) =>
  historyOf(texts, { watched: "mark", reading: QUOTATION });

describe("distinctChanges", () => {
  const passage = historyOf(["At least 12 died.", "At least 17 died."]);
  const words = { text: "At least 17 died.", before: "", after: "" };
  const taken = holdOnTo(passage, { kept: words, today: words }, day(3));

  it.each([
    ["a figure inside a saved sentence once", [passage, mark("12", "17")], 1],
    ["a figure elsewhere apart", [passage, mark("9", "8")], 2],
    ["the same figure that became another elsewhere apart", [passage, mark("12", "13")], 2],
    [
      "a mark in a passage that is gone once",
      [historyOf(["It leaks.", null]), mark("leaks", null)],
      1,
    ],
    [
      "nothing of a figure where the reader took the sentence as it is",
      [taken, mark("12", "17")],
      0,
    ],
    ["nothing that did not change", [historyOf(["one", "one"])], 0],
    ["nothing of a removed passage", [{ ...passage, removed: "2031-05-04T09:00:00.000Z" }], 0],
  ] as const)("tells of %s", (_name, histories, count) => {
    expect(distinctChanges(histories)).toHaveLength(count);
  });
});
