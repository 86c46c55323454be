// Lists of words that rules ask for membership. Written out where they are used, so that a word is added in
// one place; the build packs all of them into one table (tests/commands/packed-words.mjs).

export interface WordSet {
  has(word: string): boolean;
}

/** The words of `list`, which are separated by one space, and those of `others`. The build reads `list`: it is a literal. */
export function wordSet(list: string, ...others: readonly WordSet[]): WordSet {
  const own: ReadonlySet<string> = new Set(list.split(" "));
  if (others.length === 0) return own;
  return { has: (word) => own.has(word) || others.some((other) => other.has(word)) };
}

/**
 * One look-up for several sets: the flags of all those that hold a word; 0 where none does. Rules that ask
 * much of each word ask once.
 */
export function wordFlags(
  sets: readonly (readonly [set: WordSet, flag: number])[],
): (word: string) => number {
  return (word) => sets.reduce((flags, [set, flag]) => (set.has(word) ? flags | flag : flags), 0);
}
