import { expect, test, vi } from "vitest";
import { formatDay, formatExact, parseTime } from "../../src/ui/shown-date.tsx";

vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("./gallery/fake-browser.ts")).default,
}));

test("keeps a day its day, in every time zone", () => {
  const time = parseTime("2026-03-07");
  expect([time?.getFullYear(), time?.getMonth(), time?.getDate()]).toEqual([2026, 2, 7]);
  expect(formatDay("2026-03-07")).toBe("7 Mar 2026");
});

test("says no time of day where the page gave none", () => {
  expect(formatExact("2026-03-07")).toMatch(/^Saturday,? 7 March 2026$/);
});

test("shows what a page wrote where no browser can read it", () => {
  expect(formatDay("last Tuesday")).toBe("last Tuesday");
  expect(formatExact("last Tuesday")).toBe("last Tuesday");
});
