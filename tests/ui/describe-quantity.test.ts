import { expect, test, vi } from "vitest";
import type { Quantity } from "../../src/core/model/mark.ts";
import { describeQuantity, unitName } from "../../src/ui/describe-quantity.ts";

vi.mock("../../src/browser.ts", async () => ({
  browser: (await import("./gallery/fake-browser.ts")).default,
}));

const NONE: Quantity = {
  value: null,
  low: null,
  high: null,
  unit: "person",
  hedge: "none",
  vague: false,
  pair: null,
};

test.each([
  { quantity: { value: 1_500_000, hedge: "more-than" }, expected: "more than 1,500,000 people" },
  { quantity: { value: 1 }, expected: "1 person" },
  { quantity: { value: 40_000, hedge: "about" }, expected: "about 40,000 people" },
  { quantity: { value: 300, hedge: "at-least" }, expected: "at least 300 people" },
  { quantity: { value: 300, hedge: "nearly" }, expected: "nearly 300 people" },
  { quantity: { value: 12.5, unit: "%" }, expected: "12.5%" },
  { quantity: { low: 3, high: 5, unit: "%" }, expected: "3% to 5%" },
  { quantity: { low: 3, high: 5, unit: "mile" }, expected: "3 to 5 miles" },
  { quantity: { value: 2_500_000, unit: "EUR" }, expected: "€2,500,000" },
  { quantity: { value: 9.5, unit: "EUR" }, expected: "€9.50" },
  { quantity: { low: 2, high: 4, unit: "EUR" }, expected: "€2 to €4" },
  { quantity: { pair: [5, 4], unit: "decision" }, expected: "5 to 4" },
  { quantity: { value: 0.1 + 0.2, unit: "mile" }, expected: "0.3 miles" },
  { quantity: { value: 3, unit: "" }, expected: "3" },
  { quantity: { vague: true }, expected: null },
] as const)("$expected", ({ quantity, expected }) => {
  expect(describeQuantity({ ...NONE, ...quantity } as Quantity)).toBe(expected);
});

test.each([
  ["person", "people"],
  ["USD", "US dollars"],
  ["%", "per cent"],
  ["", ""],
])("the unit %s is called %s in a heading", (unit, name) => {
  expect(unitName(unit)).toBe(name);
});
