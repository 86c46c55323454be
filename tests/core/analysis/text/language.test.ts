import { expect, test } from "vitest";
import { isEnglish } from "../../../../src/core/analysis/text/language.ts";

test.each([
  [null, true],
  ["", true],
  ["en", true],
  ["en-GB", true],
  ["de", false],
  ["enm", false],
])("takes %s for English: %s", (language, english) => {
  expect(isEnglish(language)).toBe(english);
});
