// Figures: claims found, and what they say. Then Microsoft's own cases, which are no news but show what is read.

import { RECOGNIZER_MODELS, RECOGNIZERS } from "../../../bench/peers/recognizers.ts";
import { calibration } from "../calibration.ts";
import { type GoldArticle, markByPressmark, scoreAll } from "../mark-line.ts";
import { comparison, type Measure, percent, type Scored, table } from "../markdown.ts";
import { findByOneModel, NUMBER_PEERS } from "../peers/number-peers.ts";
import type { Section } from "../section.ts";
import { goldPath, numberAt, readLines, recordAt, runMeasure, writeLines } from "../system.ts";

const SCORER = "score-numbers.mjs";

export const NUMBER_MEASURES: readonly Measure[] = [
  { name: "claims, F1", wanted: "95.5 %", value: "f1" },
  { name: "claims, precision", wanted: "", value: "precision" },
  { name: "claims, recall", wanted: "", value: "recall" },
  { name: "value", wanted: "99 %", value: "value_acc" },
  { name: "unit", wanted: "92 %", value: "unit_acc" },
  { name: "hedge, of hedged claims", wanted: "92 %", value: "hedged_acc" },
  { name: "hedge, of all claims", wanted: "", value: "hedge_acc" },
  { name: "exact span", wanted: "82 %", value: "exact_span" },
];

export const numberSection: Section = {
  name: "numbers",
  title: "Figures",
  write() {
    const gold = goldPath("numbers-dev.jsonl");
    const articles = readLines<GoldArticle>(gold);
    const ours = markByPressmark("numbers", articles);
    const systems = scoreAll({ name: "numbers", scorer: SCORER, gold }, ours, NUMBER_PEERS);
    return [
      `${articles.length} articles, ${numberAt(systems[0]?.score ?? {}, "gold")} claims.`,
      comparison(systems, NUMBER_MEASURES),
      "No peer reads hedges; wink-nlp gives no values. Recognizers-Text runs without its date model.",
      "What looks like a claim and is none:",
      falsePositives(systems),
      "By confidence:",
      calibration({
        kind: "number",
        scorer: SCORER,
        gold,
        marked: ours,
        shares: [
          ["claims right", "precision"],
          ["value right, of these", "value_acc"],
          ["unit right, of these", "unit_acc"],
        ],
      }),
    ].join("\n\n");
  },
};

function falsePositives([ours]: readonly Scored[]): string {
  const reasons = Object.entries(recordAt(ours?.score ?? {}, "fp_by_reason"));
  return table(
    ["reason", "of them in the articles", "marked by Pressmark"],
    reasons.map(([reason, counts]) => [
      reason,
      String(numberAt(counts, "of")),
      String(numberAt(counts, "fp_marks")),
    ]),
  );
}

interface RecognizerCase extends GoldArticle {
  readonly model: string;
  readonly js_not_supported: boolean;
}

/** Where the cases name a model otherwise than the library's functions do. */
const MODEL_OF_CASES = new Map([["percent", "percentage"]]);

export const recognizerSection: Section = {
  name: "recognizers",
  title: "Figures: the cases of Recognizers-Text",
  write() {
    const gold = goldPath("recognizers-dev.jsonl");
    const cases = readLines<RecognizerCase>(gold);
    const supported = cases.filter((each) => each.js_not_supported !== true);
    const supportedGold = writeLines("recognizers.gold.jsonl", supported);
    const ours = markByPressmark("recognizers", cases);
    const theirs = supported.map(({ id, text, model }) => {
      const named = RECOGNIZER_MODELS.find((each) => each === (MODEL_OF_CASES.get(model) ?? model));
      return { id, marks: named === undefined ? [] : findByOneModel(text, named) };
    });
    const oursLines = writeLines("recognizers.ours.jsonl", ours);
    const systems: Scored[] = [
      { name: "Pressmark", score: runMeasure(SCORER, gold, oursLines) },
      {
        name: "Pressmark, cases that their JavaScript supports",
        score: runMeasure(SCORER, supportedGold, oursLines),
      },
      {
        name: `${RECOGNIZERS}, the same`,
        score: runMeasure(SCORER, supportedGold, writeLines("recognizers.theirs.jsonl", theirs)),
      },
    ];
    const measures: readonly Measure[] = [
      { name: "found, recall", wanted: "99 %", value: "recall" },
      { name: "value", wanted: "97 %", value: "value_acc" },
      { name: "unit", wanted: "88 %", value: "unit_acc" },
    ];
    return [
      `${cases.length} cases, ${supported.length} of them supported by its JavaScript.`,
      comparison(systems, measures),
      "Ranges are cases of the library for other languages: its JavaScript has no model for them, and their open ends (“more than ten”) are values with a hedge to Pressmark.",
      byModel(systems),
    ].join("\n\n");
  },
};

function byModel([ours]: readonly Scored[]): string {
  const groups = Object.entries(recordAt(ours?.score ?? {}, "groups"));
  return table(
    ["model", "numbers", "recall", "value", "unit"],
    groups.map(([name, group]) => [
      name,
      String(numberAt(group, "gold")),
      ...["recall", "value_acc", "unit_acc"].map((key) => percent(numberAt(group, key))),
    ]),
  );
}
