// What each word of a phrase says about office: one look-up per word, for offices.ts.

import { opensUpper, possessiveLength } from "../person/capital-words.ts";
import { singular } from "../person/classes-in-place.ts";
import { classesOfToken, foldToken } from "../person/word-classes.ts";
import type { Token } from "../text/tokens.ts";
import { keyOf, wordFlags, wordSet } from "../text/word-sets.ts";
import {
  OFFICE_MODIFIERS,
  OPEN_OFFICES,
  OTHER_CALLINGS,
  PORTFOLIOS,
  PRIVATE_BODIES,
  PUBLIC_BODIES,
  PUBLIC_OFFICES,
  STATE_OFFICES,
} from "./offices.ts";

export const PUBLIC_OFFICE = 1;
export const STATE_OFFICE = 2;
export const OPEN_OFFICE = 4;
export const MODIFIER = 8;
export const PUBLIC_BODY = 16;
export const PRIVATE_BODY = 32;
export const OTHER_CALLING = 64;
/** A word that can be the head of an office. */
export const OFFICE = PUBLIC_OFFICE | STATE_OFFICE | OPEN_OFFICE;

/** What a word says about office by its key, as flags; 0: nothing. */
const flagsOf = wordFlags([
  [PUBLIC_OFFICES, PUBLIC_OFFICE],
  [STATE_OFFICES, STATE_OFFICE],
  [OPEN_OFFICES, OPEN_OFFICE],
  [OFFICE_MODIFIERS, MODIFIER],
  [PUBLIC_BODIES, PUBLIC_BODY],
  [PRIVATE_BODIES, PRIVATE_BODY],
  [OTHER_CALLINGS, OTHER_CALLING],
]);
const listedClasses = (folded: string): number => flagsOf(keyOf(folded));

export interface OfficeWord {
  readonly folded: string;
  /** What it says about office. */
  readonly office: number;
  /** What it is in a name (person/word-classes.ts). */
  readonly classes: number;
  readonly capital: boolean;
  readonly possessive: boolean;
}

/** The word of a token; punctuation has no class and is its own folded form. */
export function officeWord(token: Token): OfficeWord {
  const possessive = possessiveLength(token.text);
  const bare = possessive > 0 ? token.text.slice(0, -possessive) : token.text;
  // Folded, the World Health Organization would be a pronoun.
  const folded = bare === "WHO" ? "w.h.o" : foldToken(token, possessive) || bare;
  const capital = token.kind === "word" && opensUpper(bare);
  return {
    folded,
    office: officeClasses(folded, folded === token.lower ? token.key : keyOf(folded), capital),
    classes: classesOfToken(folded, token),
    capital,
    possessive: possessive > 0,
  };
}

/** "then-secretary" is a secretary, "ex-minister" a minister, "vice-presidential" as listed. */
function officeClasses(folded: string, key: number, capital: boolean): number {
  const one = singular(folded);
  const whole = flagsOf(key) || (one === folded ? 0 : listedClasses(one));
  if (whole > 0) return whole;
  const hyphen = folded.indexOf("-");
  if (hyphen < 0) return 0;
  if (TIME_PREFIXES.has(folded.slice(0, hyphen)))
    return listedClasses(folded.slice(hyphen + 1)) || MODIFIER;
  const first = listedClasses(folded.slice(0, hyphen));
  // "Judge-Executive Okoye", "Mayor-President Okoye".
  if ((first & PUBLIC_OFFICE) !== 0 && /-(?:executive|president)$/.test(folded)) return first;
  // "Lt-Gen Okoye", "Brig-Gen Okoye": two ranks.
  if ((first & listedClasses(folded.slice(hyphen + 1)) & PUBLIC_OFFICE) !== 0) return PUBLIC_OFFICE;
  if (/-(?:at-large|designate|elect)$/.test(folded)) return first;
  // "army-backed", "three-term" are adjectives, "Rolls-Royce" is a name.
  return capital && !folded.endsWith("-era") ? 0 : MODIFIER;
}

const TIME_PREFIXES = wordSet("ex former now once then");

/** "Energy and Health Minister", "work and pensions secretary": the "and" at `at` joins two fields of one office. */
export const joinsPortfolios = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "and" &&
  [at - 1, at + 1].every((field) => PORTFOLIOS.hasKey(tokens[field]?.key ?? 0));
