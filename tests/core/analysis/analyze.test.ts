import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { analyze, analyzeInSteps } from "../../../src/core/analysis/analyze.ts";
import { readingsOf } from "../../../src/core/analysis/readings.ts";
import { extentOf, type Mark, spansOf } from "../../../src/core/model/mark.ts";
import { textOf } from "../../../src/core/model/span.ts";

const marksOf = (text: string, language: string | null = "en"): Mark[] =>
  analyze({ text, language, published: "2031-03-07" }, []);

/** Words, marks and numerals that rules look for, and what is left of broken ones. */
const PIECES = [
  ..."“”\"'‘’«»„.,;:!?-–—()[]\n $€£%½",
  "\u00ad",
  "\u200b",
  "\ud83d",
  "\udcf0",
  "said ",
  "according to ",
  "Sen. ",
  "Mara Quell ",
  "the minister ",
  "who ",
  "he ",
  "1.5 ",
  "million ",
  "between ",
  "percent ",
  "one in ",
  "2031 ",
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 80 })
  .map((pieces) => pieces.join(""));

describe("any text", () => {
  it("yields marks inside its bounds, sorted, without an exception", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", null, "de", "ja"), (any, language) => {
        const marks = marksOf(any, language);
        const starts = marks.map((mark) => extentOf(mark).start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const mark of marks) {
          const evidence = mark.evidence.map(({ span }) => span);
          for (const { start, end } of [...spansOf(mark), ...evidence]) {
            expect(0 <= start && start < end && end <= any.length).toBe(true);
          }
        }
        expect(readingsOf(any, marks)).toHaveLength(marks.length);
      }),
    );
  });
});

describe("an article", () => {
  const article =
    "Levy passes by 51 votes\n“We start on Monday,” said Finance Minister Mara Quell.\nIt costs £2.3bn.";

  it("is marked in reading order, each kind", () => {
    const marks = marksOf(article);
    expect(marks.map((mark) => spansOf(mark).map((span) => textOf(article, span)))).toEqual([
      ["51 votes"],
      ["“We start on Monday,”"],
      ["Mara Quell"],
      ["£2.3bn"],
    ]);
  });

  it("says in words what each mark is, with the sentence of a figure", () => {
    const readings = readingsOf(article, marksOf(article)).map(({ reading }) => reading);
    expect(readings[1]).toMatchObject({ kind: "quotation", speaker: "Mara Quell", cue: "said" });
    expect(readings[2]).toMatchObject({ kind: "official", office: "Finance Minister" });
    expect(readings[3]).toMatchObject({ kind: "claim", sentence: "It costs £2.3bn." });
  });

  it("gives each figure its own sentence, in whatever order the marks come", () => {
    const long = `${article}\nThe first quay cost £4m. The second cost £5m.\n\nIn all 7 ships came.`;
    const marks = marksOf(long);
    const [backwards, alone] = [
      readingsOf(long, [...marks].reverse()).reverse(),
      marks.flatMap((mark) => readingsOf(long, [mark])),
    ];
    expect(readingsOf(long, marks)).toEqual(alone);
    expect(backwards).toEqual(alone);
  });

  it("is not searched for the ends of a paragraph again for each of its figures", () => {
    const long = "It costs £2.3bn. ".repeat(50);
    const marks = marksOf(long);
    expect(marks).toHaveLength(50);
    const search = vi.spyOn(String.prototype, "lastIndexOf");
    readingsOf(long, marks);
    expect(search.mock.contexts.filter((searched) => String(searched) === long)).toHaveLength(1);
    search.mockRestore();
  });

  it("in another language has no officials and no speakers", () => {
    const german =
      "„Wir beginnen am Montag mit den Arbeiten“, sagte Ministerin Mara Quell. Es kostet 2,3 €.";
    const marks = marksOf(german, "de");
    expect(marks.map(({ kind }) => kind)).toEqual(["quotation", "claim"]);
    expect(readingsOf(german, marks)[0]?.reading).toMatchObject({ speaker: null });
  });
});

describe("a long article", () => {
  const paragraph =
    "“We start on Monday,” said Finance Minister Mara Quell, whose levy costs £2.3bn. In Veldt 400 people work on the quay.";
  const restsIn = (paragraphs: number, language: string): number => {
    const text = Array.from({ length: paragraphs }, () => paragraph).join("\n");
    return [...analyzeInSteps({ text, language, published: null }, [])].length;
  };

  it.each(["en", "de"])("lets the page have its turn within each finder (%s)", (language) => {
    // Between the finders alone there are four rests, however long the text is.
    const more = restsIn(120, language) - restsIn(20, language);
    expect(more).toBeGreaterThan(5);
  });
});
