// npm run accuracy [-- --only SECTION]: measures Pressmark and its peers on the development sets that lie
// beside the project, and writes docs/ACCURACY.md. A section that is not asked for stays as the document has
// it, each with its own date: pages take minutes, the others seconds.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { sectionOf } from "../../report-section.ts";
import { projectRoot } from "../../site/project-root.ts";
import type { Section } from "./section.ts";
import { allMarksSection } from "./sections/all-marks.ts";
import { anchoringSection } from "./sections/anchoring.ts";
import { identitySection } from "./sections/identity.ts";
import { linkSection } from "./sections/links.ts";
import { numberSection, recognizerSection } from "./sections/numbers.ts";
import { officialSection } from "./sections/officials.ts";
import { pageSection } from "./sections/pages.ts";
import { quotationSection } from "./sections/quotations.ts";
import { seedSection } from "./sections/seed.ts";

const SECTIONS: readonly Section[] = [
  quotationSection,
  officialSection,
  numberSection,
  recognizerSection,
  allMarksSection,
  seedSection,
  anchoringSection,
  identitySection,
  linkSection,
  pageSection,
];

const { values: options } = parseArgs({ options: { only: { type: "string" } } });
const chosen = SECTIONS.filter(({ name }) => options.only === undefined || name === options.only);
if (chosen.length === 0) {
  console.error(`--only takes one of ${SECTIONS.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

const document = path.join(projectRoot(), "docs", "ACCURACY.md");
for (const section of chosen) {
  process.stderr.write(`${section.name} …\n`);
  const when = `${new Date().toISOString().slice(0, 10)} at ${commit()}`;
  const written = await section.write();
  writeFileSync(document, report(section.title, `Measured ${when}: ${written}`));
}

/** The short name of the commit that is measured. */
function commit(): string {
  const options = { cwd: projectRoot(), encoding: "utf8" } as const;
  return execFileSync("git", ["rev-parse", "--short", "HEAD"], options).trim();
}

/** The document as it stands, with one section measured anew. */
function report(measured: string, text: string): string {
  const notes = path.join(projectRoot(), "docs", "accuracy-notes.md");
  const last = readFileSync(document, "utf8");
  const sections = SECTIONS.map(
    ({ title }) =>
      `## ${title}\n\n${title === measured ? text : (sectionOf(last, title) ?? "Not measured yet.")}`,
  );
  return `# How right Pressmark is, beside its peers

Made by \`npm run accuracy\`; not edited by hand (the last section is \`docs/accuracy-notes.md\`). All systems ran in the same
script on the same development sets, which are other people's articles and no part of this project: only ids and counts
stand here. What is wanted is what the project set out to reach.

**These are the sets that the rules were written on.** Errors seen here were mended here, so articles that nobody has
looked at will give lower figures; peers, which were not tuned on them, lose less.

${sections.join("\n\n")}

## What is still got wrong, and why

${readFileSync(notes, "utf8").trim()}
`;
}
