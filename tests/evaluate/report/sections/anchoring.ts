// Anchoring: is a saved passage found again after edits, and given up where it is gone?

import {
  describeForHypothesis,
  HYPOTHESIS,
  matchByHypothesis,
} from "../../../bench/peers/hypothesis-matcher.ts";
import { comparison, type Measure, percent, type Scored, table } from "../markdown.ts";
import type { Section } from "../section.ts";
import {
  evaluate,
  goldPath,
  type Json,
  numberAt,
  readLines,
  recordAt,
  runMeasure,
  writeLines,
} from "../system.ts";

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly a: { readonly text_id: string };
  readonly target: { readonly start: number; readonly end: number };
  readonly b: { readonly text_id: string };
}

const MEASURES: readonly Measure[] = [
  { name: "net: right less wrong places and false finds", wanted: "96.5 %", value: "net" },
  { name: "right place, of passages that are still there", wanted: "", value: "correct" },
  { name: "wrong place", wanted: "at most 0.7 %", value: "wrong" },
  { name: "given up although there", wanted: "", value: "missed" },
  { name: "found although gone", wanted: "at most 3 %", value: "false_anchor" },
  { name: "ms for one, mean", wanted: "", value: "ms_mean", as: "number" },
];

/** The cut at which Hypothesis's matcher nets most on these cases. */
const BEST_CUT = 0.75;

export const anchoringSection: Section = {
  name: "anchoring",
  title: "Anchoring after edits",
  write() {
    const gold = goldPath("anchoring-dev.jsonl.gz");
    const cases = readLines<Case>(gold);
    const texts = new Map(
      readLines<{ id: string; text: string }>(goldPath("anchoring-dev-texts.jsonl.gz")).map(
        ({ id, text }) => [id, text],
      ),
    );
    const textOf = (id: string) => texts.get(id) ?? "";
    const input = writeLines(
      "anchoring.in.jsonl",
      cases.map(({ id, a, b, target }) => ({
        id,
        a: { text: textOf(a.text_id) },
        target,
        b: { text: textOf(b.text_id) },
      })),
    );
    const systems: Scored[] = [
      {
        name: "Pressmark",
        score: runMeasure("score-anchoring.mjs", gold, evaluate("anchor", input)),
      },
      { name: HYPOTHESIS, score: scoreOf(hypothesis(cases, textOf, 0)) },
      { name: `the same, cut at ${BEST_CUT}`, score: scoreOf(hypothesis(cases, textOf, BEST_CUT)) },
    ];
    return [
      `${cases.length} cases, ${numberAt(systems[0]?.score ?? {}, "gone")} of them passages that are gone.`,
      comparison(systems, MEASURES),
      "By kind of edit (right place, or rightly given up):",
      byKind(cases, systems),
    ].join("\n\n");

    function scoreOf(lines: readonly Json[]): Json {
      return runMeasure("score-anchoring.mjs", gold, writeLines("anchoring.peer.jsonl", lines));
    }
  },
};

function hypothesis(cases: readonly Case[], textOf: (id: string) => string, cut: number): Json[] {
  return cases.map(({ id, a, b, target }) => {
    const selectors = describeForHypothesis(textOf(a.text_id), target);
    const text = textOf(b.text_id);
    const before = performance.now();
    const found = matchByHypothesis(text, selectors);
    const ms = performance.now() - before;
    return found === null || found.score < cut
      ? { id, orphan: true, ms }
      : { id, start: found.start, end: found.end, ms };
  });
}

function byKind(cases: readonly Case[], systems: readonly Scored[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of cases) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return table(
    ["edit", "cases", ...systems.map(({ name }) => name)],
    [...counts].map(([kind, count]) => [
      kind,
      String(count),
      ...systems.map(({ score }) => {
        const share: unknown = recordAt(score, "kinds")[kind];
        return percent(typeof share === "number" ? share : null);
      }),
    ]),
  );
}
