import { expect, test } from "vitest";
import { linesFor } from "../../src/page/lines.ts";

test.each([
  ["a page without a style sheet", 16, Number.NaN, "close"],
  ["a headline", 48, 50, "close"],
  ["close text", 16, 20, "close"],
  ["ordinary text", 16, 24, "apart"],
  ["text that is large and wide", 20, 30, "apart"],
])("lines of %s", (_, size, height, expected) => {
  expect(linesFor(size, height)).toBe(expected);
});
