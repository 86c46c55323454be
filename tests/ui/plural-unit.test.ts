import { expect, test } from "vitest";
import { pluralUnit } from "../../src/ui/plural-unit.ts";

test.each([
  { unit: "person", count: 2, expected: "people" },
  { unit: "person", count: 1, expected: "person" },
  { unit: "mile", count: 0, expected: "miles" },
  { unit: "mile", count: 1.5, expected: "miles" },
  { unit: "city", count: 3, expected: "cities" },
  { unit: "day", count: 3, expected: "days" },
  { unit: "church", count: 3, expected: "churches" },
  { unit: "foot", count: 6, expected: "feet" },
  { unit: "km", count: 350, expected: "km" },
  { unit: "mile per hour", count: 60, expected: "miles per hour" },
  { unit: "barrel of oil", count: 60, expected: "barrels of oil" },
  { unit: "degree celsius", count: 40, expected: "degrees celsius" },
  { unit: "square mile", count: 4, expected: "square miles" },
  { unit: "basis point", count: 25, expected: "basis points" },
])("$count $expected", ({ unit, count, expected }) => {
  expect(pluralUnit(unit, count)).toBe(expected);
});
