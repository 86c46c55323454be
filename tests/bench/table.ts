// Rows as an aligned table for the terminal and as Markdown for docs/BENCH.md.

import { type Row, ratioOf, type SkippedGroup, type Subject, type Summary } from "./row.ts";

export type Outcome = Row | SkippedGroup;

const HEAD = ["median", "min", "max", "ratio", "wanted"] as const;

function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(value >= 1 ? 2 : 3);
}

function figures(row: Row, subject: Subject): string[] {
  const { median, min, max }: Summary = subject.value;
  const ratio = ratioOf(row, subject);
  return [
    `${figure(median)} ${row.unit}`,
    figure(min),
    figure(max),
    ratio === null ? "" : `×${figure(ratio)}`,
    subject.wanted ?? "",
  ];
}

/** The rows under each other, figures aligned to the right. */
export function toText(outcomes: readonly Outcome[]): string {
  const blocks = outcomes.map((outcome) => {
    if ("skipped" in outcome) return `${outcome.group}\n  skipped: ${outcome.skipped}`;
    const lines = outcome.subjects.map((subject) => {
      const [median = "", min = "", max = "", ratio = "", wanted = ""] = figures(outcome, subject);
      const cells = [median.padStart(12), min.padStart(9), max.padStart(9), ratio.padStart(8)];
      return `  ${subject.name.padEnd(58)}${cells.join("")}  ${wanted}`.trimEnd();
    });
    return [`${outcome.group}: ${outcome.measured}`, ...lines].join("\n");
  });
  const [median, min, max, ratio, wanted] = HEAD;
  const head = [median.padStart(12), min.padStart(9), max.padStart(9), ratio.padStart(8)].join("");
  return [`${"".padEnd(60)}${head}  ${wanted}`, ...blocks].join("\n\n");
}

/** One table for each row of a group. */
export function toMarkdown(outcomes: readonly Outcome[]): string {
  return outcomes
    .map((outcome) =>
      "skipped" in outcome ? `Skipped: ${outcome.skipped}` : markdownTable(outcome),
    )
    .join("\n\n");
}

function markdownTable(row: Row): string {
  const head = `| ${row.measured} | ${HEAD.join(" | ")} |`;
  const rule = `|---|${HEAD.map((name) => (name === "wanted" ? "---|" : "---:|")).join("")}`;
  const lines = row.subjects.map(
    (subject) => `| ${subject.name} | ${figures(row, subject).join(" | ")} |`,
  );
  return [head, rule, ...lines].join("\n");
}
