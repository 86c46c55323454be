import { expect, test } from "vitest";
import { isAmong, patternsFor } from "../../../src/core/place/match-pattern.ts";

test.each<[string, string, boolean]>([
  ["https://*/*", "https://tarn.example/a", true],
  ["https://*/*", "http://tarn.example/a", false],
  ["*://*/*", "http://tarn.example:8080/a", true],
  ["<all_urls>", "https://tarn.example/", true],
  ["https://tarn.example/*", "https://tarn.example/a?b#c", true],
  ["https://tarn.example/*", "https://TARN.example:8443/a", true],
  ["https://tarn.example/*", "https://reader@tarn.example/a", true],
  ["https://tarn.example/*", "https://sport.tarn.example/a", false],
  ["https://tarn.example/*", "https://fell.example/tarn.example/", false],
  ["https://*.tarn.example/*", "https://sport.tarn.example/a", true],
  ["https://*.tarn.example/*", "https://tarn.example/a", true],
  ["https://*.tarn.example/*", "https://notarn.example/a", false],
  ["file:///*", "https://tarn.example/a", false],
  ["https://*/*", "about:blank", false],
])("%s names %s: %s", (pattern, address, expected) => {
  expect(isAmong([pattern], address)).toBe(expected);
});

test("of chosen patterns those count that name the site, wider ones too", () => {
  const chosen = ["*://*.tarn.example/*", "https://www.tarn.example/*", "https://quay.example/*"];
  expect(patternsFor(chosen, "https://www.tarn.example/")).toEqual(chosen.slice(0, 2));
  expect(patternsFor(chosen, "http://quay.example/")).toEqual([]);
});
