import { describe, expect, it } from "vitest";
import { Pace } from "../../src/imports/pace.ts";

/** How long the last of so many transactions takes, where each row costs so much. */
function settled(perRow: number, each: number, transactions = 40): number {
  const pace = new Pace();
  let last = 0;
  for (let done = 0; done < transactions; done += 1) {
    last = each + pace.rows * perRow;
    pace.took(last);
  }
  return last;
}

describe("Pace", () => {
  it.each([
    ["a quick machine", 0.1, 3],
    ["a slow one", 2, 10],
    ["a slow disk", 0.3, 50],
  ])("comes to transactions that nobody notices on %s", (_, perRow, each) => {
    const last = settled(perRow, each);
    expect(last).toBeGreaterThan(40);
    expect(last).toBeLessThan(150);
  });

  it("begins with one that is short on a slow machine, too", () => {
    expect(settled(4, 20, 1)).toBeLessThan(300);
  });

  it("goes on with a few rows where each takes for ever, and knows a bound where none takes any time", () => {
    const slow = new Pace();
    slow.took(60_000);
    expect(slow.rows).toBe(60);
    const quick = new Pace();
    for (let done = 0; done < 100; done += 1) quick.took(0);
    expect(quick.rows).toBe(1_000);
  });
});
