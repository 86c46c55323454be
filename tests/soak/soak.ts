// The command behind `npm run soak`: what `npm test` does a little of, in full length. Options: --only SECTION,SECTION (the
// others stay in docs/SOAK.md as they are there, each with its date), --pages N (default 10,000), --minutes N (what is drawn
// ends then, and the report says how far it came). The seed is printed and can be given back: PRESSMARK_SEED=… npm run soak.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadNow } from "../bench/machine.ts";
import { sectionOf } from "../report-section.ts";
import type { SoakOptions } from "./section.ts";
import { SECTIONS } from "./sections.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    pages: { type: "string", default: "10000" },
    minutes: { type: "string" },
  },
});

const names = SECTIONS.map(({ name }) => name);
const asked = values.only?.split(",") ?? names;
if (!asked.every((name) => names.includes(name))) {
  console.error(`--only takes some of ${names.join(", ")}`);
  process.exit(2);
}

const REPORT = path.join("docs", "SOAK.md");
const seed = process.env.PRESSMARK_SEED ?? String(Date.now() % 2 ** 31);
const minutes = values.minutes === undefined ? null : Number(values.minutes);
const options: SoakOptions = { seed, pages: Number(values.pages), minutes };
console.log(`PRESSMARK_SEED=${seed}`);

for (const section of SECTIONS.filter(({ name }) => asked.includes(name))) {
  const began = Date.now();
  const load = loadNow();
  const { passed, lines } = await section.run(options);
  if (!passed) process.exitCode = 1;
  const seconds = Math.round((Date.now() - began) / 1000);
  const when = `${new Date().toISOString().slice(0, 10)}, seed ${seed}, ${seconds} s, from a load of ${load}.`;
  writeReport(section.name, [when, "", ...lines].join("\n"));
}

/** Written after each section: a soak that is ended keeps what it has. */
function writeReport(done: string, text: string): void {
  const last = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "";
  const sections = names.map((name) => {
    const section = name === done ? text : (sectionOf(last, name) ?? "Not run yet.");
    return `## ${name}\n\n${section}`;
  });
  writeFileSync(
    REPORT,
    `# The last soak

Made by \`npm run soak\`; not edited by hand. A section that was not asked for (\`npm run soak -- --only SECTION\`) stays as it ran last.

${sections.join("\n\n")}
`,
  );
}
