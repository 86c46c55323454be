// The shipped form of ../word-sets.ts, which says what each function is: the build puts it in that file's place, and
// the number of a list in the place of the list itself. A word is looked up once, whatever is asked of it.

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

class PackedSet implements WordSet {
  /** By group of words: 0 where it is not in the set. */
  readonly marks = new Uint8Array(setsOf.length);
  /** Those with a mark: walking over all groups for each set would take longer than an article. */
  readonly groups: number[] = [];

  has(word: string): boolean {
    return this.marks[keyOf(word)] !== 0;
  }

  add(groups: readonly number[], mark: number): void {
    for (const group of groups) {
      this.marks[group] = mark;
      this.groups.push(group);
    }
  }
}

const packed = (set: WordSet): PackedSet => {
  if (set instanceof PackedSet) return set;
  throw new TypeError("Expected a set of packed words");
};

export function wordSet(number: number, ...others: readonly WordSet[]): WordSet {
  const own = new PackedSet();
  own.add(groupsIn[number] ?? [], 1);
  for (const other of others) own.add(packed(other).groups, 1);
  return own;
}

const asked: (WordSet | undefined)[] = [];

export function isOneOf(number: number, word: string): boolean {
  asked[number] ??= wordSet(number);
  return asked[number].has(word);
}

/** By group: 0 where it has no value, else one more than the place of its value. */
class PackedValues<Value> extends PackedSet implements WordValues<Value> {
  readonly #values: readonly Value[];

  constructor(first: number, values: readonly Value[]) {
    super();
    this.#values = values;
    for (const at of values.keys()) this.add(groupsIn[first + at] ?? [], at + 1);
  }

  get(word: string): Value | undefined {
    return this.#values[(this.marks[keyOf(word)] ?? 0) - 1];
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
    for (const group of packed(set).groups) flagsOf[group] = (flagsOf[group] ?? 0) | flag;
  }
  return (key) => flagsOf[key] ?? 0;
}
