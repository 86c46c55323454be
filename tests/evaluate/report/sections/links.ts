// Links: the same utterance found again in another article.

import { comparison, type Measure, percent, type Scored, table } from "../markdown.ts";
import type { Section } from "../section.ts";
import {
  evaluate,
  goldPath,
  numberAt,
  readLines,
  recordAt,
  runMeasure,
  scratchPath,
  writeLines,
} from "../system.ts";

const MEASURES: readonly Measure[] = [
  { name: "links, F1", wanted: "96.5 %", value: "f1" },
  { name: "links, precision", wanted: "", value: "p" },
  { name: "links, recall", wanted: "", value: "r" },
  { name: "across publishers, F1", wanted: "94 %", value: "cross_publisher.f1" },
  { name: "relation right, of those found", wanted: "", value: "relation_accuracy" },
];

/** The systems of baseline-links.mjs that are shown, by its names for them. */
const BASELINES = [
  ["contain", "4-gram index"],
  ["exact", "equal words"],
] as const;

export const linkSection: Section = {
  name: "links",
  title: "Links between quotations",
  write() {
    const gold = goldPath("links-dev.jsonl");
    const quotations = goldPath("links-dev-quotations.jsonl");
    const input = writeLines("links.in.jsonl", readLines(quotations));
    const peers = BASELINES.map(([baseline, name]): Scored => {
      const lines = scratchPath(`links.${baseline}.jsonl`);
      runMeasure("baseline-links.mjs", baseline, quotations, lines);
      return { name, score: runMeasure("score-links.mjs", gold, lines) };
    });
    const ours = runMeasure("score-links.mjs", gold, evaluate("link", input));
    const systems: Scored[] = [{ name: "Pressmark", score: ours }, ...peers];
    return [
      `${readLines(quotations).length} quotations, ${numberAt(ours, "gold")} links in the gold.`,
      comparison(systems, MEASURES),
      "Found, by relation:",
      byRelation(systems),
    ].join("\n\n");
  },
};

function byRelation(systems: readonly Scored[]): string {
  const relations = Object.keys(recordAt(systems[0]?.score ?? {}, "recall_by_relation"));
  return table(
    ["relation", ...systems.map(({ name }) => name)],
    relations.map((relation) => [
      relation,
      ...systems.map(({ score }) => {
        const share: unknown = recordAt(score, "recall_by_relation")[relation];
        return percent(typeof share === "number" ? share : null);
      }),
    ]),
  );
}
