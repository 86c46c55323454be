import { expect, test, vi } from "vitest";
import { formatDay, formatDays, formatExact, parseTime } from "../../src/ui/shown-date.tsx";

vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("./gallery/fake-browser.ts")).default,
}));

test("keeps a day its day, in every time zone", () => {
  const time = parseTime("2026-03-07");
  expect([time?.getFullYear(), time?.getMonth(), time?.getDate()]).toEqual([2026, 2, 7]);
  expect(formatDay("2026-03-07")).toBe("7 Mar 2026");
});

test.each([
  ["2026-03-07", "2026-03-11", "7–11 Mar 2026"],
  ["2026-03-07", "2026-03-07", "7 Mar 2026"],
  ["2025-12-30", "2026-01-02", "30 Dec 2025–2 Jan 2026"],
  ["last Tuesday", "last Tuesday", "last Tuesday"],
])("says %s to %s as the language does", (from, to, said) => {
  expect(formatDays(from, to).replace(/\s*–\s*/, "–")).toBe(said);
});

test("says no time of day where the page gave none", () => {
  expect(formatExact("2026-03-07")).toMatch(/^Saturday,? 7 March 2026$/);
});

test("shows what a page wrote where no browser can read it", () => {
  expect(formatDay("last Tuesday")).toBe("last Tuesday");
  expect(formatExact("last Tuesday")).toBe("last Tuesday");
});
