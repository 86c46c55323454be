// Does a mark's confidence hold over all kinds together? A mark is right where all that it says is: a quotation
// with its speaker, an official, a claim with its value and unit.

import type { Confidence } from "../../../../src/core/model/mark.ts";
import { type Judged, LEVELS, scoreOfLevel } from "../calibration.ts";
import { type GoldArticle, markByPressmark } from "../mark-line.ts";
import { percent, table } from "../markdown.ts";
import type { Section } from "../section.ts";
import { goldPath, type Json, numberAt, readLines } from "../system.ts";

/** Marks that the scorer counted, and how many of them are right in all they say. */
interface Count {
  readonly marks: number;
  readonly right: number;
}

interface Kind {
  readonly title: string;
  readonly kind: string;
  readonly scorer: string;
  readonly gold: string;
  readonly count: (score: Json, gold: readonly GoldQuotations[]) => Count;
}

interface GoldQuotations extends GoldArticle {
  readonly quotes?: readonly {
    readonly attributed: boolean;
    readonly doubtful?: boolean;
    readonly speaker?: unknown;
  }[];
}

const at = (score: Json, keys: string): number => numberAt(score, keys) ?? 0;

/** A quotation without a speaker is right only where the gold names none either. */
function countQuotations(score: Json, gold: readonly GoldQuotations[]): Count {
  const silent = gold
    .flatMap(({ quotes }) => quotes ?? [])
    .filter(({ attributed, doubtful, speaker }) => attributed && doubtful !== true && !speaker);
  const named = at(score, "attribution.either") * at(score, "counts.withSpeaker");
  const unnamed = at(score, "attribution.noSpeakerRight") * silent.length;
  return {
    marks: at(score, "counts.hits") + at(score, "counts.falsePositives"),
    right: Math.round(named) + Math.round(unnamed),
  };
}

const countOfficials = (score: Json): Count => ({
  marks: at(score, "tp") + at(score, "fp"),
  right: at(score, "tp"),
});

function countClaims(score: Json): Count {
  const wrongOf = (what: string): number =>
    Math.round((1 - at(score, `${what}_acc`)) * at(score, `${what}_n`));
  return {
    marks: at(score, "tp") + at(score, "fp"),
    right: at(score, "tp") - wrongOf("value") - wrongOf("unit"),
  };
}

const QUOTES = { kind: "quote", scorer: "score-quotes.mjs", count: countQuotations };

const KINDS: readonly Kind[] = [
  { ...QUOTES, title: "quotations, quotes-dev", gold: "quotes-dev.jsonl" },
  { ...QUOTES, title: "quotations, quotes-train", gold: "quotes-train.jsonl" },
  {
    title: "officials",
    kind: "official",
    scorer: "score-officials.mjs",
    gold: "officials-dev.jsonl",
    count: countOfficials,
  },
  {
    title: "figures",
    kind: "number",
    scorer: "score-numbers.mjs",
    gold: "numbers-dev.jsonl",
    count: countClaims,
  },
];

export const allMarksSection: Section = {
  name: "all-marks",
  title: "Confidence, over all marks",
  write() {
    const counted = KINDS.map((kind) => ({ title: kind.title, counts: countsOf(kind) }));
    const all = LEVELS.map((_, level) => sumOf(counted.map(({ counts }) => counts[level])));
    const head = ["", ...LEVELS.flatMap((level) => [`${level}: of all`, "right"])];
    return [
      "Wanted: of the marks called high at least 97 % right, and at least 60 % of all marks high; of those called low at most 80 % right. A mark is right where all that it says is: a quotation with its speaker (or rightly without one), an official's mention, a claim with its value and unit.",
      table(
        head,
        [...counted, { title: "**all marks**", counts: all }].map(({ title, counts }) => [
          title,
          ...row(counts),
        ]),
      ),
      "In brackets: marks. What the scorers leave out as doubtful is left out here.",
    ].join("\n\n");
  },
};

function countsOf({ title, kind, scorer, gold, count }: Kind): Count[] {
  const file = goldPath(gold);
  const articles = readLines<GoldQuotations>(file);
  const name = `all-${title.replaceAll(/[^a-z]+/g, "-")}`;
  const judged: Judged = { kind, scorer, gold: file, marked: markByPressmark(name, articles) };
  return LEVELS.map((level: Confidence) => count(scoreOfLevel(judged, level), articles));
}

function sumOf(counts: readonly (Count | undefined)[]): Count {
  return counts.reduce<Count>(
    (sum, each) => ({
      marks: sum.marks + (each?.marks ?? 0),
      right: sum.right + (each?.right ?? 0),
    }),
    { marks: 0, right: 0 },
  );
}

function row(counts: readonly Count[]): string[] {
  const total = sumOf(counts).marks;
  return counts.flatMap(({ marks, right }) => [
    `${percent(total === 0 ? null : marks / total)} (${marks})`,
    percent(marks === 0 ? null : right / marks),
  ]);
}
