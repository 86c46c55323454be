// npm run --silent evaluate -- TASK < in.jsonl > out.jsonl, as the measures of the project define it:
// one JSON line out for each line in, in order; a line that cannot be read gives {id, error} and exit 1.

import { createInterface } from "node:readline";
import { analyzeTask } from "./analyze-task.ts";
import { anchorTask } from "./anchor-task.ts";
import { linkTask } from "./link-task.ts";
import { pagesTask } from "./pages-task.ts";
import type { Task } from "./task.ts";

const TASKS: Readonly<Record<string, Task>> = {
  analyze: analyzeTask,
  anchor: anchorTask,
  link: linkTask,
  pages: pagesTask,
};

async function readLines(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== "") lines.push(line);
  }
  return lines;
}

const task = TASKS[process.argv[2] ?? ""];
if (task === undefined) {
  console.error(
    `usage: evaluate TASK < in.jsonl > out.jsonl; TASK is one of ${Object.keys(TASKS).join(", ")}`,
  );
  process.exit(2);
}
let failed = false;
for await (const result of task(await readLines())) {
  if ("error" in result) failed = true;
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
process.exitCode = failed ? 1 : 0;
