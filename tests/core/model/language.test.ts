import { expect, test } from "vitest";
import { isEnglish } from "../../../src/core/model/language.ts";

test.each([
  [null, true],
  ["", true],
  ["en", true],
  ["en-GB", true],
  ["und", true],
  ["mul", true],
  ["de", false],
  ["enm", false],
])("takes %s for English: %s", (language, english) => {
  expect(isEnglish(language)).toBe(english);
});
