// The packed words -> which sets each word is in. Done once, before the first article: two milliseconds.

import { CODE, CODES, GROUP, PART, setsNamed } from "./words-format.ts";

export interface UnpackedWords {
  /** From 1; a word of no set is absent. */
  readonly groupOf: ReadonlyMap<string, number>;
  /** By group, the numbers of its sets; group 0 is in none. */
  readonly setsOf: readonly (readonly number[])[];
}

export function unpackWords(packed: string): UnpackedWords {
  const [pairs = "", coded = "", odd = ""] = packed.split(PART);
  const groupOf = new Map<string, number>();
  const setsOf: number[][] = [[]];
  let group = 0;
  let word = "";
  // One split: a regular expression that is asked again for each group costs more than all words.
  for (const step of `0${withoutCodes(pairs, coded)}`.split(BEFORE_STEP)) {
    const rest = step.slice(1);
    if (step.startsWith(GROUP)) group++;
    word = step.startsWith(GROUP) ? rest : word.slice(0, Number(step.charAt(0))) + rest;
    if (group === 0) setsOf.push(setsNamed(word));
    else if (word !== "") groupOf.set(word, group);
  }
  for (const [, number, oddWord = ""] of odd.matchAll(ODD)) groupOf.set(oddWord, Number(number));
  return { groupOf, setsOf };
}

const BEFORE_STEP = /(?=[\d|])/;
/** "12 MI5 " */
const ODD = /(\d+) (\S+) /g;

/** A pair may hold codes of pairs before it. */
function withoutCodes(pairs: string, coded: string): string {
  const pairOf: Record<string, string> = {};
  const spell = (code: string): string => pairOf[code] ?? code;
  for (let at = 0; at < pairs.length; at += 2)
    pairOf[CODES.charAt(at / 2)] = spell(pairs.charAt(at)) + spell(pairs.charAt(at + 1));
  return coded.replace(CODE, spell);
}
