// The shipped form of ../word-sets.ts, which says what each function is: the build puts it in that file's place, and
// the number of a list in the place of the list itself. A word is looked up once, whatever is asked of it: its group's
// row in one table says for each set whether the word is in it.

import { copyOf } from "../remembered.ts";
import type { WordSet, WordValues } from "../word-sets.ts";
import { type FoundWords, openWords } from "./find-word.ts";
import { GROUP_COUNT, PACKED_WORDS, SET_COUNT } from "./packed-words.ts";
import { LONGEST, setAt } from "./words-format.ts";

/**
 * Null until the first word is asked for. Not opened when the script starts, whose own compiling is
 * the longest task on a page: the first words are asked for inside a slice of the analysis.
 */
let packed: FoundWords | null = null;

/** The groups of words that were asked for. Emptied when full, so that a page of nothing but new words keeps no more than any other. */
const keys = new Map<string, number>();
const MOST_KEYS = 16_384;

/** Room for the sets that rules join from others; these are numbered after the packed ones. */
const MOST_JOINED = 64;
/** 32-bit integers that a group's row has. */
const ROW = (SET_COUNT + MOST_JOINED + 31) >> 5;
const rows = new Int32Array(GROUP_COUNT * ROW);
let joined = 0;

/** By the number of a set, what else is to be written of a group that is in it. */
const followers: ((group: number) => void)[][] = [];

/**
 * Has `write` called with each group in the set of this number, when a word of the group is first asked for: an article has words of a fifth of
 * all groups.
 * @throws Error when a word was asked for before all sets were made.
 */
function follow(number: number, write: (group: number) => void): void {
  if (packed !== null) throw new Error("Expected sets of words before the first word");
  followers[number] ??= [];
  followers[number].push(write);
}

let lastWord = "";
let lastKey = 0;

/** The group of `word`; 0: in no set. Every second question is about the word of the one before. */
export function keyOf(word: string): number {
  if (word !== lastWord) {
    lastWord = word;
    lastKey = keys.get(word) ?? findKey(word);
  }
  return lastKey;
}

function findKey(word: string): number {
  if (word.length > LONGEST) return 0;
  packed ??= openWords(PACKED_WORDS);
  const key = packed.groupOf(word);
  const names = packed.namesOf[key] ?? "";
  // Written once.
  packed.namesOf[key] = "";
  for (let at = 0; at < names.length; at += 2) enter(setAt(names, at), key);
  if (keys.size === MOST_KEYS) keys.clear();
  keys.set(copyOf(word), key);
  return key;
}

function enter(number: number, group: number): void {
  const at = group * ROW + (number >> 5);
  rows[at] = (rows[at] ?? 0) | (1 << (number & 31));
  for (const write of followers[number] ?? []) write(group);
}

const isIn = (number: number, group: number): boolean =>
  ((rows[group * ROW + (number >> 5)] ?? 0) & (1 << (number & 31))) !== 0;

export const isOneOf = (number: number, word: string): boolean => isIn(number, keyOf(word));

class PackedSet implements WordSet {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }

  has(word: string): boolean {
    return isIn(this.number, keyOf(word));
  }

  hasKey(key: number): boolean {
    return isIn(this.number, key);
  }
}

/** The number of a set of all words of the sets of these numbers. @throws RangeError when there is no room. */
function join(numbers: readonly number[]): number {
  if (joined === MOST_JOINED) throw new RangeError("Expected fewer joined sets of words");
  const number = SET_COUNT + joined++;
  for (const one of numbers) follow(one, (group) => enter(number, group));
  return number;
}

const numberOf = (set: WordSet): number => {
  if (set instanceof PackedSet) return set.number;
  throw new TypeError("Expected a set of packed words");
};

export const wordSet = (number: number, ...others: readonly WordSet[]): WordSet =>
  new PackedSet(others.length === 0 ? number : join([number, ...others.map(numberOf)]));

class PackedValues<Value> extends PackedSet implements WordValues<Value> {
  readonly #values: readonly Value[];
  /** By group: 0 where it has no value, else one more than the place of its value. */
  readonly #places = new Uint8Array(GROUP_COUNT);

  constructor(first: number, values: readonly Value[]) {
    super(join(values.map((_value, at) => first + at)));
    this.#values = values;
    for (let at = 0; at < values.length; at++)
      follow(first + at, (group) => {
        this.#places[group] = at + 1;
      });
  }

  get(word: string): Value | undefined {
    const place = this.#places[keyOf(word)] ?? 0;
    // Asking an array for -1 is a dozen times as slow as for what it has.
    return place === 0 ? undefined : this.#values[place - 1];
  }
}

/** The values of the sets from `first` on; the build has written out which. */
export const wordValues = (first: number, values: string): WordValues<string> =>
  new PackedValues(
    first,
    values.split(" ").map((value) => value.replaceAll("_", " ")),
  );

export const wordNumbers = (first: number, values: string): WordValues<number> =>
  new PackedValues(first, values.split(" ").map(Number));

export function wordFlags(
  sets: readonly (readonly [set: WordSet, flag: number])[],
): (key: number) => number {
  const flagsOf = new Uint16Array(GROUP_COUNT);
  for (const [set, flag] of sets)
    follow(numberOf(set), (group) => {
      flagsOf[group] = (flagsOf[group] ?? 0) | flag;
    });
  return (key) => flagsOf[key] ?? 0;
}
