// Quotations: found, told from scare quotes and titles, and attributed.

import { calibration } from "../calibration.ts";
import { type GoldArticle, markByPressmark, scoreAll } from "../mark-line.ts";
import { comparison, type Measure, percent, type Scored, table } from "../markdown.ts";
import { QUOTATION_PEERS } from "../peers/quotation-peers.ts";
import type { Section } from "../section.ts";
import { goldPath, numberAt, readLines, recordAt, runMeasure, writeLines } from "../system.ts";

const SCORER = "score-quotes.mjs";

export const QUOTATION_MEASURES: readonly Measure[] = [
  { name: "found, F1", wanted: "98.5 %", value: "detection.f1" },
  { name: "found, precision", wanted: "", value: "detection.precision" },
  { name: "found, recall", wanted: "", value: "detection.recall" },
  { name: "quotation or not, balanced accuracy", wanted: "80 %", value: "segments.balanced" },
  { name: "speaker right, by name or mention", wanted: "93 %", value: "attribution.either" },
  { name: "speaker right when given", wanted: "96.5 %", value: "attribution.precision" },
  { name: "speaker's mention", wanted: "", value: "attribution.mention" },
  { name: "speaker's name", wanted: "", value: "attribution.name" },
];

export const quotationSection: Section = {
  name: "quotations",
  title: "Quotations and their speakers",
  write() {
    const gold = goldPath("quotes-dev.jsonl");
    const articles = readLines<GoldArticle>(gold);
    const ours = markByPressmark("quotations", articles);
    const systems = scoreAll({ name: "quotations", scorer: SCORER, gold }, ours, QUOTATION_PEERS);
    return [
      sizeOf(systems),
      comparison(systems, QUOTATION_MEASURES),
      "compromise names no speaker; the nearest person in the paragraph is taken for one. The rules are this script's own: the best “X said” rule known on this set has 63.1 % of the speakers, 92.6 % when given.",
      "By where and how the speaker stands:",
      breakdown(systems),
      ...onTraining(),
      "By confidence, on the first set (right: the scorer's precision over the marks of that level alone):",
      calibration({
        kind: "quote",
        scorer: SCORER,
        gold,
        marked: ours,
        shares: [
          ["quotations right", "detection.precision"],
          ["speakers right", "attribution.precision"],
        ],
      }),
    ].join("\n\n");
  },
};

/** The articles that the phenomena were learnt from; none of them is unread any more. */
function onTraining(): string[] {
  const gold = goldPath("quotes-train.jsonl");
  const articles = readLines<GoldArticle>(gold);
  const ours = writeLines("quotations-train.out.jsonl", markByPressmark("training", articles));
  return [
    `The ${articles.length} articles of quotes-train, which rules were learnt from as well. Thirty were kept out of sight once; the last nine were opened on 2026-11-28.`,
    comparison(
      [{ name: "quotes-train", score: runMeasure(SCORER, gold, ours) }],
      QUOTATION_MEASURES,
    ),
  ];
}

function sizeOf([ours]: readonly Scored[]): string {
  const score = ours?.score ?? {};
  return `${numberAt(score, "articles")} articles, ${numberAt(score, "gold")} quotations, ${numberAt(score, "negatives")} other segments in quotation marks.`;
}

function breakdown([ours]: readonly Scored[]): string {
  const groups = Object.entries(recordAt(ours?.score ?? {}, "breakdown"));
  return table(
    ["", "quotations", "found", "speaker's mention", "either"],
    groups
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, group]) => [
        name,
        String(numberAt(group, "n")),
        ...["detected", "mention", "either"].map((key) => percent(numberAt(group, key))),
      ]),
  );
}
