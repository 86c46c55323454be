import { describe, expect, it } from "vitest";
import { prepareText } from "../../src/core/anchoring/prepare-text.ts";
import { Watched } from "../../src/page/watched.ts";
import { day, historyOf } from "../core/alarm/histories.ts";

describe("when a saved passage was seen last", () => {
  const changed = historyOf(["a storm", "a gale"]);
  const watched = new Watched(prepareText("The pier closed after a gale."));
  watched.open({ histories: [changed], steady: [{ lastSeen: day(4), ids: ["steady", "other"] }] });

  it("is known of those that changed and of those that did not, and of no others", () => {
    expect(watched.lastSeen(changed.id)).toBe(day(2));
    expect(watched.lastSeen("steady")).toBe(day(4));
    expect(watched.lastSeen("unknown")).toBeNull();
  });

  it("is told no earlier by an answer that something later overtook", () => {
    const overtaken = new Watched(prepareText("The pier closed after a gale."));
    overtaken.take([changed]);
    overtaken.open({ histories: [historyOf(["a storm"])], steady: [] });
    expect(overtaken.lastSeen(changed.id)).toBe(day(2));
    overtaken.open({ histories: [historyOf(["a storm", "a gale", "a breeze"])], steady: [] });
    expect(overtaken.lastSeen(changed.id)).toBe(day(3));
  });

  it("is as the background says it once it has noted the visit", () => {
    watched.take([{ ...historyOf(["a storm", "a storm"]), id: "steady" }]);
    expect(watched.lastSeen("steady")).toBe(day(2));
    expect(watched.lastSeen("other")).toBe(day(4));
  });
});
