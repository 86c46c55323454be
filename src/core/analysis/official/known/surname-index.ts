// Where the built-in list has the bearers of a surname. Working it out costs a page 50 ms, so build.mjs
// does that and ships what these constants then hold; tests and tools work it out themselves.

import { surnameKeys } from "../../../model/surname-keys.ts";
import { FIRST_SURNAMES } from "../../person/surname-words.ts";
import { spellingsOf } from "./parse-officials.ts";
import { SHEETS } from "./sheets.ts";

/** By surname key (core/model/surname-keys.ts), where the bearers' lines begin in the joined sheets. */
export const SURNAME_INDEX: Readonly<Record<string, readonly number[]>> = indexLines(
  [...SHEETS.values()].join("\n"),
);

function indexLines(list: string): Record<string, number[]> {
  const index = new Map<string, number[]>();
  let start = 0;
  for (const line of list.split("\n")) {
    for (const key of line.includes("|") ? keysOf(line) : [])
      index.set(key, [...(index.get(key) ?? []), start]);
    start += line.length + 1;
  }
  return Object.fromEntries(index);
}

function keysOf(line: string): Set<string> {
  return new Set(
    spellingsOf(line).flatMap((spelling) => {
      const first = spelling.slice(0, spelling.indexOf(" ")).toLowerCase();
      const keys = surnameKeys(spelling);
      // "Xi Jinping" is Mr. Xi, and "Xi" is all that some articles call him.
      return FIRST_SURNAMES.has(first) ? [first, ...keys] : keys;
    }),
  );
}
