// Does a hostile page stop the reader? Texts of one million code units that no newspaper writes, each beside
// as much prose: whatever backtracks or looks ahead without end shows here.

import { analyze } from "../../../src/core/analysis/analyze.ts";
import { builtInOfficials } from "../../../src/core/analysis/official/known/built-in-officials.ts";
import { proseOfLength } from "../corpus.ts";
import { timeEach } from "../measure.ts";
import type { RowGroup } from "../row.ts";

const GROUP = "linear";
const LENGTH = 1_000_000;

/** What each text repeats. */
const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ["only opening quotation marks", "“"],
  ["only digits", "7"],
  ["only capitalised words", "Minister Toma "],
  ["only commas", ","],
  ["one sentence without an end", "and the minister said that "],
  ["only apostrophes", "’"],
];

export const linearRows: RowGroup = {
  name: GROUP,
  async measure() {
    const known = builtInOfficials();
    const timed = (name: string, text: string) => ({
      name,
      work: () => void analyze({ text, language: "en", published: null }, known),
      warmUps: 0,
      calls: 1,
    });
    const all = [
      timed("prose (the project's own articles)", proseOfLength(LENGTH)),
      ...HOSTILE.map(([name, piece]) => {
        const times = Math.ceil(LENGTH / piece.length);
        return timed(name, piece.repeat(times).slice(0, LENGTH));
      }),
    ];
    const values = timeEach(all);
    const subjects = values.map((value, at) => {
      const name = all[at]?.name ?? "";
      return at === 0 ? { name, value } : { name, value, wanted: "at most 20 times prose" };
    });
    return [{ group: GROUP, measured: "analysis of 1,000,000 characters", unit: "ms", subjects }];
  },
};
