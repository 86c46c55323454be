import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf, isSameText, resemblance } from "../../../src/core/identity/fingerprint.ts";

/** So many different words, from `first` on. */
const words = (count: number, first = 0): string =>
  Array.from({ length: count }, (_, at) => `word${first + at}`).join(" ");

describe("fingerprintOf", () => {
  it("is empty for a notice", () => {
    expect(fingerprintOf(words(40))).toEqual([]);
    expect(fingerprintOf("")).toEqual([]);
  });

  it("is the same for other quotation marks, dashes, case and white space", () => {
    const plain = `"It's here" - he said. ${words(200)}`;
    const typeset = `“IT’S  HERE” — he said.\n${words(200)}`;
    expect(fingerprintOf(typeset)).toEqual(fingerprintOf(plain));
  });
});

describe("resemblance", () => {
  it.each([
    ["all", 400, 0, 1],
    ["two thirds, a third of each", 400, 100, 300 / 500],
    ["nothing", 400, 400, 0],
  ])("of texts that share %s", (_name, count, shift, expected) => {
    const measured = resemblance(fingerprintOf(words(count)), fingerprintOf(words(count, shift)));
    expect(Math.abs(measured - expected)).toBeLessThan(0.15);
  });

  it("is the same both ways, 1 of a text with itself, and 0 where there is no text", () => {
    const count = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 600 }), (many, others, shift) => {
        const a = fingerprintOf(words(many));
        const b = fingerprintOf(words(others, shift));
        expect(resemblance(a, b)).toBe(resemblance(b, a));
        expect(resemblance(a, a)).toBe(a.length === 0 ? 0 : 1);
      }),
    );
    expect(resemblance([], [])).toBe(0);
  });
});

describe("isSameText", () => {
  it("finds a text again that was shortened by a third and has another in front", () => {
    const kept = `${words(80, 5_000)} ${words(400)}`;
    expect(isSameText(fingerprintOf(kept), fingerprintOf(words(600)))).toBe(true);
  });

  it("takes no two texts with one paragraph in common for one", () => {
    const notice = words(40, 9_000);
    const a = fingerprintOf(`${words(400)} ${notice}`);
    const b = fingerprintOf(`${words(400, 1_000)} ${notice}`);
    expect(isSameText(a, b)).toBe(false);
  });
});
