import { describe, expect, test } from "vitest";
import { analyze, analyzeInSteps } from "../../../src/core/analysis/analyze.ts";
import { stretchesOf } from "../../../src/core/analysis/stretches.ts";
import { moveMark } from "../../../src/core/model/mark.ts";
import { finish } from "../../../src/core/model/steps.ts";

const ENTRY =
  "Ada Marsh, the minister of works, said “the wall will hold until spring” and asked for 40 pumps.";
const entry = (number: number) => `${number} o’clock, the river stood at ${number} feet. ${ENTRY}`;
const blog = (entries: number, from = 0) =>
  Array.from({ length: entries }, (_, index) => entry(index + from)).join("\n");
const wordsOf = (text: string) => stretchesOf(text).map(({ start, end }) => text.slice(start, end));

describe("stretchesOf", () => {
  test("leaves a text that an article may have in one piece", () => {
    expect(wordsOf(blog(200))).toEqual([blog(200)]);
  });

  test("cuts a longer one between paragraphs and loses none of it", () => {
    const text = blog(5_000);
    const stretches = wordsOf(text);
    expect(stretches.length).toBeGreaterThan(20);
    expect(stretches.join("\n")).toBe(text);
    expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThan(32_000);
  });

  test("keeps nearly all stretches where an entry is added on top", () => {
    const before = wordsOf(blog(5_000, 1));
    const after = wordsOf(blog(5_001));
    const kept = before.filter((stretch) => after.includes(stretch));
    expect(kept.length).toBeGreaterThanOrEqual(before.length - 2);
  });

  test("cuts a paragraph without end between words", () => {
    const text = "no stop here ".repeat(40_000);
    const stretches = wordsOf(text);
    expect(stretches.join("")).toBe(text);
    expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThan(62_000);
    expect(wordsOf("x".repeat(500_000)).join("")).toBe("x".repeat(500_000));
  });
});

test("in steps the analysis finds what it finds at once", () => {
  const article = { text: blog(40), language: "en", published: null };
  expect(finish(analyzeInSteps(article, []))).toEqual(analyze(article, []));
});

test("a moved mark covers the same words of the longer text", () => {
  const text = entry(7);
  const before = "An earlier stretch.\n";
  const marks = analyze({ text, language: "en", published: null }, []);
  expect(new Set(marks.map(({ kind }) => kind))).toEqual(
    new Set(["quotation", "official", "claim"]),
  );
  for (const mark of marks) {
    const moved = moveMark(mark, before.length);
    const words = (of: typeof mark, whole: string) =>
      [
        ...(of.kind === "quotation" ? of.spans : [of.span]),
        ...of.evidence.map(({ span }) => span),
        ...(of.kind === "quotation" && of.speaker !== null ? [of.speaker.mention] : []),
        ...(of.kind === "quotation" && of.cue !== null ? [of.cue] : []),
      ].map(({ start, end }) => whole.slice(start, end));
    expect(words(moved, before + text)).toEqual(words(mark, text));
  }
});
