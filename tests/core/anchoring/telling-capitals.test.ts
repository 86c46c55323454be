import { expect, it } from "vitest";
import { areGerman, isTitleCase } from "../../../src/core/anchoring/telling-capitals.ts";

it.each([
  ["der Rat hat den Antrag und das Geld", true],
  ["sagte er im Rat und ging", true],
  ["die Fähre nach Brisk fährt auch bei Eis und Sturm nicht mehr ohne Lotsen", true],
  ["the play is a late work of Sturm und Drang that few houses dare to show", false],
  ["Mitt Romney, a graduate of MIT, will die a rich man in the den of the house", false],
  ["De minister zei dat hij die brug niet met der haast wil bouwen", false],
])("German: %s: %s", (text, isGerman) => {
  expect(areGerman(text.match(/\p{L}+/gu) ?? [])).toBe(isGerman);
});

it.each([
  ["Relief Agency Raises Count of Displaced in Vardova", true],
  ["Relief agency raises count of displaced in Vardova", false],
  ["Maranz Quits", false],
  ["風暴過後十四個月", false],
])("in title case: %s: %s", (headline, isInTitleCase) => {
  expect(isTitleCase(headline)).toBe(isInTitleCase);
});
