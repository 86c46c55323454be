// The parts of the soak, in the order of the report.

import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ALIKE } from "../journey/alike.ts";
import type { BrowserName } from "../journey/driver.ts";
import {
  type Ran,
  runCommand,
  type SoakOptions,
  type SoakResult,
  type SoakSection,
} from "./section.ts";

/** Their own part: they take as long as all others together. */
const SCHEDULES = path.join("tests", "replication", "schedules.test.ts");

/** The test files that draw at random, but for the schedules. */
function randomTests(): string[] {
  return readdirSync("tests", { recursive: true })
    .map((name) => path.join("tests", String(name)))
    .filter((name) => name.endsWith(".test.ts") && name !== SCHEDULES)
    .filter((name) => readFileSync(name, "utf8").includes("fast-check"))
    .sort();
}

interface Tested extends Ran {
  /** "144 passed, 0 failed." */
  readonly sum: string;
}

async function runTests(files: readonly string[], options: SoakOptions): Promise<Tested> {
  mkdirSync(".cache", { recursive: true });
  const report = path.join(".cache", `soak-${process.pid}.json`);
  const ran = await runCommand(
    [
      ...(["npx", "vitest", "run", "--testTimeout=900000"] as const),
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      ...files,
    ],
    options,
  );
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
  };
  return { ...ran, sum: `${numPassedTests} passed, ${numFailedTests} failed.` };
}

/** What a test printed of what it came to. */
function linesWith(output: string, pattern: RegExp): string[] {
  return output.split("\n").flatMap((line) => pattern.exec(line)?.[0] ?? []);
}

const random: SoakSection = {
  name: "random tests",
  async run(options) {
    const files = randomTests();
    const { passed, sum } = await runTests(files, options);
    const named = files.map((name) => `- ${name.replaceAll(path.sep, "/")}`);
    return {
      passed,
      lines: [
        "A thousand draws for each, where `npm test` makes a hundred.",
        "",
        sum,
        "",
        ...named,
      ],
    };
  },
};

const schedules: SoakSection = {
  name: "schedules",
  async run(options) {
    const { passed, output, sum } = await runTests([SCHEDULES], options);
    return { passed, lines: [sum, ...linesWith(output, /\d+ schedules: .*/)] };
  },
};

const badPages: SoakSection = {
  name: "bad pages",
  async run(options) {
    const { passed, output } = await runCommand(
      [
        ...([process.execPath, "tests/run.mjs", "tests/bad-pages/bad-pages.ts"] as const),
        ...["--count", String(options.pages), "--seed", options.seed],
      ],
      options,
    );
    const faults = linesWith(output, /^seed .*/);
    return { passed, lines: [...faults, ...linesWith(output, /^Bad pages: .*/)] };
  },
};

/** Parts of the journey, in full length; in both browsers, or in one. */
async function walk(
  parts: string,
  browser: BrowserName | null,
  options: SoakOptions,
): Promise<SoakResult> {
  const { passed, output } = await runCommand(
    [
      ...([process.execPath, "tests/run.mjs", "tests/journey/run-journey.ts"] as const),
      ...["--only", parts, ...(browser === null ? [] : ["--browser", browser])],
    ],
    options,
  );
  const lines = linesWith(output, /^ {2,}(?!part )\S.*|^(?:chromium|firefox): .*/);
  return { passed, lines: lines.map((line) => `    ${line.trim()}`) };
}

const walked = (name: string, parts: string, browser: BrowserName | null = null): SoakSection => ({
  name,
  run: (options) => walk(parts, browser, options),
});

export const SECTIONS: readonly SoakSection[] = [
  random,
  schedules,
  // Three browsers at once are enough for one machine.
  walked("schedules in Chromium", "scheduled-browsers", "chromium"),
  walked("schedules in Firefox", "scheduled-browsers", "firefox"),
  walked("replication between browsers", "replication"),
  walked("a shared library", "shared-library"),
  walked("replication on a full disk", "replication-full-disk"),
  badPages,
  walked("the store", "store-proofs"),
  walked("views in every language and look", "layouts"),
  walked("what is alike in both browsers", ALIKE.filter((part) => part !== "layouts").join(",")),
  walked("what `npm test` walks by half", "journey,private-window,untouched-pages,welcome"),
];
