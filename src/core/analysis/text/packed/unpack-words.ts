// The packed words -> which sets each word is in. Done once, for the first word of the first article: some milliseconds.

import { CODES, GROUP, PART, setsNamed } from "./words-format.ts";

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
  // One split: a regular expression that is asked again for each group costs more than all words.
  const steps = withoutCodes(pairs, coded).split(STEP);
  let word = steps[0] ?? "";
  let group = 0;
  setsOf.push(setsNamed(word));
  // Nothing is compiled yet: taking pairs apart as arrays would double the time.
  for (let at = 1; at < steps.length; at += 2) {
    const step = steps[at];
    const rest = steps[at + 1] ?? "";
    if (step === GROUP) group++;
    word = step === GROUP ? rest : word.slice(0, Number(step)) + rest;
    if (group === 0) setsOf.push(setsNamed(word));
    else if (word !== "") groupOf.set(word, group);
  }
  for (const [, number, oddWord = ""] of odd.matchAll(ODD)) groupOf.set(oddWord, Number(number));
  return { groupOf, setsOf };
}

/** How many letters are shared, or a new group. */
const STEP = /([\d|])/;
/** "12 MI5 " */
const ODD = /(\d+) (\S+) /g;

/** A pair may hold codes of pairs before it, so that the last is undone first. */
function withoutCodes(pairs: string, coded: string): string {
  let text = coded;
  for (let at = pairs.length - 2; at >= 0; at -= 2)
    text = text.replaceAll(CODES.charAt(at / 2), pairs.slice(at, at + 2));
  return text;
}
