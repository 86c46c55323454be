import { expect, it } from "vitest";
import { secondsUntilAgain } from "../../src/replication/when-again.ts";

it("is soon at first, then ever more seldom, and once an hour at least", () => {
  const waits = [1, 2, 3, 4, 8, 20, 1_000].map((failures) => secondsUntilAgain(failures, null));
  expect(waits).toEqual([30, 60, 120, 240, 3_600, 3_600, 3_600]);
});

it("is not before the server wants to be asked, within a day", () => {
  expect(secondsUntilAgain(1, 300)).toBe(300);
  expect(secondsUntilAgain(1, 5)).toBe(30);
  expect(secondsUntilAgain(1, 31_536_000)).toBe(86_400);
});
