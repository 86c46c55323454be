import { expect, test } from "vitest";
import { analyze } from "../../../src/core/analysis/analyze.ts";
import {
  applyCorrections,
  type PlacedCorrection,
} from "../../../src/core/analysis/apply-corrections.ts";
import type { Verdict } from "../../../src/core/model/correction.ts";
import { type Mark, spansOf } from "../../../src/core/model/mark.ts";
import { textOf } from "../../../src/core/model/span.ts";

const TEXT = [
  "The mayor, Ada Marsh, met Governor Tom Reyes at the harbour.",
  "“We will rebuild the pier,” Reyes said. About 300 people came.",
  "Marsh left early. Otto Brandt, a baker, stayed with 40 loaves.",
].join("\n");
const MARKS = analyze({ text: TEXT, language: "en", published: null }, []);

/** A correction of the first such words. */
function said(words: string, verdict: Verdict, id = "own"): PlacedCorrection {
  const start = TEXT.indexOf(words);
  return { id, verdict, spans: [{ start, end: start + words.length }] };
}

/** "quotation “We will …”: Tom Reyes (Reyes)" and so on. */
function tell(mark: Mark): string {
  const words = spansOf(mark).map((span) => textOf(TEXT, span));
  const sure = `${mark.confidence}${mark.correctedBy === undefined ? "" : ` by ${mark.correctedBy}`}`;
  switch (mark.kind) {
    case "quotation": {
      const mention = mark.speaker === null ? "" : textOf(TEXT, mark.speaker.mention);
      return `${words} < ${mark.speaker?.name ?? "nobody"} (${mention}), ${sure}`;
    }
    case "official":
      return `${words} = ${mark.name}, ${mark.office}, ${sure}`;
    case "claim": {
      const { value, low, high, unit, hedge } = mark.quantity;
      return `${words} = ${hedge} ${value ?? `${low}-${high}`} ${unit}, ${sure}`;
    }
  }
}

const after = (...placed: readonly PlacedCorrection[]): string[] =>
  applyCorrections(TEXT, MARKS, placed).map(tell);
const QUOTED = "“We will rebuild the pier,”";

test("leaves marks that nobody corrected as they are", () => {
  expect(applyCorrections(TEXT, MARKS, [])).toEqual(MARKS);
  expect(MARKS.some(({ correctedBy }) => correctedBy !== undefined)).toBe(false);
});

test.each<{ name: string; placed: readonly PlacedCorrection[]; has: string }>([
  {
    name: "names another speaker, mentioned where the name stands nearest",
    placed: [said(QUOTED, { is: "speaker", name: "Ada Marsh" })],
    has: `${QUOTED} < Ada Marsh (Ada Marsh), high by own`,
  },
  {
    name: "names a speaker whom the article does not",
    placed: [said(QUOTED, { is: "speaker", name: "Lena Ostrow" })],
    has: `${QUOTED} < Lena Ostrow (), high by own`,
  },
  {
    name: "takes the speaker away",
    placed: [said(QUOTED, { is: "speaker", name: null })],
    has: `${QUOTED} < nobody (), high by own`,
  },
  {
    name: "gives a figure another value and keeps its hedge",
    placed: [
      said("About 300 people", {
        is: "quantity",
        value: 310,
        low: null,
        high: null,
        unit: "visitor",
      }),
    ],
    has: "About 300 people = about 310 visitor, high by own",
  },
  {
    name: "gives a figure a range",
    placed: [said("40 loaves", { is: "quantity", value: null, low: 40, high: 45, unit: "loaf" })],
    has: "40 loaves = none 40-45 loaf, high by own",
  },
  {
    name: "makes an official of words without a mark",
    placed: [said("Otto Brandt", { is: "official", name: "Otto Brandt", office: "councillor" })],
    has: "Otto Brandt = Otto Brandt, councillor, high by own",
  },
  {
    name: "changes the office at every mention of the person",
    placed: [said("Ada Marsh", { is: "official", name: "Ada Marsh", office: "deputy mayor" })],
    has: "Marsh = Ada Marsh, deputy mayor, high by own",
  },
  {
    name: "finds a mark that has a word more than when it was corrected",
    placed: [said("300 people", { is: "quantity", value: 3, low: null, high: null, unit: "x" })],
    has: "About 300 people = about 3 x, high by own",
  },
  {
    name: "believes the later of two",
    placed: [
      said(QUOTED, { is: "speaker", name: "Ada Marsh" }, "first"),
      said(QUOTED, { is: "speaker", name: "Otto Brandt" }, "second"),
    ],
    has: `${QUOTED} < Otto Brandt (Otto Brandt), high by second`,
  },
])("$name", ({ placed, has }) => {
  expect(after(...placed)).toContain(has);
});

test.each<{ name: string; placed: PlacedCorrection; gone: readonly string[] }>([
  {
    name: "a quotation",
    placed: said(QUOTED, { is: "not-a-quotation" }),
    gone: [QUOTED],
  },
  {
    name: "a figure",
    placed: said("40 loaves", { is: "not-a-claim" }),
    gone: ["40 loaves"],
  },
  {
    name: "all mentions of a person, and of nobody else",
    placed: said("Ada Marsh", { is: "not-an-official" }),
    gone: ["Ada Marsh", "Marsh"],
  },
  {
    name: "nothing of another kind on the same words",
    placed: said(QUOTED, { is: "not-a-claim" }),
    gone: [],
  },
])("takes away $name", ({ placed, gone }) => {
  const words = (marks: readonly Mark[]) =>
    marks.map((mark) =>
      spansOf(mark)
        .map((span) => textOf(TEXT, span))
        .join("\n"),
    );
  const left = words(applyCorrections(TEXT, MARKS, [placed]));
  expect(left).toEqual(words(MARKS).filter((each) => !gone.includes(each)));
});

test("keeps no evidence that the reader contradicted", () => {
  const [mark] = applyCorrections(TEXT, MARKS, [
    said(QUOTED, { is: "speaker", name: "Ada Marsh" }),
  ]).filter(({ kind }) => kind === "quotation");
  const evidence = mark?.evidence.map(({ role, span }) => `${role}: ${textOf(TEXT, span)}`);
  expect(evidence).toEqual(["speaker: Ada Marsh", "cue: said"]);
});

test("keeps marks in the order of the text", () => {
  const marks = applyCorrections(TEXT, MARKS, [
    said("Otto Brandt", { is: "official", name: "Otto Brandt", office: null }),
  ]);
  const starts = marks.map((mark) => spansOf(mark)[0]?.start ?? -1);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});
