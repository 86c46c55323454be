// Which names that no list has the article itself shows to be public: acronyms that it spells out ("the National Roads
// Authority (NRA)") and parties ("the ruling Sunrise Front", "the Sunrise party"), so that "NRA chairman" and "Sunrise
// spokesman" speak for them.

import { OPENING } from "../person/word-classes.ts";
import { isCapitalAt } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { officeWord, PRIVATE_BODY, PUBLIC_BODY } from "./office-words.ts";

const ACRONYM = /^[A-Z]{2,6}$/;
/** "Napolcom", "Sars": a name made of the beginnings of others. */
const BLEND = /^[A-Z][a-z]{3,9}$/;
/** Words before the bracket beyond the letters in it: "of", "and", "the". */
const SMALL_WORDS = 3;

const FOUND = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The acronyms and words of names that the article shows to be a public body's or a party's; found once for each text. */
export function publicNames(tokens: readonly Token[]): ReadonlySet<string> {
  const known = FOUND.get(tokens);
  if (known !== undefined) return known;
  const found = new Set<string>();
  let before = tokens[0]?.text;
  for (let at = 1; at < tokens.length; at++) {
    const { key, text } = tokens[at] as Token;
    if (before === "(" && isShortened(text) && isPublic(tokens, at - 1, text)) found.add(text);
    else if (POWER.hasKey(key) && describes(tokens, at)) addParty(tokens, at + 1, found);
    else if (text === "party" && !isRevel(tokens, at)) addNamed(tokens, at - 1, found);
    before = text;
  }
  FOUND.set(tokens, found);
  return found;
}

/** "the ruling Sunrise", "the main opposition Sunrise". */
const POWER = wordSet("governing opposition ruling");
const BEFORE_CLAUSE = wordSet("after before despite following in on since under with");

/** True for an adjective: "the ruling Sunrise"; not "rules governing Acme", "After the ruling Acme said", "Despite opposition Acme built". */
function describes(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (before === "the") return !BEFORE_CLAUSE.has(tokens[at - 2]?.lower ?? "");
  return isOneOf("biggest largest main", before) || /['’]s$/.test(before);
}

/** Words of the longest name of a party: "Movement for Elkhart and Democratic Change". */
const LONGEST_PARTY = 7;

/** Adds the capitals from `from` on, and the letters in brackets behind them. */
function addParty(tokens: readonly Token[], from: number, found: Set<string>): void {
  let at = from;
  while (at < from + LONGEST_PARTY && isOfParty(tokens[at], at > from)) {
    if (isNamePart(tokens[at])) found.add(tokens[at]?.text ?? "");
    at++;
  }
  const [open, letters, close] = tokens.slice(at, at + 3);
  if (at > from && open?.text === "(" && close?.text === ")" && ACRONYM.test(letters?.text ?? ""))
    found.add(letters?.text ?? "");
}

const isOfParty = (token: Token | undefined, isInside: boolean): boolean =>
  isNamePart(token) || (isInside && isOneOf("and for of", token?.text ?? ""));

/** "the Sunrise | party", "Elkhart in Motion (EIM) | party"; not "a Halloween party", "her Oscar party" nor "the Acme Christmas party". */
function addNamed(tokens: readonly Token[], last: number, found: Set<string>): void {
  if (tokens[last]?.text === ")" && tokens[last - 2]?.text === "(")
    found.add(tokens[last - 1]?.text ?? "");
  let at = last;
  while (at > last - LONGEST_PARTY && isNamePart(tokens[at])) at--;
  if (at === last || tokens[at]?.lower !== "the") return;
  for (const token of tokens.slice(at + 1, last + 1))
    if ((officeWord(token).classes & OPENING) === 0) found.add(token.text);
}

/** "House Party", "the Birthday Party": titles and bands, whose last word is a party of another kind. */
export const isRevel = (tokens: readonly Token[], party: number): boolean =>
  tokens[party]?.lower === "party" && REVELS.hasKey(tokens[party - 1]?.key ?? 0);
const REVELS = wordSet(
  "bachelor bachelorette birthday bloc block christmas cocktail costume dance dinner donner garden halloween hen house " +
    "lawn launch office pizza pool rescue search slumber stag surprise theme toga watch wedding",
);

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== "The" && isCapitalAt(token.text, 0);

const isShortened = (text: string): boolean => ACRONYM.test(text) || BLEND.test(text);

/** True where the words before the bracket at `bracket` begin with the letters and hold a public word. */
function isPublic(tokens: readonly Token[], bracket: number, letters: string): boolean {
  const begins = ACRONYM.test(letters) ? firstOf(letters) : eachOf(letters.toLowerCase());
  let isBody = false;
  for (let at = bracket - 1; at >= bracket - letters.length - SMALL_WORDS; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (!isCapitalAt(token.text, 0)) continue;
    const { office } = officeWord(token);
    if ((office & PRIVATE_BODY) !== 0 && (office & PUBLIC_BODY) === 0) return false;
    isBody ||= (office & PUBLIC_BODY) !== 0;
    if (begins(token) && isBody) return true;
  }
  return false;
}

/** Asked of the words from the last to the first, whether the letters begin with this one. */
type Begins = (token: Token) => boolean;

const firstOf =
  (letters: string): Begins =>
  ({ text }) =>
    text.charAt(0) === letters.charAt(0);

/** A blend has a letter of each word, in their order: "National Police Commission (Napolcom)". */
function eachOf(letters: string): Begins {
  let left = letters.length;
  return ({ lower }) => {
    left = left > 0 ? letters.lastIndexOf(lower.charAt(0), left - 1) : -1;
    return left === 0;
  };
}
