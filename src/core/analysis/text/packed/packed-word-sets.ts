// The shipped form of ../word-sets.ts, which says what each function is: the build puts it in that file's place, and
// the number of a list in the place of the list itself. A word is looked up once, whatever is asked of it: its group's
// row in one table says for each set whether the word is in it.

import type { WordSet, WordValues } from "../word-sets.ts";
import { PACKED_WORDS, SET_COUNT } from "./packed-words.ts";
import { unpackWords } from "./unpack-words.ts";
import { setAt } from "./words-format.ts";

/** The group of each word; empty until the first word is asked for. */
let groupOf: ReadonlyMap<string, number> = new Map();
let groupCount = 0;
/** By the number of a set that something is made of, the groups of words in it: all would take longer than the words. */
const groupsIn: (number[] | undefined)[] = [];

/** Room for the sets that rules join from others; these are numbered after the packed ones. */
const MOST_JOINED = 64;
/** 32-bit integers that a group's row has. */
const ROW = (SET_COUNT + MOST_JOINED + 31) >> 5;
let rows = new Int32Array(0);
let joined = 0;

/**
 * What is to be made of the words once they are unpacked, in this order; null: they are. Not when the script starts, whose
 * own compiling is the longest task on a page: the first words are asked for inside a slice of the analysis.
 */
let waiting: (() => void)[] | null = [];

/**
 * Has `make` called once the words are unpacked and it is known which groups are in the sets of these numbers.
 * @throws Error when they were unpacked already: a word was asked for before all sets were made.
 */
function whenUnpacked(numbers: readonly number[], make: () => void): void {
  if (waiting === null) throw new Error("Expected sets of words before the first word");
  for (const number of numbers) groupsIn[number] ??= [];
  waiting.push(make);
}

function unpack(makings: readonly (() => void)[]): void {
  waiting = null;
  const { namesOf, ...unpacked } = unpackWords(PACKED_WORDS);
  groupOf = unpacked.groupOf;
  groupCount = namesOf.length;
  rows = new Int32Array(groupCount * ROW);
  for (let group = 1; group < groupCount; group++) {
    const names = namesOf[group] ?? "";
    for (let at = 0; at < names.length; at += 2) {
      const number = setAt(names, at);
      enter(number, group);
      groupsIn[number]?.push(group);
    }
  }
  for (const make of makings) make();
}

let lastWord = "";
let lastKey = 0;

/** The group of `word`; 0: in no set. Every second question is about the word of the one before. */
export function keyOf(word: string): number {
  if (word !== lastWord) {
    if (waiting !== null) unpack(waiting);
    lastWord = word;
    lastKey = groupOf.get(word) ?? 0;
  }
  return lastKey;
}

function enter(number: number, group: number): void {
  const at = group * ROW + (number >> 5);
  rows[at] = (rows[at] ?? 0) | (1 << (number & 31));
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
  whenUnpacked(numbers, () => {
    const groups = numbers.flatMap((one) => groupsIn[one] ?? []);
    groupsIn[number] = groups;
    for (const group of groups) enter(number, group);
  });
  return number;
}

const numberOf = (set: WordSet): number => {
  if (set instanceof PackedSet) return set.number;
  throw new TypeError("Expected a set of packed words");
};

export const wordSet = (number: number, ...others: readonly WordSet[]): WordSet =>
  new PackedSet(others.length === 0 ? number : join([number, ...others.map(numberOf)]));

/** By group: 0 where it has no value, else one more than the place of its value. */
class PackedValues<Value> extends PackedSet implements WordValues<Value> {
  readonly #values: readonly Value[];
  #places = new Uint8Array(0);

  constructor(first: number, values: readonly Value[]) {
    const numbers = values.map((_value, at) => first + at);
    super(join(numbers));
    this.#values = values;
    whenUnpacked(numbers, () => {
      this.#places = new Uint8Array(groupCount);
      for (const [at, number] of numbers.entries())
        for (const group of groupsIn[number] ?? []) this.#places[group] = at + 1;
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
  let flagsOf = new Uint16Array(0);
  const numbers = sets.map(([set]) => numberOf(set));
  whenUnpacked(numbers, () => {
    flagsOf = new Uint16Array(groupCount);
    for (const [at, [, flag]] of sets.entries())
      for (const group of groupsIn[numbers[at] ?? 0] ?? [])
        flagsOf[group] = (flagsOf[group] ?? 0) | flag;
  });
  return (key) => flagsOf[key] ?? 0;
}
