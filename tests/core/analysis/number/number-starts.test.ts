import { expect, it } from "vitest";
import { startsNumber } from "../../../../src/core/analysis/number/number-starts.ts";
import { keyOf } from "../../../../src/core/analysis/text/word-sets.ts";

it.each([
  ["seven", "boats"],
  ["thousands", "of"],
  ["half", "the"],
  ["doubled", "its"],
  ["a", "million"],
  ["a", "third"],
  ["a", "few"],
  ["a", "decade"],
  ["an", "hour"],
  ["another", "dozen"],
  ["several", "hundred"],
])("may begin a number: %s %s", (word, next) => {
  expect(startsNumber(keyOf(word), next)).toBe(true);
});

it.each([
  ["a", "harbour"],
  ["an", "old"],
  ["another", "boat"],
  ["several", "boats"],
  ["many", "of"],
  ["harbour", "million"],
])("begins no number: %s %s", (word, next) => {
  expect(startsNumber(keyOf(word), next)).toBe(false);
});
