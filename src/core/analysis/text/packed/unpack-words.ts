// The packed words -> which sets each word is in. Done once, for the first word of the first article: some milliseconds.

import { BASE, OPENS, PART, STEPS } from "./words-format.ts";

export interface UnpackedWords {
  /** From 1; a word of no set is absent. */
  readonly groupOf: ReadonlyMap<string, number>;
  /** By group, the names of its sets one after the other; group 0 is in none. */
  readonly namesOf: string[];
}

export function unpackWords(packed: string): UnpackedWords {
  const [names = "", table = "", steps = "", letters = "", odd = ""] = packed.split(PART);
  const groupOf = readWords(table, steps, letters);
  const odds = odd.split(" ");
  for (let at = 1; at < odds.length; at += 2) groupOf.set(odds[at] ?? "", Number(odds[at - 1]));
  return { groupOf, namesOf: readNames(names) };
}

const CODES = 0x80;

function readWords(table: string, steps: string, letters: string): Map<string, number> {
  const groupOf = new Map<string, number>();
  const opening = new Uint8Array(CODES);
  const shared = new Uint8Array(CODES);
  const following = new Uint8Array(CODES);
  for (let step = 0; step < STEPS.length; step++) {
    const code = STEPS.charCodeAt(step);
    const first = Number.parseInt(table.charAt(2 * step), BASE);
    opening[code] = first === OPENS ? 1 : 0;
    shared[code] = first === OPENS ? 0 : first;
    following[code] = Number.parseInt(table.charAt(2 * step + 1), BASE);
  }
  let word = "";
  let group = 0;
  let from = 0;
  // Nothing is compiled yet: a plain loop over some seven thousand steps.
  for (let at = 0; at < steps.length; at++) {
    const code = steps.charCodeAt(at);
    const to = from + (following[code] ?? 0);
    group += opening[code] ?? 0;
    word = word.slice(0, shared[code]) + letters.slice(from, to);
    from = to;
    groupOf.set(word, group);
  }
  return groupOf;
}

/** How many letters are shared. */
const SHARED = /(\d)/;

function readNames(names: string): string[] {
  const steps = names.split(SHARED);
  let name = steps[0] ?? "";
  const namesOf = ["", name];
  for (let at = 1; at < steps.length; at += 2) {
    name = name.slice(0, Number(steps[at])) + steps[at + 1];
    namesOf.push(name);
  }
  return namesOf;
}
