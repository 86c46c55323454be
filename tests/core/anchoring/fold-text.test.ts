import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/core/anchoring/fold-text.ts";

function folded(source: string): string {
  return foldText(source).folded;
}

describe("foldText", () => {
  it.each([
    ["white space of any kind", "at  1\u00a0000\u202f000\n\tpeople", "at1000000people"],
    ["quotation marks", "“Yes,” ''no'', «oui» „ja“ d’accord", `'yes,''no','oui''ja'd'accord`],
    ["dashes", "a — b – c -- d − e", "a-b-c-d-e"],
    ["an ellipsis", "well… well...", "well.well."],
    ["soft hyphens and zero-width characters", "in\u00adfor\u200bma\u2060tion", "information"],
    ["accents, however encoded", "São Čapek ".normalize("NFC"), "saocapek"],
    ["accents, however encoded", "São Čapek ".normalize("NFD"), "saocapek"],
    ["case beyond ASCII", "ΟΔΟΣ Straße STRASSE", "οδοσstrassestrasse"],
    ["ligatures and full width", "ﬁne １２", "fine12"],
    ["kana and Hangul in parts", "か\u3099 각".normalize("NFD"), "が각"],
  ])("folds %s", (_, source, expected) => {
    expect(folded(source)).toBe(expected);
  });

  it.each([
    ["a power and a figure", "10²", "102"],
    ["a decimal point", "1.5 million", "15 million"],
    ["a minus", "-5", "5"],
    ["other scripts", "Москва", "Мoсква"],
  ])("keeps apart %s", (_, a, b) => {
    expect(folded(a)).not.toBe(folded(b));
  });

  it("leads every unit back to where it came from", () => {
    const source = "A ﬃ e\u0301 … “ß”";
    const { starts, ends, folded: text } = foldText(source);
    const origins = [...text].map((unit, at) => [unit, source.slice(starts[at], ends[at])]);
    expect(origins).toEqual([
      ["a", "A"],
      ["f", "ﬃ"],
      ["f", "ﬃ"],
      ["i", "ﬃ"],
      ["e", "e"],
      [".", "…"],
      ["'", "“"],
      ["s", "ß"],
      ["s", "ß"],
      ["'", "”"],
    ]);
  });

  it("has rising offsets inside the source for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
        const { folded: text, starts, ends, gaps } = foldText(source);
        expect([starts.length, ends.length, gaps.length]).toEqual(Array(3).fill(text.length));
        for (let at = 0; at < text.length; at += 1) {
          const start = starts[at] ?? -1;
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (starts[at - 1] ?? 0));
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});
