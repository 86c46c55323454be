import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edge, moveEdge, type Step } from "../../../src/core/anchoring/move-edge.ts";

const TEXT = "The dam  leaked, she said.\nNobody came.";

function moved(words: string, edge: Edge, step: Step): string {
  const start = TEXT.indexOf(words);
  const span = moveEdge(TEXT, { start, end: start + words.length }, { edge, step });
  return TEXT.slice(span.start, span.end);
}

describe("moveEdge", () => {
  it.each([
    ["leaked, she", "start", -1, "dam  leaked, she"],
    ["leaked, she", "start", 1, "she"],
    ["leaked, she", "end", 1, "leaked, she said."],
    ["leaked, she", "end", -1, "leaked,"],
    ["she said.", "end", 1, "she said.\nNobody"],
    ["Nobody came", "start", -1, "said.\nNobody came"],
    ["eaked", "start", -1, "leaked"],
    ["leake", "end", 1, "leaked,"],
    ["The dam", "start", -1, "The dam"],
    ["came.", "end", 1, "came."],
    ["leaked,", "start", 1, "leaked,"],
    ["leaked,", "end", -1, "leaked,"],
  ] as const)("takes “%s” with its %s moved by %i to “%s”", (words, edge, step, expected) => {
    expect(moved(words, edge, step)).toBe(expected);
  });

  it("stays within the text and never becomes empty", () => {
    const edges = fc.constantFrom<Edge>("start", "end");
    const steps = fc.constantFrom<Step>(-1, 1);
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), edges, steps, (text, a, b, edge, step) => {
        const start = text.length === 0 ? 0 : a % text.length;
        const end = start + 1 + (text.length === 0 ? 0 : b % (text.length - start));
        const span = moveEdge(text, { start, end }, { edge, step });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(Math.max(text.length, end));
      }),
    );
  });
});
