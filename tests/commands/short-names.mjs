// The part of the build that shortens the names of what the analysis's own records hold ("folded", "hedgeWords"), which
// a minifier leaves as they are: 4 % of analysis.js. The build, the bench and the tests share it, so that what is tried is what ships.
// Shortened is what never leaves the folder: what crosses is declared in what it imports of core/model, at the top of core/analysis or in official/known.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { analysis } from "./pack-words.mjs";

const FACE = /^[^\\/]*$|[\\/]known[\\/]/;
const FROM_MODEL = /from "(?:\.\.\/)+model\/([\w-]+\.ts)"/g;
const FROM_BESIDE = /from "\.\/([\w-]+\.ts)"/g;
const RECORD = /\breadonly (\w+)\??:/g;
/** hasKey(key: number): boolean */
const METHOD = /^ {2}(\w+)\([^)]*\):/gm;
/** "skipTo" in reading; the keys of a table, which are words of the text. */
const ASKED_FOR = /"(\w+)" in /g;
const TABLE = /Object\.entries\(\{([^}]*)\}/g;
/** What a match and a step of a generator hold. */
const MADE_BY_THE_LANGUAGE = ["done", "groups", "index", "indices", "input", "value"];

const namesIn = (source, pattern) => [...source.matchAll(pattern)].map(([, name]) => name);

const declaredIn = (source) => [...namesIn(source, RECORD), ...namesIn(source, METHOD)];

/** Matches the names, for esbuild's `mangleProps`. */
export function ownNames() {
  const files = sourcesBelow(analysis);
  const inside = files.filter(([file]) => !FACE.test(file)).map(([, source]) => source);
  const face = files.filter(([file]) => FACE.test(file)).map(([, source]) => source);
  const model = modelOf([...inside, ...face]);
  const kept = new Set([
    ...builtIn(),
    ...[...model, ...face].flatMap((source) => declaredIn(source)),
    ...inside.flatMap((source) => namesIn(source, ASKED_FOR)),
    ...inside.flatMap((source) => namesIn(source, TABLE)).flatMap((keys) => keys.match(/\w+/g)),
  ]);
  const own = new Set(inside.flatMap((source) => declaredIn(source)));
  return new RegExp(
    `^(?:${[...own]
      .filter((name) => !kept.has(name))
      .sort()
      .join("|")})$`,
  );
}

/** The sources of core/model that `sources` import, and those that these import. */
function modelOf(sources) {
  const all = new Map(sourcesBelow(path.join(analysis, "../model")));
  const asked = sources.flatMap((source) => namesIn(source, FROM_MODEL));
  const found = new Set(asked);
  // A set that grows while it is gone through is gone through to its end.
  for (const file of found)
    for (const next of namesIn(all.get(file) ?? "", FROM_BESIDE)) found.add(next);
  return [...found].map((file) => all.get(file) ?? "");
}

/** The names that arrays, strings and the like have. */
function builtIn() {
  const makers = [
    Array,
    Error,
    Function,
    Int32Array,
    Map,
    Number,
    Object,
    Promise,
    RegExp,
    Set,
    String,
  ];
  const others = [WeakMap, JSON, Math, [].values(), (function* steps() {})()];
  const held = [...makers, ...others].flatMap((one) => [one, one.prototype ?? null]);
  return [...held.flatMap(namesUpFrom), ...MADE_BY_THE_LANGUAGE];
}

const namesUpFrom = (one) =>
  one === null
    ? []
    : [...Object.getOwnPropertyNames(one), ...namesUpFrom(Object.getPrototypeOf(one))];

/** The sources of a folder, each with its path from there. */
const sourcesBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => [file, readFileSync(path.join(folder, file), "utf8")]);
