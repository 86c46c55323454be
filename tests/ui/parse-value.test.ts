import { expect, test } from "vitest";
import { parseValue, writeValue } from "../../src/ui/parse-value.ts";

test.each([
  ["300", 300],
  ["1,500,000", 1_500_000],
  ["1.1 million", 1_100_000],
  ["2 Thousand", 2_000],
  [" 0.25 ", 0.25],
  ["-3", -3],
])("reads %s", (typed, value) => {
  expect(parseValue(typed)).toEqual({ value, low: null, high: null });
});

test.each([
  ["3 to 5", 3, 5],
  ["3-5", 3, 5],
  ["12,000–15,000", 12_000, 15_000],
  ["-3 to 5", -3, 5],
  ["1 million to 2 million", 1_000_000, 2_000_000],
])("reads the range %s", (typed, low, high) => {
  expect(parseValue(typed)).toEqual({ value: null, low, high });
});

test.each([
  "",
  "ninety",
  "1,5",
  "1.2.3",
  "5 to 3",
  "3 to",
  "5 dozen",
  "1e9",
  "Infinity",
  "9".repeat(100),
])("refuses “%s”", (typed) => {
  expect(parseValue(typed)).toBeNull();
});

test.each([
  [{ value: 1500, low: null, high: null }, "1500"],
  [{ value: null, low: 3, high: 5 }, "3 to 5"],
  [{ value: null, low: null, high: null }, ""],
])("writes %j so that it is read again", (value, typed) => {
  expect(writeValue(value)).toBe(typed);
  if (typed !== "") expect(parseValue(typed)).toEqual(value);
});
