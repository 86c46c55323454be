// Does "high" mean what it says? Of the marks of each confidence: how many there are, and the share that is
// right by the scorer's own rules, asked by scoring each level's marks alone.

import type { Confidence } from "../../../src/core/model/mark.ts";
import type { MarkedArticle } from "./mark-line.ts";
import { percent, table } from "./markdown.ts";
import { type Json, numberAt, runMeasure, writeLines } from "./system.ts";

export const LEVELS: readonly Confidence[] = ["high", "medium", "low"];

/** Marks of one kind on one gold set. */
export interface Judged {
  readonly kind: string;
  readonly scorer: string;
  readonly gold: string;
  readonly marked: readonly MarkedArticle[];
}

export interface Calibrated extends Judged {
  /** Title of a column and where its share stands in the score. */
  readonly shares: readonly (readonly [title: string, keys: string])[];
}

/** A line for each level of confidence. */
export function calibration({ kind, scorer, gold, marked, shares }: Calibrated): string {
  const total = countOf(marked, kind, null);
  const rows = LEVELS.map((level) => {
    const count = countOf(marked, kind, level);
    const score = scoreOfLevel({ kind, scorer, gold, marked }, level);
    const figures = shares.map(([, keys]) => (count === 0 ? "–" : percent(numberAt(score, keys))));
    return [level, String(count), percent(total === 0 ? null : count / total), ...figures];
  });
  return table(["confidence", "marks", "of all", ...shares.map(([title]) => title)], rows);
}

/** The score of the marks of one level alone. */
export function scoreOfLevel({ kind, scorer, gold, marked }: Judged, level: Confidence): Json {
  const lines = marked.map(({ id, marks }) => ({
    id,
    marks: marks.filter((mark) => mark.kind === kind && mark.confidence === level),
  }));
  return runMeasure(scorer, gold, writeLines(`calibration-${kind}-${level}.jsonl`, lines));
}

function countOf(marked: readonly MarkedArticle[], kind: string, level: Confidence | null): number {
  return marked
    .flatMap(({ marks }) => marks ?? [])
    .filter((mark) => mark.kind === kind && (level === null || mark.confidence === level)).length;
}
