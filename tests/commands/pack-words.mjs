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
  return `export const PACKED_WORDS = ${JSON.stringify(packed)}, SET_COUNT = ${sets}, GROUP_COUNT = ${groups};`;
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

/** The table of `lists`, as text, and how many groups it has. */
export async function packWords(lists) {
  const { unpackWords, ...format } = await modulesOf(
    path.join(packedFolder, "words-format.ts"),
    path.join(packedFolder, "unpack-words.ts"),
  );
  const setsOf = new Map();
  for (const { number, words } of lists)
    for (const word of words) setsOf.set(word, (setsOf.get(word) ?? new Set()).add(number));
  const namesOf = namesByWord(setsOf, format);
  const packed = frontCoded(namesOf, format);
  const unpacked = unpackWords(packed);
  const isSame = ([word, names]) => unpacked.namesOf[unpacked.groupOf.get(word) ?? 0] === names;
  if (unpacked.groupOf.size !== namesOf.size || ![...namesOf].every(isSame))
    throw new Error("Expected the packed words to unpack, found others");
  return { packed, groups: unpacked.namesOf.length };
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

function frontCoded(namesOf, format) {
  const { PART, PLAIN_WORD } = format;
  const groups = new Map();
  for (const [word, names] of namesOf) groups.set(names, [...(groups.get(names) ?? []), word]);
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const opens = ([, words]) => words.some((word) => PLAIN_WORD.test(word));
  // Groups of odd words alone have none that would open them.
  const named = [...inOrder.filter(opens), ...inOrder.filter((group) => !opens(group))];
  const plain = named.map(([, words]) => words.filter((word) => PLAIN_WORD.test(word)).sort());
  const { table, steps, letters, left } = stepped(plain, format);
  const odd = named.flatMap(([, words], at) =>
    words
      .filter((word) => !PLAIN_WORD.test(word) || left.has(word))
      .map((word) => `${at + 1} ${word} `),
  );
  const names = named.map(([name], at) => frontCodedName(name, named[at - 1]?.[0] ?? null));
  return [names.join(""), table, steps, letters, odd.join("")].join(PART);
}

/** A group cannot do without the word that opens it, as it can without one in the middle: first in the table. */
const AHEAD = 1000;

/** The words of all groups as steps and letters; `left`: those of a step that has no character. */
function stepped(groups, { BASE, OPENS, STEPS }) {
  const stepOf = (before, word) => {
    const shared = before === null ? 0 : sharedLetters(before, word, OPENS - 1);
    const first = before === null ? OPENS : shared;
    return { name: first.toString(BASE) + (word.length - shared).toString(BASE), shared };
  };
  /** Where no character is for all shared letters, some are written once more. */
  const stepIn = (table, before, word) => {
    const { name, shared } = stepOf(before, word);
    const step = table.indexOf(name);
    if (step >= 0 || before === null || shared === 0) return { shared, step };
    return stepIn(table, before.slice(0, shared - 1), word);
  };
  const counts = new Map();
  for (const words of groups) {
    for (const [at, word] of words.entries()) {
      const { name } = stepOf(words[at - 1] ?? null, word);
      counts.set(name, (counts.get(name) ?? 0) + (at === 0 ? AHEAD : 1));
    }
  }
  const table = [...counts]
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .slice(0, STEPS.length)
    .map(([name]) => name);
  const written = { table: table.join(""), steps: "", letters: "", left: new Set() };
  for (const words of groups) {
    let before = null;
    for (const word of words) {
      const { shared, step } = stepIn(table, before, word);
      if (step < 0) written.left.add(word);
      else {
        written.steps += STEPS[step];
        written.letters += word.slice(shared);
        before = word;
      }
    }
  }
  return written;
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
