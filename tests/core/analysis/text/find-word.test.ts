import { expect, test } from "vitest";
import { openWords } from "../../../../src/core/analysis/text/packed/find-word.ts";
import { nameOfSet } from "../../../../src/core/analysis/text/packed/words-format.ts";
import { packWords } from "../../../commands/pack-words.mjs";

const VERBS = "report reported reports say said to";
const NOUNS = "report reporter port o'clock Jr — é été";
const lists = [VERBS, NOUNS].map((words, number) => ({ number, words: words.split(" ") }));
const { groupOf, namesOf } = openWords((await packWords(lists)).packed);

const setsOf = (word: string): string => namesOf[groupOf(word)] ?? "";

test("finds each word with its sets", () => {
  const [verbs, nouns] = [nameOfSet(0), nameOfSet(1)];
  for (const word of VERBS.split(" ")) expect(setsOf(word), word).toContain(verbs);
  for (const word of NOUNS.split(" ")) expect(setsOf(word), word).toContain(nouns);
  expect(setsOf("report")).toHaveLength(verbs.length + nouns.length);
  expect(setsOf("reporter")).toBe(nouns);
});

test.each([
  "",
  "re",
  "rep",
  "ort",
  "orted",
  "reporte",
  "reporters",
  "ports",
  "Report",
  "jr",
  "– —",
  "_ai",
  "said|",
  "sai0",
])("finds no word in %j", (word) => expect(groupOf(word)).toBe(0));

test("tells groups apart that have numbers of one digit, and of two", async () => {
  const many = Array.from({ length: 900 }, (_set, number) => ({
    number,
    words: [`word${String.fromCharCode(0x61 + (number % 26), 0x61 + Math.floor(number / 26))}`],
  }));
  const found = openWords((await packWords(many)).packed);
  for (const { number, words } of many)
    expect(found.namesOf[found.groupOf(words[0] ?? "")]).toBe(nameOfSet(number));
});
