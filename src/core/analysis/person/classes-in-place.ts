// What a capitalised word is beside its neighbours: a title in "Tan Sri", a name in "said Will Okoye", a company's end in
// "Marlow & Co". For all other words the lists say it alone (word-classes.ts).

import type { Token } from "../text/tokens.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { hasOwnStop, isCapitalized } from "./capital-words.ts";
import { isCueVerb } from "./cue-verbs.ts";
import {
  BODY,
  classesOf,
  classesOfToken,
  GIVEN,
  HONORIFIC,
  IN_PLACE,
  INITIAL,
  OPENING,
  SURNAME,
  TITLE,
} from "./word-classes.ts";

/** The classes of the word at `at`, as flags; `openings`: where sentences begin. */
export function classesInPlace(
  tokens: readonly Token[],
  at: number,
  folded: string,
  openings: ReadonlySet<number>,
): number {
  // "Rep. Marlow Co".
  if (folded === "co" && !isCompany(tokens, at, openings)) return 0;
  // "Ada A. Okoye": the letter is no article.
  if (folded.length === 1 && hasOwnStop(tokens, at) && goesOnFromName(tokens, at)) return INITIAL;
  const classes = classesOfToken(folded, tokens[at] as Token);
  if ((classes & IN_PLACE) !== 0) return titleInPlace(tokens, at) ? HONORIFIC : classes & ~IN_PLACE;
  if ((classes & OPENING) !== 0) return openingInPlace(tokens, at, openings) ?? classes;
  return classes || classesOfCompound(folded);
}

/** A word that mostly opens a sentence, where it is a name: its classes; null: it is none. */
function openingInPlace(
  tokens: readonly Token[],
  at: number,
  openings: ReadonlySet<number>,
): number | null {
  if (isGivenInPlace(tokens, at, openings)) return GIVEN;
  return !openings.has(tokens[at]?.start ?? 0) && isSurnameInPlace(tokens, at) ? 0 : null;
}

/** What a month stands behind: "every August Roe goes to Ames". */
const BEFORE_MONTH = wordSet(
  "after before between by during each early every in last late mid next of one since the this through till until",
);

/** "said Will Okoye", "April Okoye said"; not "Will Okoye win?", "in April Okoye said", "Why Will Okoye Win". */
function isGivenInPlace(
  tokens: readonly Token[],
  at: number,
  openings: ReadonlySet<number>,
): boolean {
  const word = tokens[at];
  if (word === undefined || !isOneOf("april august may will", word.lower)) return false;
  const surname = tokens[at + 1];
  if (!isPlainSurname(surname) || openings.has(surname?.start ?? 0)) return false;
  const after = tokens[at + 2];
  if (openings.has(word.start))
    return isCueVerb(after) || isOneOf("had has is was", after?.text ?? "");
  const before = tokens[at - 1];
  if (before?.kind !== "word") return before?.kind === "punctuation";
  if (isCapitalized(before))
    return (classesOf(before.lower, before.key) & (HONORIFIC | TITLE)) !== 0;
  return word.lower === "will" || !BEFORE_MONTH.has(before.lower);
}

/** A capitalised word of no other class, in small letters but the first. */
const isPlainSurname = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalized(token) &&
  token.text !== token.text.toUpperCase() &&
  (classesOf(token.lower, token.key) & ~SURNAME) === 0;

/** "George Will said": a given name before, a verb of saying behind; a day can stand between these. */
function isSurnameInPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    isCueVerb(tokens[at + 1]) &&
    isCapitalized(before) &&
    (classesOf(before.lower, before.key) & GIVEN) !== 0 &&
    !/day$/.test(tokens[at]?.lower ?? "")
  );
}

/** "Datuk Seri", "Tan Sri", "Det Con", "Mayor Pro Tem", "Agent in Charge": the second word is no name, nor is the first. */
function titleInPlace(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]].map(
    (token) => token?.lower ?? "",
  );
  if (word === "tan") return after === "sri";
  if (word === "con" || word === "ch") return before === "det";
  if (word === "charge") return before === "in";
  if (word === "pro") return isOneOf("tem tempore", after ?? "");
  return isOneOf("dato datuk datin tan", before ?? "");
}

/** "Ada A.", "Mr A.", "Rep. A.", "B. A."; the stop of "He chose Option A. Roe chose B." ends a sentence. */
function goesOnFromName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === ".") return hasOwnStop(tokens, at - 2);
  return before !== undefined && (classesOf(before.lower, before.key) & (GIVEN | HONORIFIC)) !== 0;
}

/** "Acme Co. said", "Marlow & Co", "Elkhart Motor Co": the word is a surname, too. */
function isCompany(tokens: readonly Token[], at: number, openings: ReadonlySet<number>): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.text === "&" || (classesOf(before.lower, before.key) & BODY) !== 0) return true;
  const after = tokens[at + 2];
  return tokens[at + 1]?.text === "." && after !== undefined && !openings.has(after.start);
}

/** "Attorney-General", "President-elect": a title of two title words. "Thomas-Greenfield" is none, nor "Okoyeism". */
function classesOfCompound(folded: string): number {
  if (folded.length > 6 && folded.endsWith("ism")) return BODY;
  const hyphen = folded.lastIndexOf("-");
  if (hyphen <= 0) return 0;
  return classesOf(folded.slice(0, hyphen)) & classesOf(folded.slice(hyphen + 1)) & TITLE;
}
