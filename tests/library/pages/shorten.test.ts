import { expect, test } from "vitest";
import { shorten } from "../../../src/library/pages/shorten.ts";

const CASES: readonly (readonly [name: string, text: string, most: number, short: string])[] = [
  ["what fits", "We will ask.", 12, "We will ask."],
  ["at a space", "We will ask everybody.", 12, "We will ask …"],
  ["at a space at the very end of the room", "We will ask everybody.", 11, "We will ask …"],
  ["the first paragraph alone", "We will ask.\nTwice.", 40, "We will ask."],
  ["a script without spaces", "我們不會忘記這座島上的每一個人", 8, "我們不會忘記這座…"],
  ["a word longer than the room", "a Donaudampfschifffahrtsgesellschaft", 10, "a Donaudam…"],
  ["letters of two code units", "🌊🌊🌊🌊", 3, "🌊🌊🌊…"],
];

test.each(CASES)("%s", (_name, text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
