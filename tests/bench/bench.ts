// npm run bench [-- --only GROUP] [--json FILE] [--markdown FILE]: Pressmark and its peers side by side in
// one run, on one machine. Every row is the median of five; ratios are to the first subject of a row.
// Nothing is asserted: what is wanted stands beside the figure, and a noisy machine fails nobody.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { describeMachine, machineLine } from "./machine.ts";
import type { RowGroup } from "./row.ts";
import { analysisRows } from "./rows/analysis.ts";
import { anchoringRows } from "./rows/anchoring.ts";
import { coldRows } from "./rows/cold.ts";
import { libraryRows } from "./rows/library.ts";
import { linearRows } from "./rows/linear.ts";
import { pagesRows } from "./rows/pages.ts";
import { paintingRows } from "./rows/painting.ts";
import { replicationRows } from "./rows/replication.ts";
import { storeRows } from "./rows/store.ts";
import { type Outcome, toMarkdown, toText } from "./table.ts";

const GROUPS: readonly RowGroup[] = [
  analysisRows,
  coldRows,
  linearRows,
  paintingRows,
  anchoringRows,
  pagesRows,
  libraryRows,
  storeRows,
  replicationRows,
];

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    json: { type: "string" },
    markdown: { type: "string" },
  },
});

const chosen = GROUPS.filter(({ name }) => options.only === undefined || name === options.only);
if (chosen.length === 0) {
  console.error(`--only takes one of ${GROUPS.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

const started = performance.now();
const machine = describeMachine();
const outcomes: Outcome[] = [];
for (const group of chosen) {
  process.stderr.write(`${group.name} …\n`);
  outcomes.push(...[await measured(group)].flat());
}
const seconds = Math.round((performance.now() - started) / 1000);

console.log(`${machineLine(machine)}\n\n${toText(outcomes)}\n\n${seconds} s`);
if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify({ machine, seconds, rows: outcomes }, null, 2)}\n`);
}
if (options.markdown !== undefined) {
  writeFileSync(options.markdown, report());
}

/** A group that fails (no Firefox here, a build that is broken) costs its own rows, not minutes of others'. */
async function measured(group: RowGroup): ReturnType<RowGroup["measure"]> {
  try {
    return await group.measure();
  } catch (error) {
    console.error(error);
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return { group: group.name, skipped: `it failed: ${reason}` };
  }
}

function report(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `# How fast Pressmark is, beside its peers

Made by \`npm run bench -- --markdown docs/BENCH.md\` on ${day} in ${seconds} s; not edited by hand.
Median, least and greatest of five runs: processor time in Node, time by the clock in browsers. A ratio is to the first line of its table. What is wanted is a goal, not a test.
Machine: ${machineLine(machine)}.

${toMarkdown(outcomes)}
`;
}
