import { describe, expect, it } from "vitest";
import { isSpellingVariant, sameGivenName } from "../../../../src/core/analysis/person/spelling.ts";

describe("sameGivenName", () => {
  it.each([
    ["joe", "joseph", true],
    ["bill", "william", true],
    ["ben", "benjamin", true],
    ["j", "john", true],
    ["terence", "terrence", true],
    ["bill", "hillary", false],
    ["nancy", "fred", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(sameGivenName(a, b)).toBe(same);
  });
});

describe("isSpellingVariant", () => {
  it.each([
    ["zelensky", "zelenskyy", true],
    ["sackie", "saki", true],
    ["stephens", "stevens", true],
    ["johnson", "johnston", false],
    ["clinton", "clifton", false],
    ["kim", "kym", false],
  ])("%s and %s: %s", (a, b, variant) => {
    expect(isSpellingVariant(a, b)).toBe(variant);
  });
});
