// When two spellings are one name: short forms of given names, and the spellings that a name gets on its
// way into English ("Zelensky", "Zelenskyy", "Zelenskiy") or through a careless rewrite ("Sackie", "Saki").

import { remembered } from "../text/remembered.ts";
import { NICKNAMES } from "./nicknames.ts";

const FORMAL: ReadonlyMap<string, string> = new Map(
  NICKNAMES.flatMap((line) => {
    const [formal = "", ...short] = line.split(" ");
    return short.map((name): [string, string] => [name, formal]);
  }),
);

/** True for folded given names of one person: "joe" and "joseph", "j" and "john", "jeff" and "jeffrey". */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.replace(/\./g, "").length <= 2) return long.startsWith(short.charAt(0));
  if (short.length >= 3 && long.startsWith(short)) return true;
  if ((FORMAL.get(a) ?? a) === (FORMAL.get(b) ?? b)) return true;
  return isSpellingVariant(a, b);
}

/** Letters that transliterations exchange, each by one of them. */
const EXCHANGED: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "v"],
  [/sch|sh|ch/g, "s"],
  [/ck|[cqg]/g, "k"],
  [/[fw]/g, "v"],
  [/[zx]/g, "s"],
  [/[dt]h?/g, "t"],
  [/[aeiouyhj'’-]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** The consonants of a folded name, alike for its spellings: "sackie" and "saki" are "sk". */
function skeleton(name: string): string {
  return EXCHANGED.reduce((word, [letters, by]) => word.replace(letters, by), name);
}

/** Shortest name that has spelling variants; of shorter ones too little is left to compare. */
const SHORTEST_VARIED = 4;

/** Equal for the spellings of one surname: its first letters and its consonants; null: too short. */
export const spellingKey = remembered((name): string | null =>
  name.length < SHORTEST_VARIED ? null : `${name.slice(0, 2)} ${skeleton(name)}`,
);

/**
 * True when two folded surnames may be spellings of one: alike in consonants and in their first letters,
 * and at most two letters longer. "Zelensky"/"Zelenskiy", not "Brown"/"Braun" by chance: the caller asks
 * only about a surname that no other person of the article bears.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 2 || a.slice(0, 2) !== b.slice(0, 2)) return false;
  const key = spellingKey(a);
  return key !== null && key === spellingKey(b);
}
