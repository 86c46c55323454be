// The shipped form of ../word-sets.ts, which says what each function is: the build puts it in that file's place, and
// the number of a list in the place of the list itself. A word is looked up once, whatever is asked of it: its group's
// row in one table says for each set whether the word is in it.

import type { WordSet, WordValues } from "../word-sets.ts";
import { PACKED_WORDS } from "./packed-words.ts";
import { unpackWords } from "./unpack-words.ts";

const { groupOf, setsOf } = unpackWords(PACKED_WORDS);

let lastWord = "";
let lastKey = 0;

/** The group of `word`; 0: in no set. Every second question is about the word of the one before. */
export function keyOf(word: string): number {
  if (word !== lastWord) {
    lastWord = word;
    lastKey = groupOf.get(word) ?? 0;
  }
  return lastKey;
}

/** By the number of a set, the groups of words in it. */
const groupsIn: number[][] = [];
for (const [group, sets] of setsOf.entries()) {
  for (const number of sets) {
    groupsIn[number] ??= [];
    groupsIn[number].push(group);
  }
}

/** Room for the sets that rules join from others; these are numbered after the packed ones. */
const MOST_JOINED = 64;
/** 32-bit integers that a group's row has. */
const ROW = (groupsIn.length + MOST_JOINED + 31) >> 5;
const rows = new Int32Array(setsOf.length * ROW);
for (const [number, groups] of groupsIn.entries()) enter(number, groups);
let joined = 0;

function enter(number: number, groups: readonly number[] = []): void {
  for (const group of groups) {
    const at = group * ROW + (number >> 5);
    rows[at] = (rows[at] ?? 0) | (1 << (number & 31));
  }
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
  if (joined++ === MOST_JOINED) throw new RangeError("Expected fewer joined sets of words");
  const groups = numbers.flatMap((number) => groupsIn[number] ?? []);
  const number = groupsIn.push(groups) - 1;
  enter(number, groups);
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
  readonly #places = new Uint8Array(setsOf.length);

  constructor(first: number, values: readonly Value[]) {
    super(join(values.map((_value, at) => first + at)));
    this.#values = values;
    for (const at of values.keys())
      for (const group of groupsIn[first + at] ?? []) this.#places[group] = at + 1;
  }

  get(word: string): Value | undefined {
    return this.#values[(this.#places[keyOf(word)] ?? 0) - 1];
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
  const flagsOf = new Uint16Array(setsOf.length);
  for (const [set, flag] of sets) {
    for (const group of groupsIn[numberOf(set)] ?? [])
      flagsOf[group] = (flagsOf[group] ?? 0) | flag;
  }
  return (key) => flagsOf[key] ?? 0;
}
