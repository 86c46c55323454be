// Lists of words that rules ask for membership, or for what stands beside a word. Written out where they are
// used, so that a word is added in one place; the build packs all of them into one table and puts
// packed/packed-word-sets.ts in the place of this file (tests/commands/pack-words.mjs). It reads the lists from the
// sources: each is a literal.

export interface WordSet {
  has(word: string): boolean;
  /** The same of the word that has this key: a token's, whose look-up is done. */
  hasKey(key: number): boolean;
}

const keys = new Map<string, number>();
/** By key. */
const words: string[] = [""];

/** The number that words are listed by: whoever asks much of a word looks it up once. */
export function keyOf(word: string): number {
  const known = keys.get(word);
  if (known !== undefined) return known;
  keys.set(word, words.length);
  return words.push(word) - 1;
}

/** Words with a value each. */
export interface WordValues<Value> extends WordSet {
  get(word: string): Value | undefined;
}

/** The words of `list`, which are separated by one space, and those of `others`. */
export function wordSet(list: string, ...others: readonly WordSet[]): WordSet {
  const own: ReadonlySet<string> = new Set(list.split(" "));
  return withKeys((word) => own.has(word) || others.some((other) => other.has(word)));
}

const withKeys = (has: (word: string) => boolean): WordSet => ({
  has,
  hasKey: (key) => has(words[key] ?? ""),
});

const asked = new Map<string, WordSet>();

/** True for one of the words of `list`: a question that one rule asks, for which a name would say no more. */
export function isOneOf(list: string, word: string): boolean {
  let set = asked.get(list);
  if (set === undefined) {
    set = wordSet(list);
    asked.set(list, set);
  }
  return set.has(word);
}

/** "kms:kilometer acre": a word without a value stands for itself; "_" in a value is a space. */
export const wordValues = (list: string): WordValues<string> => valuesOf(list, String);

/** "two:2 million:1e6". */
export const wordNumbers = (list: string): WordValues<number> => valuesOf(list, Number);

const valuesOf = <Value>(list: string, read: (value: string) => Value): WordValues<Value> => {
  const values = new Map(
    list.split(" ").map((entry): [string, Value] => {
      const [word = "", value = word] = entry.split(":");
      return [word, read(value.replaceAll("_", " "))];
    }),
  );
  return { ...withKeys((word) => values.has(word)), get: (word) => values.get(word) };
};

/**
 * One look-up for several sets: the flags of all those that hold the word of a key; 0 where none does. Rules that
 * ask much of each word ask once.
 */
export function wordFlags(
  sets: readonly (readonly [set: WordSet, flag: number])[],
): (key: number) => number {
  const flagsOf = new Map<number, number>();
  return (key) => {
    const known = flagsOf.get(key);
    if (known !== undefined) return known;
    const word = words[key] ?? "";
    const flags = sets.reduce((all, [set, flag]) => (set.has(word) ? all | flag : all), 0);
    flagsOf.set(key, flags);
    return flags;
  };
}
