// npm run bench [-- --only GROUP,GROUP] [--json FILE] [--markdown FILE]: Pressmark and its peers side by side in
// one run, on one machine. Every row is the median of five; ratios are to the first subject of a row.
// Nothing is asserted: what is wanted stands beside the figure, and a noisy machine fails nobody.
// A group that is not asked for stays in the Markdown file as it is there, with its own date.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { sectionOf } from "../report-section.ts";
import { describeMachine, loadNow, machineLine } from "./machine.ts";
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

const names = GROUPS.map(({ name }) => name);
const asked = options.only?.split(",") ?? names;
if (!asked.every((name) => names.includes(name))) {
  console.error(`--only takes some of ${names.join(", ")}`);
  process.exit(2);
}

const machine = describeMachine();
const outcomes: Outcome[] = [];
for (const group of GROUPS.filter(({ name }) => asked.includes(name))) {
  process.stderr.write(`${group.name} …\n`);
  const started = performance.now();
  const load = loadNow();
  const measuredNow = [await measured(group)].flat();
  const seconds = Math.round((performance.now() - started) / 1000);
  outcomes.push(...measuredNow);
  const on = machineLine(machine);
  const when = `${new Date().toISOString().slice(0, 10)}, in ${seconds} s, from a load of ${load}, on ${on}`;
  if (options.markdown !== undefined) {
    writeReport(options.markdown, group.name, `Measured ${when}.\n\n${toMarkdown(measuredNow)}`);
  }
}

console.log(`${machineLine(machine)}\n\n${toText(outcomes)}`);
if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify({ machine, rows: outcomes }, null, 2)}\n`);
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

/** Written after each group: a run that is ended keeps what it has. */
function writeReport(file: string, group: string, text: string): void {
  const last = existsSync(file) ? readFileSync(file, "utf8") : "";
  const sections = names.map((name) => {
    const section = name === group ? text : (sectionOf(last, name) ?? "Not measured yet.");
    return `## ${name}\n\n${section}`;
  });
  writeFileSync(
    file,
    `# How fast Pressmark is, beside its peers

Made by \`npm run bench -- --markdown docs/BENCH.md\`; not edited by hand. A group that was not asked for stays as it was measured last.
Median, least and greatest of five runs: processor time in Node, time by the clock in browsers. A ratio is to the first line of its table. What is wanted is a goal, not a test. The load is of programs that waited for a core in the minute before: above the number of cores all times are too long.
Machines differ by half: compare within a group.

${sections.join("\n\n")}
`,
  );
}
