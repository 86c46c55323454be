// Persons without a name: "a nurse", "a council spokeswoman".

import { OTHER_CALLINGS } from "../official/offices.ts";
import { classesOf, TITLE } from "../person/word-classes.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
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

/** The first of several words, in small letters. */
const openingOf = (phrase: string): string =>
  phrase.slice(0, Math.max(phrase.indexOf(" "), 0)).toLowerCase();

/** "A spokesman | for the council": one person, whose noun ends the phrase before what is tied to it; "the senator" was named before. */
const isOne = (phrase: string): boolean => isOneOf("a an another one", openingOf(phrase));
const TIED = / (?:at|close|for|from|in|near|of|on|to|who|whose|with) /;

/** In small letters: of "A nurse at the port" the nurse. */
const headNoun = (phrase: string): string =>
  phrase.split(TIED)[0]?.split(" ").at(-1)?.toLowerCase() ?? "";

/** The noun of one person without a name, in small letters: of "A nurse at the port" the nurse; null: "the nurse", "a report". */
function nounOfOne(phrase: string): string | null {
  if (!isOne(phrase)) return null;
  const noun = headNoun(phrase);
  return isPersonNoun(noun) ? noun : null;
}

const LONGEST_PAPER = 6;

/** "The Ames Times", "The Times". */
function isPaper(phrase: string): boolean {
  if (openingOf(phrase) !== "the") return false;
  const words = phrase.toLowerCase().split(" ");
  const isNamed = isOneOf(
    "chronicle courier gazette guardian herald journal mail mirror news observer post star sun telegraph times tribune",
    words.at(-1) ?? "",
  );
  return isNamed && words.length <= LONGEST_PAPER;
}

const ISSUES = /^(?:newspaper|daily|tabloid)$/;

/** The noun that "the …" later on goes back to `phrase` by: of "a Labour MP" the MP, of "The Ames Times" the paper; null: none. */
export const nounUnnamed = (phrase: string): string | null =>
  isPaper(phrase) ? "paper" : nounOfOne(phrase);

/** The same noun of "the MP", "the newspaper", given in small letters. */
export const nounGoneBackBy = (noun: string): string => (ISSUES.test(noun) ? "paper" : noun);

/** True where `phrase` is one person without a name who may be of `gender`. */
export function canBe(phrase: string, gender: Gender): boolean {
  const noun = nounOfOne(phrase);
  return noun !== null && isOf(noun, gender);
}

/** The same of "the nurse", who is no officer: "the senator" was named before. */
export function canBeThe(phrase: string, gender: Gender): boolean {
  const noun = openingOf(phrase) === "the" ? headNoun(phrase) : "";
  return isSomebody(noun) && isOf(noun, gender);
}

/** True where the noun can be of `gender`. */
export const isOf = (noun: string, gender: Gender): boolean =>
  (genderOfNoun(noun) ?? gender) === gender;

/** "Officials | in Ames", "the co-hosts of the fair": more than one. */
export const isSeveral = (phrase: string): boolean =>
  /(?:[a-z\u00df-\u024f]{2}[^'’su]s|children|men|people|police|women)$/.test(headNoun(phrase));

/** Null: either. */
function genderOfNoun(noun: string): Gender | null {
  if (/(?:woman|mother)$/.test(noun)) return "she";
  return /(?:man|father)$/.test(noun) ? "he" : genderOfTitle(noun);
}
