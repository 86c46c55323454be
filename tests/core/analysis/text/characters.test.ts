import { describe, expect, it } from "vitest";
import {
  CharacterClass,
  classAt,
  isCapitalAt,
} from "../../../../src/core/analysis/text/characters.ts";

/** What the table says beforehand of Latin script, signs and punctuation, Unicode must say too. */
function unicodeClass(character: string): number {
  if (/[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u.test(character)) return CharacterClass.letter;
  if (/\p{N}/u.test(character)) return CharacterClass.digit;
  return /\s/.test(character) ? CharacterClass.space : CharacterClass.other;
}

describe("classAt", () => {
  it.each([
    ["Latin script and its signs", 0, 0x24f],
    ["general punctuation, currencies and letter-like signs", 0x2000, 0x214f],
  ])("agrees with Unicode on %s", (_name, first, last) => {
    const wrong: string[] = [];
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      if (classAt(character, 0) !== unicodeClass(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it("is other beyond the ends of the text and for half surrogates", () => {
    expect(classAt("a", 1)).toBe(CharacterClass.other);
    expect(classAt("\ud800", 0)).toBe(CharacterClass.other);
  });
});

describe("isCapitalAt", () => {
  it.each([
    ["A", true],
    ["a", false],
    ["É", true],
    ["é", false],
    ["Ż", true],
    ["Ж", true],
    ["1", false],
    ["中", false],
  ])("of %s: %s", (letter, capital) => {
    expect(isCapitalAt(letter, 0)).toBe(capital);
  });
});
