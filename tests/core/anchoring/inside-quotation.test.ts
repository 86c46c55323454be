import { expect, test } from "vitest";
import { isInsideAt } from "../../../src/core/anchoring/inside-quotation.ts";

/** ^ stands where it is asked. */
const CASES: readonly (readonly [name: string, text: string, inside: boolean])[] = [
  ["English", "She said “we ^ will” then", true],
  ["after English", "She said “we will” then^ left", false],
  ["straight", 'She said "we ^ will" then', true],
  ["after straight", 'She said "we will," then^ left', false],
  ["straight, of which only the end is seen", 'we will," she^ said', false],
  ["German", "Sie sagte „wir ^ gehen“ und", true],
  ["after German", "Sie sagte „wir gehen“, und ^ ging", false],
  ["German as books print it", "Sie sagte »wir ^ gehen« und", true],
  ["after it", "Sie sagte »wir gehen« und ^ ging", false],
  ["after it, only the end seen", "wir gehen«, sagte ^ sie", false],
  ["French", "Elle a dit : « nous ^ partons » hier", true],
  ["after French", "Elle a dit : « nous partons » hier^ soir", false],
  ["Spanish", "Dijo: «nos ^ vamos» ayer", true],
  ["after Spanish", "Dijo: «nos vamos». Ayer^", false],
  ["Swedish", "Hon sade ”vi ^ går” sedan", true],
  ["after Swedish", "Hon sade ”vi går” sedan^", false],
  ["Japanese", "市長は「忘れない^」と述べた", true],
  ["after Japanese", "市長は「忘れない」と^述べた", false],
  ["Arabic", "قالت: «لن ^ نبني» أمس", true],
  ["after a dash", 'It was—"we ^ go"—a shout', true],
  ["behind a dash", 'It was "we go"—a ^ shout', false],
  ["an inch is no quotation that goes on", 'a 12" pipe^ burst', false],
];

test.each(CASES)("%s", (_name, marked, inside) => {
  const to = marked.indexOf("^");
  expect(isInsideAt(marked.replace("^", ""), { from: 0, to, before: false })).toBe(inside);
});

test("a mark is judged by what stands before the stretch, too", () => {
  const text = "we go” then";
  expect(isInsideAt(text, { from: 5, to: text.length, before: true })).toBe(false);
});
