// npm run lint:ext: web-ext's linter on the Firefox build, which it makes first. No error, and no warning but those that a
// library on the list below brings.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A warning that one library brings; it counts for that library only while the library really holds the word. */
interface Allowed {
  readonly code: string;
  readonly library: string;
  /** Of the library's own code, where the word stands. */
  readonly file: string;
  readonly word: string;
}

const ALLOWED: readonly Allowed[] = [
  // For dangerouslySetInnerHTML, which biome forbids in our code.
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    library: "preact",
    file: path.join("dist", "preact.mjs"),
    word: "innerHTML",
  },
];

/** The bundles mix our code with the libraries': so it is our sources that are shown to be free of it. */
function sourcesWith(word: string): string[] {
  return readdirSync("src", { recursive: true })
    .map((name) => path.join("src", String(name)))
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => readFileSync(name, "utf8").includes(word));
}

/** @throws Error where an entry of the list does not hold any more */
function checkAllowed({ library, file, word }: Allowed): void {
  const own = sourcesWith(word);
  if (own.length > 0)
    throw new Error(`Expected no ${word} in our code, found it in ${own.join(", ")}`);
  const code = readFileSync(path.join("node_modules", library, file), "utf8");
  if (!code.includes(word)) throw new Error(`Expected ${word} in ${library}: take it off the list`);
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** web-ext exits non-zero on errors, with the report on its output all the same. */
function lint(folder: string): Report {
  const tool = path.join("node_modules", "web-ext", "bin", "web-ext.js");
  const args = [tool, "lint", "--source-dir", folder, "--output", "json"];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Report;
  } catch (error) {
    if (error instanceof Error && "stdout" in error && String(error.stdout).startsWith("{")) {
      return JSON.parse(String(error.stdout)) as Report;
    }
    throw error;
  }
}

ALLOWED.forEach(checkAllowed);
const report = lint(path.join("dist", "firefox"));
const isAllowed = ({ code }: Finding): boolean => ALLOWED.some((entry) => entry.code === code);
const refused = [...report.errors, ...report.warnings.filter((warning) => !isAllowed(warning))];
for (const { code, message, file } of refused) console.error(`${file ?? ""} ${code}: ${message}`);
const allowed = report.warnings.filter(isAllowed);
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${allowed.length} of them of libraries on the list`,
);
process.exitCode = refused.length === 0 ? 0 : 1;
