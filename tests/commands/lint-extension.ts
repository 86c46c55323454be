// npm run lint:ext: web-ext's linter on the Firefox build. No error, and no warning but those that a
// library on the list below brings.

import { execFileSync } from "node:child_process";
import path from "node:path";

/** Warnings of code that is not ours. The bundles hold our code too, so biome forbids innerHTML in it. */
const ALLOWED: readonly { readonly code: string; readonly because: string }[] = [
  { code: "UNSAFE_VAR_ASSIGNMENT", because: "preact sets innerHTML for dangerouslySetInnerHTML" },
];

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

const report = lint(path.join("dist", "firefox"));
const isAllowed = ({ code }: Finding): boolean => ALLOWED.some((entry) => entry.code === code);
const refused = [...report.errors, ...report.warnings.filter((warning) => !isAllowed(warning))];
for (const { code, message, file } of refused) console.error(`${file ?? ""} ${code}: ${message}`);
const allowed = report.warnings.filter(isAllowed);
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${allowed.length} of them of libraries on the list`,
);
process.exitCode = refused.length === 0 ? 0 : 1;
