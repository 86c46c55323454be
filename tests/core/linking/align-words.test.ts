import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords, silentGaps } from "../../../src/core/linking/align-words.ts";

describe("alignWords", () => {
  it("marks the words that differ and keeps the rest as written", () => {
    const rows = alignWords(
      "“We will rebuild every school, and soon.”",
      '"We will reopen every school — and very soon"',
    );
    expect(rows).toEqual([
      { here: "“We will ", there: '"We will ', same: true },
      { here: "rebuild ", there: "reopen ", same: false },
      { here: "every school, and ", there: "every school — and ", same: true },
      { here: "", there: "very ", same: false },
      { here: "soon.”", there: 'soon"', same: true },
    ]);
  });

  it("gives one row where nothing is common", () => {
    expect(alignWords("Never again.", "Perhaps tomorrow.")).toEqual([
      { here: "Never again.", there: "Perhaps tomorrow.", same: false },
    ]);
  });

  it("loses no word of either side", () => {
    const text = fc
      .array(fc.constantFrom("the", "Mayor", "left", "town", "twice", "—", "…", "’t"), {
        minLength: 1,
        maxLength: 30,
      })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (here, there) => {
        fc.pre(/\p{L}/u.test(here) && /\p{L}/u.test(there));
        const rows = alignWords(here, there);
        expect(rows.map((row) => row.here).join("")).toBe(here);
        expect(rows.map((row) => row.there).join("")).toBe(there);
      }),
    );
  });
});

const GAPS: readonly (readonly [
  name: string,
  here: string,
  there: string,
  gaps: readonly string[],
])[] = [
  [
    "words left out without a sign",
    "We asked people twice.",
    "We asked the people twice.",
    ["the "],
  ],
  ["three dots", "We asked people ... twice.", "We asked people at home twice.", []],
  ["an ellipsis", "We asked people… twice.", "We asked people at home twice.", []],
  ["an ellipsis in brackets", "We asked people […] twice.", "We asked people at home twice.", []],
  ["dots at the beginning", "“… people twice.”", "“We asked people twice.”", []],
  ["a full stop is no sign", "We asked. Twice.", "We asked. Again. Twice.", ["Again. "]],
  [
    "dots somewhere else",
    "We … asked people twice.",
    "We asked people at home twice.",
    ["at home "],
  ],
  ["words put in", "We asked the people twice.", "We asked people twice.", []],
];

describe("silentGaps", () => {
  it.each(GAPS)("%s", (_name, here, there, gaps) => {
    const rows = alignWords(here, there);
    expect([...silentGaps(rows, "here")].map((at) => rows[at]?.there)).toEqual(gaps);
  });
});
