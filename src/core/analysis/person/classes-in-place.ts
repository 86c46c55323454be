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
  PLACE,
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
  if (isNoHongKong(tokens, at, folded)) return 0;
  // "Ada A. Okoye": the letter is no article.
  if (folded.length === 1 && hasOwnStop(tokens, at) && goesOnFromName(tokens, at)) return INITIAL;
  const classes = classesOfToken(folded, tokens[at] as Token);
  if (opensFirm(tokens, at)) return BODY;
  if ((classes & PLACE) !== 0 && isBorne(tokens, at)) return classes | GIVEN;
  if ((classes & IN_PLACE) !== 0)
    return titleInPlace(tokens, at) ? HONORIFIC : otherInPlace(folded, classes);
  if ((classes & OPENING) !== 0) return openingInPlace(tokens, at, openings) ?? classes;
  return classes || classesOfCompound(folded) || classesOfPlural(tokens, at, folded);
}

/** True for the first word of "General Mills", "Premier Inn": a title elsewhere, as of "Attorney General Mills". */
export function opensFirm(tokens: readonly Token[], at: number): boolean {
  if (isOneOf("attorney auditor inspector major solicitor surgeon", tokens[at - 1]?.lower ?? ""))
    return false;
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? ""];
  if (word === "premier") return isOneOf("foods inn league oil", next);
  return word === "general" && isOneOf("atlantic catalyst dynamics electric mills motors", next);
}

/** "Mayor London Okoye": a city before a surname, for a given name. */
const isBorne = (tokens: readonly Token[], at: number): boolean => {
  const stop = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  const after = tokens[at + 2];
  return (
    isOneOf("Gov Governor Mayor Mr Mrs Ms Rep Sen Senator", tokens[stop]?.text ?? "") &&
    isPlainSurname(tokens[at + 1]) &&
    !/[^'’]s$/.test(tokens[at + 1]?.lower ?? "") &&
    !(after !== undefined && isCapitalized(after))
  );
};

/** "Detectives Ada Okoye and Lee Carr", "Aldermen Ada Okoye and Lee Carr": the word is no given name. */
function classesOfPlural(tokens: readonly Token[], at: number, folded: string): number {
  // Teams play under these: "Kings Ada Okoye and Lee Carr".
  if (isOneOf("admirals cardinals generals kings princes queens", folded)) return 0;
  const isPlural = folded.endsWith("men") || (folded.endsWith("s") && !folded.endsWith("ss"));
  if (!isPlural || !goesOnWithGiven(tokens, at)) return 0;
  return classesOf(singular(folded)) & TITLE;
}

/** "aldermen" as "alderman", "deputies" as "deputy". */
export function singular(folded: string): string {
  if (folded.endsWith("men")) return `${folded.slice(0, -2)}an`;
  if (folded.endsWith("ies")) return `${folded.slice(0, -3)}y`;
  return folded.endsWith("s") && folded.length > 4 ? folded.slice(0, -1) : folded;
}

/** True for a given name behind that is no other word, or two words that no list knows, the first of several names: "Bekzat Okoye and". */
function goesOnWithGiven(tokens: readonly Token[], at: number): boolean {
  const [next, last, after] = tokens.slice(at + 1, at + 4);
  if (next === undefined || !isCapitalized(next)) return false;
  if ((classesOf(next.lower, next.key) & (GIVEN | OPENING)) === GIVEN) return true;
  return [next, last].every(isPlainSurname) && isOneOf("and , (", after?.text ?? "");
}
/** "Tran Hong Roe", "Kong Roe"; not "Hong Kong", "King Kong". */
const isNoHongKong = (tokens: readonly Token[], at: number, folded: string): boolean =>
  folded === "hong"
    ? tokens[at + 1]?.lower !== "kong"
    : folded === "kong" && !isOneOf("hong king", tokens[at - 1]?.lower ?? "");

/** "Republican Members": of a house, and no name. */
const otherInPlace = (folded: string, classes: number): number =>
  folded === "members" ? BODY : classes & ~IN_PLACE;

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
  if (word === "members") return isMembersOf(tokens, at) || goesOnWithGiven(tokens, at);
  if (word === "pro") return isOneOf("tem tempore", after ?? "");
  return isOneOf("dato datuk datin tan", before ?? "");
}

/** "council members Ada Okoye and Lee Carr"; NATO's are countries. */
export const isMembersOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "members" && SEATED_BODIES.hasKey(tokens[at - 1]?.key ?? 0);
const SEATED_BODIES = wordSet("assembly board cabinet commission committee council parliament");

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
