// What each bundle weighs and whose code that is, from esbuild's own account. A package that ships has its reason
// here, or the build fails.

import { packagesOf } from "./licences.mjs";

const KB = 1024;

/** By package: what its weight buys. */
const REASONS = {
  "@tanstack/virtual-core":
    "the library's list draws only the rows in sight, of a hundred thousand",
  "d3-array": "of d3-scale",
  "d3-color": "of d3-scale's interpolation",
  "d3-format": "of d3-scale: how the ticks of an axis are written",
  "d3-interpolate": "of d3-scale",
  "d3-path": "of d3-shape",
  "d3-scale": "axes whose ticks are round numbers and whole days",
  "d3-shape": "lines of the plots",
  "d3-time": "of d3-scale: days, months and years are not all alike",
  "d3-time-format": "of d3-scale",
  diff: "which words of a passage went and which came",
  fflate: "several exported notes in one zip",
  idb: "IndexedDB with promises, and a schema that the compiler checks",
  internmap: "of d3-array",
  papaparse: "lists and exports as CSV, as spreadsheets write it",
  preact: "draws every view, with text that can never become HTML",
  valibot: "checks of messages, files and what is stored, field by field",
  "webextension-polyfill": "promises in Chromium as in Firefox",
};

const nameOf = (folder) => folder.replace(/^.*node_modules\//, "");

/**
 * The bundles of one build, the heaviest first: file name, bytes, and bytes by package, the heaviest first.
 * @param {object} metafile esbuild's
 * @throws Error for a package whose weight nobody gave a reason for
 */
export function weightsOf(metafile) {
  return Object.entries(metafile.outputs)
    .map(([file, { bytes, inputs }]) => {
      const byPackage = new Map();
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const [folder] = packagesOf([input]);
        if (folder === undefined || bytesInOutput === 0) continue;
        const name = nameOf(folder);
        if (!Object.hasOwn(REASONS, name)) {
          throw new Error(
            `Expected a reason for the weight of ${name} in tests/commands/sizes.mjs`,
          );
        }
        byPackage.set(name, (byPackage.get(name) ?? 0) + bytesInOutput);
      }
      const packages = [...byPackage].sort(([, a], [, b]) => b - a);
      return { file: file.replace(/^.*\//, ""), bytes, packages };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

const kilobytes = (bytes) => (bytes / KB).toFixed(bytes < 10 * KB ? 1 : 0);

/** For the build's output: one line a bundle. */
export function weightLines(weights) {
  return weights.map(({ file, bytes, packages }) => {
    const parts = packages.map(([name, own]) => `${name} ${kilobytes(own)}`).join(", ");
    return `  ${file} ${kilobytes(bytes)} KB${parts === "" ? "" : `: ${parts}`}`;
  });
}

/** The help's pages and pictures, each with their bytes. */
export function helpLine({ pages, pageBytes, pictures, pictureBytes }) {
  return `help: ${pages} pages ${kilobytes(pageBytes)} KB, ${pictures} pictures ${kilobytes(pictureBytes)} KB`;
}

/** docs/SIZES.md. */
export function sizesText(weights, help) {
  const rows = weights.map(({ file, bytes, packages }) => {
    const theirs = packages.reduce((sum, [, own]) => sum + own, 0);
    const heaviest = packages.slice(0, 4).map(([name, own]) => `${name} ${kilobytes(own)}`);
    return `| ${file} | ${kilobytes(bytes)} | ${kilobytes(bytes - theirs)} | ${heaviest.join(", ")} |`;
  });
  const names = [
    ...new Set(weights.flatMap(({ packages }) => packages.map(([name]) => name))),
  ].sort();
  const reasons = names.map((name) => `| ${name} | ${REASONS[name]} |`);
  return `# What the bundles weigh

Kilobytes of 1024 bytes, minified, not compressed, in the build for Chrome; written by \`node build.mjs --sizes\`, and
the build's own output says the same. detector.js alone runs on every page; reader.js, analysis.js and officials.js are loaded where a
page is an article; welcome.js is the same reader code with a sample article around it; the others are pages of Pressmark's own.
The library's first rows wait for first-rows.js, library.js and library-chunk.js; library-rest.js comes once they are drawn. "Own" is Pressmark's code with its lists of words.

| bundle | all | own | of packages (the four heaviest) |
|---|---|---|---|
${rows.join("\n")}

## The help
${helpLine(help)}. The pictures are WebP, half of them for dark looks, at one pixel a pixel: the most that the
package carries besides code, and loaded only where a page of the help shows them.

## Why each package is worth its weight
| package | what it buys |
|---|---|
${reasons.join("\n")}
`;
}
