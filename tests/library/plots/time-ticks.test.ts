import { scaleTime } from "d3-scale";
import { afterEach, expect, test, vi } from "vitest";
import { timeTicks } from "../../../src/library/plots/time-ticks.ts";

vi.mock("../../../src/browser.ts", async () => ({
  browser: (await import("../../ui/gallery/fake-browser.ts")).default,
}));

const ticksOf = (from: Date, to: Date) => timeTicks(scaleTime().domain([from, to]).range([0, 480]));

afterEach(() => void vi.unstubAllEnvs());

test("the days around one moment stand where they begin", () => {
  const ticks = ticksOf(new Date(2031, 11, 6, 12), new Date(2031, 11, 8, 12));
  expect(ticks.map(({ at }) => at)).toEqual([120, 360]);
});

test("days of a week are equally far apart", () => {
  const places = ticksOf(new Date(2031, 0, 7, 18), new Date(2031, 0, 12, 18)).map(({ at }) => at);
  const apart = places.slice(1).map((at, before) => Math.round(at - (places[before] ?? 0)));
  expect(apart.length).toBeGreaterThan(2);
  expect(new Set(apart)).toEqual(new Set([96]));
});

test("a day that has no midnight is said", () => {
  vi.stubEnv("TZ", "Africa/Cairo");
  // The clocks are put on from midnight to one.
  expect(new Date(2026, 3, 24).getHours()).toBe(1);
  const ticks = ticksOf(new Date(2026, 3, 21, 12), new Date(2026, 3, 26, 12));
  expect(ticks.map(({ text }) => text)).toContain("24 Apr");
  expect(ticks).toHaveLength(5);
});

test("years are said once each", () => {
  const texts = ticksOf(new Date(2028, 0, 1), new Date(2031, 5, 1)).map(({ text }) => text);
  expect(texts).toEqual([...new Set(texts)]);
  expect(texts).toContain("2030");
});
