import { describe, expect, it } from "vitest";
import { read } from "../../../../src/core/analysis/text/read.ts";
import { textOf } from "../../../../src/core/model/span.ts";

const CASES: readonly [name: string, text: string, sentences: readonly string[]][] = [
  ["ends at a stop before a capital", "It rained. We left.", ["It rained.", "We left."]],
  [
    "keeps titles whole",
    "Gen. Ana Roe met Sen. Lu. They ate.",
    ["Gen. Ana Roe met Sen. Lu.", "They ate."],
  ],
  [
    "goes on over the point of a number",
    "A .45 pistol hit .08 percent. 45 left.",
    ["A .45 pistol hit .08 percent.", "45 left."],
  ],
  ["keeps initials whole", "John F. Kennedy spoke.", ["John F. Kennedy spoke."]],
  ["gives the closing mark to its sentence", "“We go.” They went.", ["“We go.”", "They went."]],
  [
    "takes an opening mark typed for a closing one",
    "“We go.“ They went.",
    ["“We go.“", "They went."],
  ],
  [
    "goes on after a question with a small letter",
    "“Why?” she asked. No.",
    ["“Why?” she asked.", "No."],
  ],
  ["never crosses a line", "Rain ahead\n\nWe left", ["Rain ahead", "We left"]],
];

describe("read", () => {
  it.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).sentences.map((span) => textOf(text, span))).toEqual(expected);
  });

  it("trims paragraphs and leaves out empty lines", () => {
    const text = "  One. \n \n\tTwo.";
    expect(read(text).paragraphs.map((span) => textOf(text, span))).toEqual(["One.", "Two."]);
  });

  it("reads English unless told otherwise", () => {
    expect(read("x").language).toBeNull();
    expect(read("x", "de").language).toBe("de");
  });
});
