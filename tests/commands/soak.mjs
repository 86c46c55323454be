// npm run soak: the random tests in full length; `npm test` runs a tenth of each. The seed is printed and can be
// given back (PRESSMARK_SEED=... npm run soak); then ten thousand bad pages, or `--pages N` of them; then the store's
// proofs in both browsers. The result stands in docs/SOAK.md.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { preparePackages, prepareServer, root } from "./prepare.mjs";

preparePackages();
prepareServer();
const pagesAt = process.argv.indexOf("--pages");
const pages = pagesAt > 0 ? String(Number(process.argv[pagesAt + 1])) : "10000";
const seed = process.env.PRESSMARK_SEED ?? String(Date.now() % 2 ** 31);
console.log(`PRESSMARK_SEED=${seed}`);

/** The test files that draw at random. */
const files = readdirSync(path.join(root, "tests"), { recursive: true })
  .map((name) => path.join("tests", String(name)))
  .filter((name) => name.endsWith(".test.ts"))
  .filter((name) => readFileSync(path.join(root, name), "utf8").includes("fast-check"))
  .sort();

mkdirSync(path.join(root, ".cache"), { recursive: true });
const report = path.join(root, ".cache", "soak.json");
const began = Date.now();
const { status } = spawnSync(
  "npx",
  [
    "vitest",
    "run",
    "--testTimeout=900000",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...files,
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PRESSMARK_SEED: seed, PRESSMARK_SOAK: "1" },
  },
);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
const badPages = spawnSync(
  process.execPath,
  ["tests/run.mjs", "tests/bad-pages/bad-pages.ts", "--count", pages, "--seed", seed],
  { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
);
process.stdout.write(badPages.stdout);
const badLine = badPages.stdout.trim().split("\n").at(-1) ?? "";
// The store's proofs in full: a hundred kills of each browser, and a store that answers early, which is caught.
const proofs = spawnSync(
  process.execPath,
  ["tests/run.mjs", "tests/journey/run-journey.ts", "--only", "store-proofs,layouts"],
  { cwd: root, encoding: "utf8", env: { ...process.env, PRESSMARK_SOAK: "1" } },
);
console.log(proofs.stdout);
const proofLines = proofs.stdout.split("\n").filter((line) => /^ {2,}\S/.test(line));
const seconds = Math.round((Date.now() - began) / 1000);
const lines = [
  "# The last soak",
  "",
  `Made by \`npm run soak\`; not edited by hand. A thousand draws for each random test, where \`npm test\` makes a hundred; and ${pages} bad pages.`,
  "",
  `${new Date().toISOString().slice(0, 10)}, seed ${seed}, ${seconds} s: ${numPassedTests} passed, ${numFailedTests} failed.`,
  "",
  badLine,
  "",
  ...files.map((name) => `- ${name.replaceAll(path.sep, "/")}`),
  "",
  "The store, and the views in every language, direction and look, in both browsers:",
  "",
  ...proofLines.map((line) => `    ${line.trim()}`),
  "",
];
writeFileSync(path.join(root, "docs", "SOAK.md"), lines.join("\n"));
process.exitCode = (status ?? 1) || (badPages.status ?? 1) || (proofs.status ?? 1);
