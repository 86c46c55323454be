// The shipped form of ../word-sets.ts: the build puts it in that file's place, and the number of a list in the
// place of the list itself (tests/commands/pack-words.mjs). A word is looked up once, whatever is asked of it.

import type { WordSet } from "../word-sets.ts";
import { PACKED_WORDS } from "./packed-words.ts";
import { unpackWords } from "./unpack-words.ts";

const { groupOf, setsOf } = unpackWords(PACKED_WORDS);

class PackedSet implements WordSet {
  /** By group, 1 where it is in the set. */
  readonly groups = new Uint8Array(setsOf.length);

  has(word: string): boolean {
    return this.groups[groupOf.get(word) ?? 0] === 1;
  }
}

const packedSets: PackedSet[] = [];
for (const [group, sets] of setsOf.entries()) {
  for (const number of sets) {
    packedSets[number] ??= new PackedSet();
    packedSets[number].groups[group] = 1;
  }
}

/** The set that the build numbered so, with the words of `others`. */
export function wordSet(number: number, ...others: readonly WordSet[]): WordSet {
  const own = packedSets[number] ?? new PackedSet();
  if (others.length === 0) return own;
  return { has: (word) => own.has(word) || others.some((other) => other.has(word)) };
}

/** As in ../word-sets.ts. */
export function wordFlags(
  sets: readonly (readonly [set: WordSet, flag: number])[],
): (word: string) => number {
  const flagsOf = new Uint16Array(setsOf.length);
  for (const [set, flag] of sets) {
    if (!(set instanceof PackedSet)) throw new TypeError("Expected a set without others");
    for (const [group, isIn] of set.groups.entries())
      if (isIn === 1) flagsOf[group] = (flagsOf[group] ?? 0) | flag;
  }
  return (word) => flagsOf[groupOf.get(word) ?? 0] ?? 0;
}
