// Persons without a name: "a nurse", "a council spokeswoman".

import { OTHER_CALLINGS } from "../official/offices.ts";
import { classesOf, TITLE } from "../person/word-classes.ts";
import { wordSet } from "../text/word-sets.ts";
import { type Gender, genderOfTitle } from "./genders.ts";

const SOMEBODY = wordSet(
  "aide boy employee farmer father girl guard inmate insider manager member mother neighbor neighbour official parent patient person protester soldier source staffer tourist user visitor witness",
  OTHER_CALLINGS,
);

/** True for the noun of a person who may go on as "he" or "she"; in small letters. */
export const isSomebody = (noun: string): boolean =>
  /(?:(?:^|[^u])man|person|woman)$/.test(noun) || SOMEBODY.has(noun);

/** The same with offices: "A judge ruled that she had to pay" is about somebody else. */
export const isPersonNoun = (noun: string): boolean =>
  isSomebody(noun) || (classesOf(noun) & TITLE) !== 0;

/** Null: either. */
export function genderOfNoun(noun: string): Gender | null {
  if (/(?:woman|mother)$/.test(noun)) return "she";
  return /(?:man|father)$/.test(noun) ? "he" : genderOfTitle(noun);
}
