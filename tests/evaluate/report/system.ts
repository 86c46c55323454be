// Runs what is measured and what measures, as programs of their own: our tasks by `evaluate`, the scorers
// that lie beside the project. The program never sees the gold: only ids and texts are passed on.

import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { projectRoot } from "../../site/project-root.ts";

export type Json = Readonly<Record<string, unknown>>;

/** Path of a file of the measures. @throws Error when they do not lie beside the project. */
export function goldPath(name: string): string {
  const file = path.join(projectRoot(), "..", "shared", "eval", name);
  if (!existsSync(file)) throw new Error(`Expected ${name} in ../shared/eval, found none`);
  return file;
}

/** A place for lines that are passed between programs; git does not see it. */
export function scratchPath(name: string): string {
  const folder = path.join(projectRoot(), ".cache", "accuracy");
  mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
}

/** The records of a file of JSON lines, packed or not. */
export function readLines<T = Json>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Writes records as JSON lines to a scratch file. @returns its path. */
export function writeLines(name: string, rows: readonly unknown[]): string {
  const file = scratchPath(name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return file;
}

/** Runs one of our tasks on a file of lines. @returns the path of what it wrote. */
export function evaluate(task: string, input: string): string {
  const output = input.replace(/\.in\.jsonl$/, ".out.jsonl");
  const from = openSync(input, "r");
  const to = openSync(output, "w");
  try {
    const program = [path.join("tests", "run.mjs"), path.join("tests", "evaluate", "evaluate.ts")];
    const { status } = spawnSync(process.execPath, [...program, task], {
      cwd: projectRoot(),
      stdio: [from, to, "inherit"],
    });
    // 1 says that some line gave an error; its row then scores as empty. It also says that the program broke off.
    const [lines, rows] = [input, output].map((file) => readLines(file).length);
    if (
      (status !== 0 && status !== 1) ||
      rows === undefined ||
      (task === "pages" && rows !== lines)
    )
      throw new Error(`Expected evaluate ${task} to end, got ${status} after ${rows} rows`);
  } finally {
    closeSync(from);
    closeSync(to);
  }
  return output;
}

/** Runs a program of the measures. @returns what its last line of output says. @throws Error where it fails. */
export function runMeasure(script: string, ...args: readonly string[]): Json {
  const { status, stdout, stderr } = spawnSync(process.execPath, [goldPath(script), ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const last = stdout.trim().split("\n").at(-1);
  if (status !== 0 || last === undefined) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(last) as Json;
}

/** The number at "detection.f1" of a score; null where there is none. */
export function numberAt(score: Json, keys: string): number | null {
  let at: unknown = score;
  for (const key of keys.split(".")) {
    if (typeof at !== "object" || at === null) return null;
    at = (at as Json)[key];
  }
  return typeof at === "number" ? at : null;
}

/** The record at `key` of a score; empty where there is none. */
export function recordAt(score: Json, key: string): Readonly<Record<string, Json>> {
  const at = score[key];
  return typeof at === "object" && at !== null ? (at as Readonly<Record<string, Json>>) : {};
}
