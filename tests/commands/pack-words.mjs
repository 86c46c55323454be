// The part of the build that packs the lists of words of src/core/analysis into one table, less than half as
// heavy as the lists: build.mjs, the bench and tests/run.mjs share it, so that what is measured is what ships.
// text/packed/words-format.ts says how the table is written.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Its folder, also where this file is a part of what tests/run.mjs bundles. */
export const analysis = path.join(
  rootAbove(path.dirname(fileURLToPath(import.meta.url))),
  "src/core/analysis",
);
const packedFolder = path.join(analysis, "text/packed");
const WORD_SETS = path.join(analysis, "text/word-sets.ts");
const VERB_FORMS = path.join(analysis, "quotation/verb-forms.ts");

const LITERAL = /"(?:[^"\\]|\\.)*"/.source;
/** wordSet("a b " + "c"): the list is a literal, so that it is read without running the module. */
const LISTED = new RegExp(
  `\\b(wordSet|isOneOf|verbSet|wordValues|wordNumbers)\\(\\s*(${LITERAL}(?:\\s*\\+\\s*${LITERAL})*)`,
  "g",
);
const CALL = /\b(?:wordSet|isOneOf|verbSet|wordValues|wordNumbers)\(/g;
const COMMENT_LINE = /^\s*(?:\/?\*|\/\/).*$/gm;

/**
 * Puts the packed words in the place of the lists: `wordSet("a b")` becomes `wordSet(7)`, and word-sets.ts its
 * shipped form.
 */
export const packedWords = {
  name: "packed-words",
  setup: ({ onLoad, onResolve }) => {
    let made = null;
    const once = () => {
      made ??= readLists().then(async (lists) => ({ lists, ...(await packWords(lists)) }));
      return made;
    };
    onLoad({ filter: /[\\/]src[\\/]core[\\/]analysis[\\/].*\.ts$/ }, async ({ path: file }) => {
      const loader = "ts";
      if (file === VERB_FORMS)
        return { contents: 'export { wordSet as verbSet } from "../text/word-sets.ts";', loader };
      if (file === path.join(packedFolder, "packed-words.ts"))
        return { contents: packedModule(await once()) };
      const text = readFileSync(file, "utf8");
      const { lists } = await once();
      const contents = text.replace(LISTED, (_match, call, _literals, index) => {
        const isHere = (list) => list.file === file && list.index === index;
        const values = lists.filter(isHere).flatMap(({ value }) => value ?? []);
        const written = values.length > 0 ? `, ${JSON.stringify(values.join(" "))}` : "";
        return `${call}(${lists.find(isHere)?.number}${written}`;
      });
      return { contents, loader };
    });
    onResolve({ filter: /\/word-sets\.ts$/ }, ({ kind, importer }) =>
      kind === "entry-point" || importer.startsWith(packedFolder)
        ? undefined
        : { path: path.join(packedFolder, "packed-word-sets.ts") },
    );
  },
};

function packedModule({ lists, packed, groups }) {
  const sets = 1 + Math.max(...lists.map(({ number }) => number));
  // Names without marks, which are shortened with the names that ask for them.
  const parts = Object.entries(packed).map(([name, part]) => `${name}: ${JSON.stringify(part)}`);
  return `export const PACKED_WORDS = { ${parts} }, SET_COUNT = ${sets}, GROUP_COUNT = ${groups};`;
}

/**
 * Every list of src/core/analysis, with its file, its place there and the number of its set. Words with values make
 * a list for each value, one after the other.
 */
export async function readLists() {
  const { formsOf } = await modulesOf(VERB_FORMS);
  return numbered(listsIn(formsOf));
}

/** Lists of the same words are one set; those with values are numbered in a row, which the shipped form counts on. */
function numbered(lists) {
  const known = new Map();
  let next = 0;
  return lists.map((list) => {
    const key = list.value === undefined ? [...new Set(list.words)].sort().join(" ") : null;
    const number = known.get(key) ?? next++;
    if (key !== null) known.set(key, number);
    return { ...list, number };
  });
}

function listsIn(formsOf) {
  return filesBelow(analysis).flatMap((file) => {
    if (file === WORD_SETS || file === VERB_FORMS || file.startsWith(packedFolder)) return [];
    const text = readFileSync(file, "utf8");
    const found = [...text.matchAll(LISTED)];
    if ([...text.replace(COMMENT_LINE, "").matchAll(CALL)].length !== found.length)
      throw new Error(`${file}: expected a literal list in each call of wordSet and the like`);
    return found.flatMap(({ index, 1: call, 2: literals }) => {
      const listed = literals.split(/\s*\+\s*(?=")/).map((literal) => JSON.parse(literal));
      const words = listed.join("").split(" ");
      if (call === "wordSet" || call === "isOneOf") return { file, index, words };
      if (call === "verbSet") return { file, index, words: words.flatMap(formsOf) };
      return byValue(words).map(([value, wordsOfIt]) => ({ file, index, words: wordsOfIt, value }));
    });
  });
}

/** "kms:kilometer acre" -> one list for each value. */
function byValue(entries) {
  const found = new Map();
  for (const entry of entries) {
    const [word, value = word] = entry.split(":");
    found.set(value, [...(found.get(value) ?? []), word]);
  }
  return [...found];
}

/** The table of `lists`, as text, and how many groups it has, with group 0. */
export async function packWords(lists) {
  const { openWords, ...format } = await modulesOf(
    path.join(packedFolder, "words-format.ts"),
    path.join(packedFolder, "find-word.ts"),
  );
  const setsOf = new Map();
  for (const { number, words } of lists)
    for (const word of words) setsOf.set(word, (setsOf.get(word) ?? new Set()).add(number));
  const namesOf = namesByWord(setsOf, format);
  const packed = written(namesOf, format);
  const { groupOf, namesOf: unpacked } = openWords(packed);
  const isSame = (word) => unpacked[groupOf(word)] === (namesOf.get(word) ?? "");
  // Nor is what only begins or ends as a word one.
  const near = (word) => [word, `${word}s`, word.slice(0, -1), word.slice(1), `x${word}`];
  if (![...namesOf.keys()].flatMap(near).every(isSame))
    throw new Error("Expected the packed words to be found, and no others");
  return { packed, groups: unpacked.length };
}

/** The names of each word's sets, those that most groups of words are in first: such groups share the beginning. */
function namesByWord(setsOf, { nameOfSet }) {
  const groups = new Map([...setsOf.values()].map((sets) => [[...sets].join(), sets]));
  const often = new Map();
  for (const sets of groups.values())
    for (const number of sets) often.set(number, (often.get(number) ?? 0) + 1);
  const named = (sets) =>
    [...sets]
      .sort((a, b) => often.get(b) - often.get(a) || a - b)
      .map(nameOfSet)
      .join("");
  return new Map([...setsOf].map(([word, sets]) => [word, named(sets)]));
}

function written(namesOf, { PLAIN_WORD, SHORT, ...format }) {
  const groups = new Map();
  for (const [word, names] of namesOf) groups.set(names, [...(groups.get(names) ?? []), word]);
  const bySize = [...groups.keys()].sort((a, b) => groups.get(b).length - groups.get(a).length);
  // Names that follow each other share their beginnings.
  const inOrder = [...bySize.slice(0, SHORT), ...bySize.slice(SHORT).sort()];
  const digits = new Map(inOrder.map((names, at) => [names, format.digitsOf(at + 1)]));
  const words = [...namesOf]
    .map(([word, names]) => ({ word, digits: digits.get(names) }))
    // A word of three letters opens its drawer.
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const isPlain = ({ word }) => PLAIN_WORD.test(word);
  const odd = words.filter((entry) => !isPlain(entry));
  return {
    names: inOrder.map((name, at) => frontCodedName(name, inOrder[at - 1] ?? null)).join(""),
    drawers: inDrawers(words.filter(isPlain), format),
    odd: odd.map(({ word, digits }) => ` ${word}${format.END}${digits}`).join(""),
  };
}

function inDrawers(words, { DRAWER, END }) {
  const letters = new Map();
  for (const { word, digits } of words) {
    const drawers = letters.get(word[0]) ?? new Map();
    const drawer = DRAWER + word.slice(1, 3);
    letters.set(word[0], drawers.set(drawer, (drawers.get(drawer) ?? "") + word.slice(3) + digits));
  }
  return [...letters]
    .map(([letter, drawers]) => letter + [...drawers].flat().join("") + DRAWER)
    .join(END);
}

/** A name by how many letters it shares with the one before, nine at most; the first as it is. */
function frontCodedName(name, before) {
  if (before === null) return name;
  const shared = sharedLetters(before, name, 9);
  return shared + name.slice(shared);
}

function sharedLetters(before, word, most) {
  let shared = 0;
  while (shared < most && shared < word.length && word[shared] === before[shared]) shared++;
  return shared;
}

/** What the modules export, run as they stand. */
async function modulesOf(...files) {
  const contents = files.map((file) => `export * from ${JSON.stringify(file)};`).join("\n");
  const stdin = { contents, resolveDir: packedFolder };
  const result = await build({ stdin, bundle: true, write: false, format: "esm" });
  const code = Buffer.from(result.outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(file);
      return file.endsWith(".ts") ? [file] : [];
    });
}

/** This file stands two folders below it, and one below in a bundle. */
function rootAbove(folder) {
  const above = path.dirname(folder);
  return existsSync(path.join(folder, "package.json")) || above === folder
    ? folder
    : rootAbove(above);
}
