// The packed words -> which sets a word is in (words-format.ts). A word is looked for when it is asked for.

import { DRAWER, END, groupAt, PLAIN_WORD } from "./words-format.ts";

/** What the build writes. */
export interface PackedWords {
  /** Of the sets of each group. */
  readonly names: string;
  readonly drawers: string;
  readonly odd: string;
}

export interface FoundWords {
  /** From 1; 0: in no set. */
  groupOf(word: string): number;
  /** By group, the names of its sets one after the other; group 0 is in none. The caller's own. */
  readonly namesOf: string[];
}

export function openWords({ names, drawers, odd }: PackedWords): FoundWords {
  const byLetter = new Map(
    drawers.split(END).map((words): [string, string] => [words.charAt(0), words]),
  );
  return {
    groupOf: (word) =>
      PLAIN_WORD.test(word)
        ? groupIn(byLetter.get(word.charAt(0)) ?? "", word)
        : groupBehind(odd, ` ${word}${END}`),
    namesOf: readNames(names),
  };
}

function groupBehind(words: string, opening: string): number {
  const at = words.indexOf(opening);
  return at < 0 ? 0 : groupAt(words, at + opening.length);
}

function groupIn(words: string, word: string): number {
  const opening = words.indexOf(DRAWER + word.slice(1, 3));
  if (opening < 0) return 0;
  const from = opening + 3;
  if (word.length === 3) return groupAt(words, from);
  const drawer = words.slice(from, words.indexOf(DRAWER, from));
  const rest = word.slice(3);
  for (let at = drawer.indexOf(rest); at >= 0; at = drawer.indexOf(rest, at + 1)) {
    // Not the end of a longer word.
    const group = at === 0 || groupAt(drawer, at - 1) > 0 ? groupAt(drawer, at + rest.length) : 0;
    if (group > 0) return group;
  }
  return 0;
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
