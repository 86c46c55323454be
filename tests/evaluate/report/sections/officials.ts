// Officials: mentions by name, who is whom, and the office.

import { calibration } from "../calibration.ts";
import { type GoldArticle, markByPressmark, scoreAll } from "../mark-line.ts";
import { comparison, type Measure, percent, type Scored, table } from "../markdown.ts";
import { OFFICIAL_PEERS } from "../peers/official-peers.ts";
import type { Section } from "../section.ts";
import { goldPath, type Json, numberAt, readLines, recordAt } from "../system.ts";

const SCORER = "score-officials.mjs";

export const OFFICIAL_MEASURES: readonly Measure[] = [
  { name: "mentions, F1", wanted: "94 %", value: "f1" },
  { name: "mentions, precision", wanted: "95 %", value: "p" },
  { name: "mentions, recall", wanted: "", value: "r" },
  { name: "exact span, of those found", wanted: "", value: "exact" },
  { name: "office right, of all persons with one", wanted: "90 %", value: officeOfAll },
  { name: "office right, of those given", wanted: "", value: "role.accGiven" },
  { name: "identity, B-cubed F1", wanted: "98 %", value: "bcubed.f1" },
  { name: "name equals the gold's", wanted: "", value: "nameEq" },
];

export const officialSection: Section = {
  name: "officials",
  title: "Officials and their offices",
  write() {
    const gold = goldPath("officials-dev.jsonl");
    const ours = markByPressmark("officials", readLines<GoldArticle>(gold));
    const systems = scoreAll({ name: "officials", scorer: SCORER, gold }, ours, OFFICIAL_PEERS);
    return [
      sizeOf(systems),
      comparison(systems, OFFICIAL_MEASURES),
      "compromise tells no office; wink-nlp names no people.",
      breakdown(systems),
      "By confidence:",
      calibration({
        kind: "official",
        scorer: SCORER,
        gold,
        marked: ours,
        shares: [["mentions right", "p"]],
      }),
    ].join("\n\n");
  },
};

function officeOfAll(score: Json): number | null {
  const right = numberAt(score, "role.right");
  const all = numberAt(score, "role.withRole");
  return right === null || all === null || all === 0 ? null : right / all;
}

function sizeOf([ours]: readonly Scored[]): string {
  const score = ours?.score ?? {};
  return `${numberAt(score, "docs")} articles, ${numberAt(score, "gold")} mentions.`;
}

function breakdown([ours]: readonly Scored[]): string {
  const score = ours?.score ?? {};
  const found = Object.entries(score.recall ?? {}).map(([name, share]) => [
    `found of mentions: ${name}`,
    percent(typeof share === "number" ? share : null),
  ]);
  const wrong = Object.entries(recordAt(score, "fpKinds")).map(([name, count]) => [
    `marked in vain: ${name}`,
    String(count),
  ]);
  return table(["", "Pressmark"], [...found, ...wrong]);
}
