import { describe, expect, it } from "vitest";
import { foldQuotations } from "../../../src/core/linking/fold-quotations.ts";
import { linkKeys } from "../../../src/core/linking/link-keys.ts";
import type { RememberedMark } from "../../../src/core/model/link.ts";
import { quotation } from "./readings.ts";

function telling(text: string, speaker: string | null = "Ada Wick", ordinal = 0): RememberedMark {
  const reading = quotation(speaker);
  const linkedBy = linkKeys(reading, text);
  return {
    articleId: `${text} ${speaker} ${ordinal}`,
    ordinal,
    reading,
    text,
    start: 0,
    end: text.length,
    linkKeys: linkedBy,
  };
}

const WHOLE = telling(
  "The ferry will run again before the herring come, and nobody will pay for it.",
);
const PART = telling("“The ferry will run again before the herring come”");
const OTHER = telling("We counted every lamp along the quay and found nine of them dark.");

describe("tellings of one utterance", () => {
  it("are folded together, and the rest stays alone", () => {
    expect(foldQuotations([WHOLE, OTHER, PART])).toEqual([[0, 2], [1]]);
  });

  it("are one though the first and the last share no word", () => {
    const end = telling("“the herring come, and nobody will pay for it”");
    const start = telling("“The ferry will run again before”");
    expect(foldQuotations([start, WHOLE, end])).toEqual([[0, 1, 2]]);
  });

  it("are two where two persons use one phrase", () => {
    const other = telling("“nobody will pay for it before the spring”", "Bram Oort");
    const own = telling("“nobody will pay for it in the end”");
    expect(foldQuotations([own, other])).toEqual([[0], [1]]);
  });

  it("has every place once, whatever the order", () => {
    const marks = [PART, OTHER, WHOLE, OTHER];
    expect(foldQuotations(marks).flat().sort()).toEqual([0, 1, 2, 3]);
    expect(foldQuotations([])).toEqual([]);
  });
});
