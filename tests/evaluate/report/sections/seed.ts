// The seed article, which all three kinds of mark were annotated on: one row for each kind.

import { type GoldArticle, type MarkedArticle, markByPressmark } from "../mark-line.ts";
import { comparison, type Measure } from "../markdown.ts";
import type { Section } from "../section.ts";
import { goldPath, type Json, readLines, runMeasure, writeLines } from "../system.ts";
import { NUMBER_MEASURES } from "./numbers.ts";
import { OFFICIAL_MEASURES } from "./officials.ts";
import { QUOTATION_MEASURES } from "./quotations.ts";

/** Its gold has no mentions of speakers and nothing in quotation marks that is no quotation. */
const NOT_IN_SEED: readonly unknown[] = ["attribution.mention", "segments.balanced"];

const PARTS = [
  ["quotations", "quotes-seed.jsonl", "score-quotes.mjs", QUOTATION_MEASURES],
  ["officials", "officials-dev.jsonl", "score-officials.mjs", OFFICIAL_MEASURES],
  ["figures", "numbers-dev.jsonl", "score-numbers.mjs", NUMBER_MEASURES],
] as const;

export const seedSection: Section = {
  name: "seed",
  title: "The seed article",
  write() {
    const rows = PARTS.map(([kind, file, scorer, measures]) => {
      const seed = readLines<GoldArticle>(goldPath(file)).filter(({ id }) => id.startsWith("seed"));
      const gold = writeLines(`seed-${kind}.gold.jsonl`, seed);
      const marked = writeLines(
        `seed-${kind}.system.jsonl`,
        byName(markByPressmark(`seed-${kind}`, seed)),
      );
      const score = runMeasure(scorer, gold, marked);
      const shown = measures
        .filter(({ value }) => !NOT_IN_SEED.includes(value))
        .map((measure: Measure) => ({ ...measure, wanted: "" }));
      return `${kind}:\n\n${comparison([{ name: "Pressmark", score }], shown)}`;
    });
    return rows.join("\n\n");
  },
};

/** Its gold says who spoke by name alone; the scorer cannot hold a mention against nothing. */
function byName(marked: readonly MarkedArticle[]): Json[] {
  return marked.map(({ id, marks }) => ({
    id,
    marks: marks.map((mark) => ({ ...mark, speaker: nameOnly(mark.speaker) })),
  }));
}

function nameOnly(speaker: unknown): { readonly name: unknown } | null {
  return typeof speaker === "object" && speaker !== null && "name" in speaker
    ? { name: speaker.name }
    : null;
}
