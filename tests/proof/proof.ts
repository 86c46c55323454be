// The command behind `npm run proof`: every development page in both browsers, with the extension as it ships; what
// was found is written to docs/PROOF.md. Options: --browser chromium|firefox, --from N, --first N, --every N for some of the
// pages (nothing is written then), --minutes N for the longest that it may take.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedPath } from "../bench/corpus.ts";
import type { BrowserName } from "../journey/driver.ts";
import { type LongTask, longestTasks } from "./long-tasks.ts";
import type { Proof, ProvenPage } from "./prove-page.ts";
import { provePages } from "./prove-pages.ts";

const LONGEST_PAGES = 20;
/** Both browsers at once, on two cores; the tasks of the longest pages come after it. */
const MINUTES = 32;
const REPORT = path.join("docs", "PROOF.md");

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}

function savedPages(manifest: string): ProvenPage[] {
  return readFileSync(manifest, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const { id, url } = JSON.parse(line) as { readonly id: string; readonly url: string | null };
      const file = sharedPath("pages-dev", `${id}.html.gz`);
      if (file === null) return [];
      return [{ id, url, html: gunzipSync(readFileSync(file)).toString("utf8") }];
    });
}

function sectionOf(name: BrowserName, proofs: readonly Proof[]): string {
  const pages = proofs.filter(({ id }) => !id.startsWith("("));
  const read = pages.filter((proof) => proof.read);
  const marks = read.reduce((sum, proof) => sum + proof.marks, 0);
  const faulty = proofs.filter(({ faults }) => faults.length > 0);
  const lines = [
    `## ${name}`,
    "",
    `${pages.length} pages, ${read.length} read as articles, ${marks} marks painted; ${faulty.length} with a fault.`,
    "",
    ...faulty.map(({ id, faults }) => `- ${id}: ${faults.join("; ")}`),
  ];
  return lines.join("\n").trimEnd();
}

function tasksOf(tasks: readonly LongTask[]): string {
  const rows = tasks.map(
    ({ id, characters, longest, layouts }) =>
      `| ${id} | ${characters} | ${longest.toFixed(0)} | ${layouts} |`,
  );
  return [
    `## The ${tasks.length} longest pages, chromium`,
    "",
    "| page | characters of HTML | longest task of ours, ms | layouts that ours forced |",
    "|---|---:|---:|---:|",
    ...rows,
  ].join("\n");
}

const manifest = sharedPath("pages-dev.jsonl");
if (manifest === null) {
  console.log("SKIPPED: the development pages are absent");
  process.exit(0);
}
// A folder of its own: the run takes long, and dist may be built anew meanwhile.
const build = path.resolve(".cache", "build-for-proof");
execFileSync(process.execPath, ["build.mjs", "--out", build], { stdio: "inherit" });
const first = Number(option("--first") ?? Number.POSITIVE_INFINITY);
const every = Number(option("--every") ?? 1);
const isWhole = ["--from", "--first", "--every", "--browser"].every((name) => !option(name));
const until = performance.now() + Number(option("--minutes") ?? MINUTES) * 60_000;
const pages = savedPages(manifest)
  .slice(Number(option("--from") ?? 0))
  .slice(0, first)
  .filter((_, index) => index % every === 0);
const browser = option("--browser");
const browsers: readonly BrowserName[] =
  browser === "chromium" || browser === "firefox" ? [browser] : ["chromium", "firefox"];
const extensionOf = (name: BrowserName) =>
  path.join(build, name === "chromium" ? "chrome" : "firefox");

async function prove(name: BrowserName): Promise<readonly Proof[]> {
  return provePages(name, extensionOf(name), {
    pages,
    until,
    onProof: ({ id, faults }) => {
      if (faults.length > 0) console.log(`${name} ${id}: ${faults.join("; ")}`);
    },
  });
}

const proven = await Promise.all(
  browsers.map(async (name) => ({ name, proofs: await prove(name) })),
);
const sections = proven.map(({ name, proofs }) => sectionOf(name, proofs));
const faulty = proven
  .flatMap(({ proofs }) => proofs)
  .filter(({ faults }) => faults.length > 0).length;
if (browsers.includes("chromium")) {
  const longest = [...pages].sort((a, b) => b.html.length - a.html.length).slice(0, LONGEST_PAGES);
  sections.push(tasksOf(await longestTasks(extensionOf("chromium"), longest)));
}
const day = new Date().toISOString().slice(0, 10);
const head = [
  "# What the pages felt of Pressmark",
  "",
  "Made by `npm run proof`; not edited by hand. Each development page is served with its scripts at rest to a browser with the extension",
  "as it ships. A fault is: the DOM serialises to other bytes than before, apart from the one host; a mark whose painted ranges do not give",
  "its text; an exception or a console message of ours; a prevented event; a layout shift in the frame in which ours was painted first and that",
  "the page does not make in a browser without Pressmark (Chromium measures it); a page that is not judged within fifteen seconds.",
  "",
  day,
];
const report = `${[head.join("\n"), ...sections].join("\n\n")}\n`;
console.log(report);
if (isWhole) writeFileSync(REPORT, report);
process.exit(faulty === 0 ? 0 : 1);
