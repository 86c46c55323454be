// Scores as Markdown tables.

import { type Json, numberAt } from "./system.ts";

/** One system's score of one task. */
export interface Scored {
  readonly name: string;
  readonly score: Json;
}

/** One line of a comparison. */
export interface Measure {
  readonly name: string;
  /** What the project set out to reach, in words; empty: nothing was set. */
  readonly wanted: string;
  /** Where it stands in the score, or how to compute it from there; null is shown as a dash. */
  readonly value: string | ((score: Json) => number | null);
  readonly as?: "percent" | "number";
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = `|${head.map((_, at) => (at === 0 ? "---|" : "---:|")).join("")}`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** 0.9543 -> "95.4 %"; null -> a dash. */
export function percent(value: number | null): string {
  return value === null ? "–" : `${(100 * value).toFixed(1)} %`;
}

/** A line for each measure, a column for each system, what is wanted between ours and the peers. */
export function comparison(systems: readonly Scored[], measures: readonly Measure[]): string {
  const [ours, ...peers] = systems;
  if (ours === undefined) return "";
  const show = ({ score }: Scored, { value, as }: Measure): string => {
    const number = typeof value === "string" ? numberAt(score, value) : value(score);
    if (as === "number") return number === null ? "–" : String(number);
    return percent(number);
  };
  return table(
    ["", ours.name, "wanted", ...peers.map(({ name }) => name)],
    measures.map((measure) => [
      measure.name,
      `**${show(ours, measure)}**`,
      measure.wanted,
      ...peers.map((peer) => show(peer, measure)),
    ]),
  );
}
