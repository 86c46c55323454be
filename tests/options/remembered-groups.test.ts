import { describe, expect, it } from "vitest";
import type { Remembered } from "../../src/core/model/remembered.ts";
import { groupsOf } from "../../src/options/remembered-groups.ts";

const row = (articleId: string, site: string, when: string): Remembered => ({
  articleId,
  why: "read",
  when,
  site,
  marks: 3,
  bytes: 900,
  forgotten: null,
});

const ROWS = [
  row("a", "paper.example", "2031-04-02T23:30:00.000Z"),
  row("b", "courier.example", "2031-04-02T08:00:00.000Z"),
  row("c", "paper.example", "2031-03-30T08:00:00.000Z"),
];

describe("what can be forgotten at once", () => {
  it("is all of it, each site by its name, and each day, the last first", () => {
    const groups = groupsOf(ROWS, (iso) => iso.slice(0, 10));
    expect(groups).toEqual([
      { is: "all", name: "", articleIds: ["a", "b", "c"] },
      { is: "site", name: "courier.example", articleIds: ["b"] },
      { is: "site", name: "paper.example", articleIds: ["a", "c"] },
      { is: "day", name: "2031-04-02", articleIds: ["a", "b"] },
      { is: "day", name: "2031-03-30", articleIds: ["c"] },
    ]);
  });

  it("goes by the days of the reader's own clock", () => {
    const inAuckland = (iso: string) =>
      new Date(Date.parse(iso) + 12 * 3_600_000).toISOString().slice(0, 10);
    const days = groupsOf(ROWS, inAuckland).filter(({ is }) => is === "day");
    expect(days.map(({ name }) => name)).toEqual(["2031-04-03", "2031-04-02", "2031-03-30"]);
  });

  it("is nothing where nothing is remembered", () => {
    expect(groupsOf([], (iso) => iso)).toEqual([]);
  });
});
