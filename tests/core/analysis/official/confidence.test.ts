import { describe, expect, it } from "vitest";
import { confidenceOf, type Grounds } from "../../../../src/core/analysis/official/confidence.ts";

const NONE: Grounds = { strength: 0, knownBy: null, otherCalling: false, ambiguous: false };

describe("confidenceOf", () => {
  it.each<[string, Partial<Grounds>, string]>([
    ["an office public by itself", { strength: 3 }, "high"],
    ["an office public by its body", { strength: 2 }, "medium"],
    ["a likely office", { strength: 1 }, "low"],
    ["a known full name", { knownBy: "full name" }, "high"],
    ["a known surname", { knownBy: "surname" }, "medium"],
    ["a namesake with another calling", { knownBy: "full name", otherCalling: true }, "medium"],
    ["a body's office beside another calling", { strength: 2, otherCalling: true }, "low"],
    ["a surname that two bear", { strength: 3, ambiguous: true }, "medium"],
  ])("%s", (_ground, grounds, confidence) => {
    expect(confidenceOf({ ...NONE, ...grounds })).toBe(confidence);
  });
});
