// The part of the build that packs the lists of words of src/core/analysis into one table, less than half as
// heavy as the lists: build.mjs, the bench and tests/run.mjs share it, so that what is measured is what ships.
// text/packed/words-format.ts says how the table is written.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const analysis = path.join(
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
      made ??= readLists().then(async (lists) => ({ lists, text: await packWords(lists) }));
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

function packedModule({ lists, text }) {
  const count = 1 + Math.max(...lists.map(({ number }) => number));
  return `export const PACKED_WORDS = ${JSON.stringify(text)}, SET_COUNT = ${count};`;
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

/** The table of `lists`, as text. */
export async function packWords(lists) {
  const { unpackWords, ...format } = await modulesOf(
    path.join(packedFolder, "words-format.ts"),
    path.join(packedFolder, "unpack-words.ts"),
  );
  const setsOf = new Map();
  for (const { number, words } of lists)
    for (const word of words) setsOf.set(word, (setsOf.get(word) ?? new Set()).add(number));
  const packed = pairUp(frontCoded(setsOf, format), format);
  const unpacked = unpackWords(packed);
  const isSame = ([word, sets]) =>
    unpacked.setsOf[unpacked.groupOf.get(word) ?? 0]?.join() === [...sets].join();
  if (unpacked.groupOf.size !== setsOf.size || ![...setsOf].every(isSame))
    throw new Error("Expected the packed words to unpack, found others");
  return packed;
}

function frontCoded(setsOf, { GROUP, PART, PLAIN_WORD, nameOfSet }) {
  const groups = new Map();
  for (const [word, sets] of setsOf) {
    const names = [...sets].map(nameOfSet).join("");
    groups.set(names, [...(groups.get(names) ?? []), word]);
  }
  const named = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = named.map(([, words]) =>
    withoutShared(words.filter((word) => PLAIN_WORD.test(word)).sort()),
  );
  const odd = named.flatMap(([, words], at) =>
    words.filter((word) => !PLAIN_WORD.test(word)).map((word) => `${at + 1} ${word} `),
  );
  const plain = [withoutShared(named.map(([names]) => names)), ...parts].join(GROUP);
  return { plain, odd: PART + odd.join("") };
}

/** Each word by how many letters it shares with the one before, nine at most. */
function withoutShared(words) {
  return words
    .map((word, at) => {
      if (at === 0) return word;
      let shared = 0;
      while (shared < 9 && word.charAt(shared) === words[at - 1].charAt(shared)) shared++;
      return shared + word.slice(shared);
    })
    .join("");
}

/** Puts a code in the place of the most frequent pair, as long as there are codes. */
function pairUp({ plain, odd }, { CODES, PART }) {
  let pairs = "";
  let coded = plain;
  for (const code of CODES) {
    const pair = mostFrequentPair(coded);
    pairs += pair;
    coded = coded.replaceAll(pair, code);
  }
  return pairs + PART + coded + odd;
}

function mostFrequentPair(text) {
  const counts = new Map();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    // "sss" has one pair to replace.
    if (pair === text.slice(at + 1, at + 3)) at++;
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
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

/** This file stands two folders below it, and one below as a part of what tests/run.mjs bundles. */
function rootAbove(folder) {
  const above = path.dirname(folder);
  return existsSync(path.join(folder, "package.json")) || above === folder
    ? folder
    : rootAbove(above);
}
