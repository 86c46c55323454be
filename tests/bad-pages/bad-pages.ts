// The command behind the bad pages of `npm run soak`: COUNT documents from a seed. Options: --count N, --seed N, --only
// SEED (one document again, by the seed that a fault names). Ends after PRESSMARK_MINUTES, where they are given.

import { badDocument } from "./bad-document.ts";
import { basePages } from "./bases.ts";
import { type BadResult, readBadPages } from "./read-bad-pages.ts";

function option(name: string): number | null {
  const at = process.argv.indexOf(name);
  return at > 0 ? Number(process.argv[at + 1]) : null;
}

const only = option("--only");
const seed = only ?? option("--seed") ?? Number(process.env.PRESSMARK_SEED ?? Date.now() % 2 ** 31);
const count = only === null ? (option("--count") ?? 10_000) : 1;
const bases = basePages();

const minutes = Number(process.env.PRESSMARK_MINUTES ?? Number.POSITIVE_INFINITY);
const end = performance.now() + minutes * 60_000;

function* documents() {
  for (let index = 0; index < count && performance.now() < end; index += 1)
    yield badDocument(bases, (seed + index) >>> 0);
}

const results = { read: 0, hung: 0, articles: 0, marks: 0, faults: 0, longest: 0, longestSeed: 0 };
function take({ document, reading, ms, fault }: BadResult): void {
  results.read += 1;
  if (reading !== null && reading.kind !== "none") results.articles += 1;
  if (reading === null && fault === null) results.hung += 1;
  results.marks += reading?.marks ?? 0;
  if (results.read % 500 === 0)
    console.log(`${results.read} of ${count}, ${results.faults} faults`);
  if (ms > results.longest) Object.assign(results, { longest: ms, longestSeed: document.seed });
  if (fault !== null) {
    results.faults += 1;
    console.log(`seed ${document.seed} (${document.mutations.join(", ")}): ${fault}`);
  }
}

await readBadPages(documents(), take);
const { read, hung, articles, marks, faults, longest, longestSeed } = results;
console.log(
  `Bad pages: ${read} documents of ${bases.length} pages from seed ${seed}: ${articles} articles, ${marks} marks painted, ` +
    `${faults} faults, ${hung} pages that hung or left by themselves; the longest took ${Math.round(longest)} ms (seed ${longestSeed}).`,
);
process.exit(faults === 0 ? 0 : 1);
