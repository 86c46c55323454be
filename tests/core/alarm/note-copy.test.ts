import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteCopy } from "../../../src/core/alarm/note-copy.ts";
import { acknowledge, noteVersion } from "../../../src/core/alarm/note-version.ts";
import { baseOf, currentOf } from "../../../src/core/model/history.ts";
import { day, historyOf, seen } from "./histories.ts";

const textsOf = ({ versions }: ReturnType<typeof historyOf>) => versions.map(({ text }) => text);
const NOW = day(50);
const standing = (history: ReturnType<typeof historyOf>) => [
  currentOf(history).text,
  history.change,
  history.alarm,
];
const note = (history: ReturnType<typeof historyOf>, text: string | null, made: string) =>
  noteCopy(history, seen(text), { made, now: NOW });

describe("noteCopy", () => {
  it("raises no alarm by what the page said before the reader saved it", () => {
    const after = note(historyOf(["killed 17"]), "killed 12", day(-300));
    expect(after).toMatchObject({ base: 1, current: 1, change: null, alarm: null, revision: 2 });
    expect(textsOf(after)).toEqual(["killed 12", "killed 17"]);
    expect(after.versions[0]).toMatchObject({ firstSeen: day(-300), lastSeen: day(-300) });
    expect(after.changed).toBe(NOW);
  });

  it("leaves the alarm of today as it is, whichever wording the copy has", () => {
    const changed = historyOf(["killed 12", "killed 17"]);
    expect(note(changed, "killed 12", day(-300))).toMatchObject({ change: "figure", current: 1 });
    const between = note(historyOf(["killed 12", "killed 12", "killed 17"]), "killed 15", day(2));
    expect(between).toMatchObject({ change: "figure", alarm: "figure", base: 0, current: 2 });
    expect(textsOf(between)).toEqual(["killed 12", "killed 15", "killed 17"]);
    const known = acknowledge(changed, true, day(3));
    expect(note(known, "killed 15", day(-300)).alarm).toBeNull();
  });

  it("keeps a wording between two sightings that are alike, and no alarm: today it reads as it was saved", () => {
    const after = note(historyOf(["killed 12", "killed 12", "killed 12"]), "killed 15", day(2));
    expect(after).toMatchObject({ change: null, alarm: null, current: 0 });
    expect(textsOf(after)).toEqual(["killed 12", "killed 15"]);
  });

  it("takes a wording that is known back to the copy's day", () => {
    const after = note(historyOf(["killed 12", "killed 17"]), "killed 17", day(-300));
    expect(after).toMatchObject({ base: 1, current: 0, change: "figure" });
    expect(after.versions[0]).toMatchObject({ firstSeen: day(-300), lastSeen: day(2) });
  });

  it("adds nothing by a copy from when the words are known to have stood there", () => {
    const history = historyOf(["killed 12", "killed 12", "killed 12"]);
    expect(note(history, "killed 12", day(2))).toBe(history);
  });

  it("keeps the words that stand later in the article out of what was there before", () => {
    const history = historyOf(["killed 12"]);
    expect(note(history, null, day(-300))).toBe(history);
  });

  it("of a later day is a sighting of that day, with its alarm", () => {
    const after = note(historyOf(["killed 12"]), "killed 17", day(9));
    expect(after).toMatchObject({ alarm: "figure", current: 1, changed: NOW });
    expect(currentOf(after)).toMatchObject({ firstSeen: day(9), lastSeen: day(9) });
    expect(note(historyOf(["killed 12"]), null, day(9)).alarm).toBe("gone");
  });

  it("of the same day raises no alarm: nobody knows which was later", () => {
    const after = note(historyOf(["killed 12"]), "killed 17", day(1, 22));
    expect(after).toMatchObject({ alarm: null, current: 0 });
    expect(textsOf(after)).toEqual(["killed 12", "killed 17"]);
  });

  it("never changes what stands there today, nor what the reader holds on to, by an older copy", () => {
    const visit = fc.record({
      text: fc.constantFrom("one", "two", "three", "four"),
      at: fc.integer({ min: -20, max: 40 }),
      isCopy: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(visit), (visits) => {
        let history = historyOf(["one"]);
        for (const { text, at, isCopy } of visits) {
          const before = history;
          const made = day(at);
          history = isCopy ? note(before, text, made) : noteVersion(before, seen(text), made);
          expect(baseOf(history).text).toBe("one");
          const isOlder = isCopy && made <= currentOf(before).lastSeen;
          if (isOlder) expect(standing(history)).toEqual(standing(before));
        }
        expect(new Set(textsOf(history)).size).toBe(history.versions.length);
        const firsts = history.versions.map(({ firstSeen }) => firstSeen);
        expect(firsts).toEqual([...firsts].sort());
        expect(history.versions.every((one) => one.firstSeen <= one.lastSeen)).toBe(true);
      }),
    );
  });
});
