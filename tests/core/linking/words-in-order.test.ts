import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/core/linking/words.ts";
import { wordsInOrder } from "../../../src/core/linking/words-in-order.ts";

function found(shorter: string, longer: string): string {
  const words = wordsOf(shorter);
  return wordsInOrder(words, wordsOf(longer))
    .map((at) => words[at]?.key)
    .join(" ");
}

describe("words in the same order", () => {
  it.each([
    ["a fee on being born here", "it is a fee on having been born here", "a fee on born here"],
    ["we kept every promise", "we kept every promise that we made", "we kept every promise"],
    ["the last of it", "last the", "last"],
    ["who pays at the end", "Ask yourself, for once, who in this town it is that pays", "who pays"],
    ["gone", "here", ""],
    ["", "here", ""],
  ])("of %j in %j are %j", (shorter, longer, expected) => {
    expect(found(shorter, longer)).toBe(expected);
  });

  it("stand close together", () => {
    const far = `who ${"then ".repeat(20)} pays`;
    expect(found("who pays", far)).toBe("who");
  });

  it("are not looked for in longer quotations", () => {
    expect(found("a b c d e f g h i j k l m", "a b c d e f g h i j k l m")).toBe("");
  });

  it("are all words of a quotation that stands there whole", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (shorter, around) => {
        const longer = [...around, ...shorter, ...around].join(" ");
        expect(found(shorter.join(" "), longer)).toBe(shorter.join(" "));
      }),
    );
  });

  // What tries every choice meets the runner's own limit instead.
  it("are found in a long text that has them nearly", () => {
    expect(found("a b c d e f g h i j k l", "a b ".repeat(5_000))).toBe("a b");
  });
});
