import { expect, describe as group, it } from "vitest";
import { CONTEXT_LENGTH, describe } from "../../../src/core/anchoring/describe.ts";

group("describe", () => {
  it("gives the words, what stands around them, and their place", () => {
    expect(describe("The ferry sank.", { start: 4, end: 9 })).toEqual({
      quote: { type: "TextQuoteSelector", exact: "ferry", prefix: "The ", suffix: " sank." },
      position: { type: "TextPositionSelector", start: 4, end: 9 },
      textLength: 15,
      pairsBefore: 0,
    });
  });

  it("counts the characters before it that take two code units", () => {
    expect(describe("🚢 a 🌊 ferry", { start: 8, end: 13 }).pairsBefore).toBe(2);
  });

  it("counts white space between blocks once", () => {
    const text = `The board met.${" \n ".repeat(200)}The ferry sank.${"\n".repeat(300)}Nobody was hurt.`;
    const start = text.indexOf("The ferry");
    const { quote } = describe(text, { start, end: start + 15 });
    expect(quote.prefix).toBe("The board met. ");
    expect(quote.suffix).toBe(" Nobody was hurt.");
  });

  it("keeps no more than a line and a half, and no half of an emoji", () => {
    const text = `${"🚢".repeat(80)}ferry${"a".repeat(CONTEXT_LENGTH - 1)}🚢🚢`;
    const { quote } = describe(text, { start: 160, end: 165 });
    expect(quote.prefix).toBe("🚢".repeat(CONTEXT_LENGTH / 2));
    expect(quote.suffix).toBe("a".repeat(CONTEXT_LENGTH - 1));
    expect(JSON.parse(JSON.stringify(quote))).toEqual(quote);
  });
});
