import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acknowledge,
  holdOnTo,
  holdVersion,
  noteVersion,
} from "../../../src/core/alarm/note-version.ts";
import { baseOf, currentOf } from "../../../src/core/model/history.ts";
import { day, historyOf, OFFICIAL, QUOTATION, seen } from "./histories.ts";

const textsOf = ({ versions }: ReturnType<typeof historyOf>) => versions.map(({ text }) => text);

describe("noteVersion", () => {
  it("adds nothing on a page that did not change, on the same day not even a date", () => {
    const history = historyOf(["Prices rose 12 percent."]);
    expect(noteVersion(history, seen("Prices rose 12 percent."), day(1, 22))).toBe(history);
  });

  it("adds a later date to a page that did not change, and no revision", () => {
    const after = historyOf(["Prices rose.", "Prices rose.", "Prices rose."]);
    expect(after.versions).toMatchObject([{ firstSeen: day(1), lastSeen: day(3) }]);
    expect(after.revision).toBe(1);
    expect(after.alarm).toBeNull();
  });

  it("keeps every wording with its dates, and says how loud the change is", () => {
    const after = historyOf(["It killed 12.", "It killed 12.", "It killed 17."]);
    expect(after).toMatchObject({
      versions: [
        { text: "It killed 12.", firstSeen: day(1), lastSeen: day(2) },
        { text: "It killed 17.", firstSeen: day(3), lastSeen: day(3) },
      ],
      change: "figure",
      alarm: "figure",
      revision: 2,
    });
  });

  it("keeps the order of versions and the time of change, where the clock goes back by hours", () => {
    const before = historyOf(["It killed 12."]);
    const later = noteVersion(before, seen("It killed 17."), day(3, 12));
    const after = noteVersion(later, seen("It killed 19."), day(3, 4));
    expect(textsOf(after)).toEqual(["It killed 12.", "It killed 17.", "It killed 19."]);
    expect(after.versions.map(({ firstSeen }) => firstSeen)).toEqual([
      day(1),
      day(3, 12),
      day(3, 12),
    ]);
    expect(after.changed).toBe(later.changed);
    expect(after.revision).toBe(later.revision + 1);
  });

  it("takes other quotation marks and dashes for the same wording", () => {
    expect(textsOf(historyOf(["“Never” - he said", '"Never" — he said']))).toHaveLength(1);
  });

  it("keeps two versions of a page that goes back and forth, and no alarm on the first", () => {
    const after = historyOf(["one", "two", "one", "two", "one"]);
    expect(textsOf(after)).toEqual(["one", "two"]);
    expect(currentOf(after).text).toBe("one");
    expect(after.alarm).toBeNull();
    expect(after.versions[0]).toMatchObject({ firstSeen: day(1), lastSeen: day(5) });
  });

  it.each([
    ["headline", "Agency Raises Count of Displaced", "Agency Lowers Count of Displaced", "other"],
    ["headline", "Agency raises count, says Lund", "Agency raises count, says Holm", "name"],
    ["headline", "Agency Raises Count to 12", "Agency Raises Count to 17", "figure"],
    ["passage", "Agency Raises Count of Displaced", "Agency Lowers Count of Displaced", "name"],
  ] as const)(
    "hears no name in a headline's capitals: %s, %s",
    (watched, before, after, change) => {
      expect(historyOf([before, after], { watched }).change).toBe(change);
    },
  );

  it("tells of words that are gone, and when they were last there", () => {
    const after = historyOf(["It leaks.", "It leaks.", null]);
    expect(after.alarm).toBe("gone");
    expect(baseOf(after).lastSeen).toBe(day(2));
    expect(currentOf(after)).toMatchObject({ text: null, firstSeen: day(3) });
  });

  it("forgets a lapse of the same day: the page had not loaded all of it", () => {
    const gone = noteVersion(historyOf(["It leaks."]), seen(null), day(2, 9));
    const back = noteVersion(gone, seen("It leaks."), day(2, 10));
    expect(textsOf(back)).toEqual(["It leaks."]);
    expect(back.alarm).toBeNull();
  });

  it("keeps an absence of days", () => {
    expect(textsOf(historyOf(["It leaks.", null, "It leaks."]))).toEqual(["It leaks.", null]);
  });

  it("keeps the surroundings as they were when the words were last there", () => {
    const later = noteVersion(historyOf(["It leaks."]), seen("It leaks.", "She said: "), day(4));
    const gone = noteVersion(later, seen(null), day(9));
    expect(baseOf(gone).before).toBe("She said: ");
  });

  it.each([
    ["a name in an official's mark", ["Ada Marsh", "Eda Marsh"], OFFICIAL, "name"],
    ["an official's mark that is gone: others are there", ["Marsh", null], OFFICIAL, null],
    ["a quotation that is gone", ["“Never.”", null], QUOTATION, "gone"],
    ["a quotation's words", ["“A slip”", "“A fault”"], QUOTATION, "quotation"],
    ["a quotation's figure", ["“It took 3 days”", "“It took 5 days”"], QUOTATION, "figure"],
  ] as const)("tells of %s", (_name, texts, reading, alarm) => {
    expect(historyOf(texts, { watched: "mark", reading }).alarm).toBe(alarm);
  });

  it.each([
    ["a caption more", ["800", "812"], null],
    ["a paragraph more", ["800", "861"], "other"],
    ["a short notice, a few words more", ["60", "70"], null],
  ] as const)("of an article's length tells of %s: %s", (_name, counts, alarm) => {
    expect(historyOf(counts, { watched: "length" }).alarm).toBe(alarm);
  });

  it("counts 800 and 8,00 words as different lengths, however alike they read", () => {
    expect(textsOf(historyOf(["1000", "100"], { watched: "length" }))).toEqual(["1000", "100"]);
  });

  it("is not led astray by a clock that was set back", () => {
    const later = historyOf(["one", "one", "one"]);
    const back = noteVersion(later, seen("two"), day(1));
    expect(back.versions).toMatchObject([
      { firstSeen: day(1), lastSeen: day(3) },
      { firstSeen: day(3), lastSeen: day(3) },
    ]);
    expect(noteVersion(later, seen("one"), day(1))).toBe(later);
  });

  it("keeps each wording once, in the order in which it came, whatever the page and the clock do", () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom("one", "two", "three", null), fc.integer({ min: 1, max: 20 })),
    );
    fc.assert(
      fc.property(steps, (visits) => {
        let history = historyOf(["one"]);
        for (const [text, at] of visits) history = noteVersion(history, seen(text), day(at));
        expect(new Set(textsOf(history)).size).toBe(history.versions.length);
        expect(history.versions.length).toBeLessThanOrEqual(4);
        const last = visits.at(-1);
        if (last !== undefined) expect(currentOf(history).text).toBe(last[0]);
        for (const [index, version] of history.versions.entries()) {
          expect(version.firstSeen <= version.lastSeen).toBe(true);
          const before = history.versions[index - 1];
          if (before !== undefined) expect(before.firstSeen <= version.firstSeen).toBe(true);
        }
      }),
    );
  });
});

describe("acknowledge", () => {
  it("calms the alarm and keeps the change; taken back, it is there again", () => {
    const history = historyOf(["It killed 12.", "It killed 17."]);
    const calm = acknowledge(history, true, day(3));
    expect(calm).toMatchObject({ change: "figure", alarm: null, revision: 3 });
    expect(acknowledge(calm, false, day(3))).toMatchObject({ change: "figure", alarm: "figure" });
  });

  it("holds for the wording that was seen, not for the next one", () => {
    const calm = acknowledge(historyOf(["killed 12", "killed 17"]), true, day(3));
    const next = noteVersion(calm, seen("killed 19"), day(4));
    expect(next.alarm).toBe("figure");
    expect(noteVersion(next, seen("killed 17"), day(5)).alarm).toBeNull();
  });
});

describe("holdOnTo and holdVersion", () => {
  it("takes today's words, and all is quiet", () => {
    const history = historyOf(["killed 12", "killed 17"]);
    const held = { kept: seen("killed 17"), today: seen("killed 17") };
    const kept = holdOnTo(history, held, day(3));
    expect(kept).toMatchObject({ change: null, alarm: null, base: 1, current: 1 });
    expect(textsOf(kept)).toEqual(["killed 12", "killed 17"]);
    const undone = { kept: seen("killed 12"), today: seen("killed 17") };
    expect(holdOnTo(kept, undone, day(3))).toMatchObject({ change: "figure", base: 0, current: 1 });
  });

  it("takes a passage whose ends were moved for one more wording", () => {
    const moved = holdOnTo(
      historyOf(["killed 12"]),
      { kept: seen("It killed 12"), today: seen("It killed 12") },
      day(2),
    );
    expect(textsOf(moved)).toEqual(["killed 12", "It killed 12"]);
    expect(moved.alarm).toBeNull();
  });

  it("holds on to a version by its place", () => {
    const history = historyOf(["Dam holds", "Dam breaks"], { watched: "headline" });
    expect(history.alarm).toBe("other");
    expect(holdVersion(history, 1, day(3)).alarm).toBeNull();
    expect(() => holdVersion(history, 2, day(3))).toThrow(RangeError);
  });
});
