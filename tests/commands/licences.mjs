// The licences of what ships: every package whose code is in a bundle, with the text that its authors ask to
// be passed on. Made at build time from the bundles themselves, so that nothing is forgotten or kept too long.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The innermost package folder of a bundled file: "node_modules/a/node_modules/b". */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^licen[cs]e(?:[.-].*)?$/i;

/**
 * Folders of the packages among a bundle's inputs, sorted, each once.
 * @param {readonly string[]} inputs paths relative to the project's root, as esbuild's metafile has them
 */
export function packagesOf(inputs) {
  const folders = inputs.flatMap((input) => input.match(PACKAGE)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * One text with every package's name, version, licence and its full text.
 * @param {readonly string[]} folders of packagesOf
 * @throws Error for a package that names no licence or brings no text of it
 */
export function licencesText(root, folders) {
  const parts = folders.map((folder) => licenceOf(path.join(root, folder)));
  return `Pressmark contains code of these packages.\n\n${parts.join("\n\n")}\n`;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  if (typeof license !== "string" || file === undefined) {
    throw new Error(
      `Expected ${name} to name its licence and bring its text, found neither or one`,
    );
  }
  const text = readFileSync(path.join(folder, file), "utf8").trim();
  return `${name} ${version}, ${license}\n${"-".repeat(60)}\n${text}`;
}
