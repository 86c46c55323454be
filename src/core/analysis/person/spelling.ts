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

const SILENT = "aeiouyhj'’-";
/** Letters that transliterations exchange, above those that stand for them. */
const EXCHANGED = "cqgfwzxd";
const BY = "kkkvvsst";

/**
 * The consonants of a folded name, alike for its spellings and none twice in a row: "sackie" and "saki" are "sk". A loop: eight
 * patterns were to be compiled for the first name.
 */
function skeleton(name: string): string {
  let sounds = "";
  for (let at = 0; at < name.length; at++) {
    const letter = name.charAt(at);
    if (SILENT.includes(letter)) continue;
    const sound = soundOf(letter, name.charAt(at + 1));
    if (!sounds.endsWith(sound)) sounds += sound;
  }
  return sounds;
}

function soundOf(letter: string, next: string): string {
  if (next === "h" && letter === "p") return "v";
  if (next === "h" && letter === "c") return "s";
  const place = EXCHANGED.indexOf(letter);
  return place < 0 ? letter : BY.charAt(place);
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
