// What a capitalised word is when it stands alone: part of a name, a title, a body, a place. One table
// look-up per word, since the finders ask for every capitalised word of the article.

import { NATIONALITIES } from "../official/nationalities.ts";
import { OTHER_CALLINGS, PUBLIC_OFFICES } from "../official/offices.ts";
import { remembered } from "../text/remembered.ts";
import { Letters, lettersOf } from "../text/spellings.ts";
import type { Token } from "../text/tokens.ts";
import { keyOf, wordFlags, wordSet } from "../text/word-sets.ts";
import { GIVEN_NAMES, WOMENS_NAMES } from "./given-names.ts";
import { BODY_WORDS, OPENING_WORDS, PLACE_WORDS } from "./not-person-words.ts";
import { FIRST_SURNAMES, PARTICLES, SURNAME_WORDS } from "./surname-words.ts";
import { HONORIFICS, TITLE_WORDS } from "./title-words.ts";

export const GIVEN = 1;
export const OPENING = 2;
export const BODY = 4;
export const PLACE = 8;
export const HONORIFIC = 16;
export const TITLE = 32;
export const NATIONALITY = 64;
export const PARTICLE = 128;
/** A word of another class that is also a common surname: "May", "Stone". */
export const SURNAME = 256;
/** A letter, or two, for a name: "F.", "HJ". */
export const INITIAL = 512;
/** A given name that only women bear. */
export const WOMANS = 1024;
/** A surname that stands before the given name: "Xi". */
export const FIRST_SURNAME = 2048;
/** "Jr.", "III". */
export const GENERATION = 4096;
/** A title beside one word, else what the other flags say: "Datuk Seri", "Tan Sri", "Pro Tem". */
export const IN_PLACE = 8192;
/** Of a class that no name has, unless its neighbours say otherwise. */
export const NOT_NAME = OPENING | BODY | PLACE | HONORIFIC | TITLE | NATIONALITY;

const GENERATIONS = wordSet("ii iii iv jr sr");
const TITLES_IN_PLACE = wordSet("ch charge con members pro seri sri tan");

/** What the lists say of a folded word, as flags; 0: not listed. */
const listedClasses = wordFlags([
  [GIVEN_NAMES, GIVEN],
  [WOMENS_NAMES, GIVEN | WOMANS],
  [OPENING_WORDS, OPENING],
  [BODY_WORDS, BODY],
  [PLACE_WORDS, PLACE],
  [HONORIFICS, HONORIFIC],
  [TITLE_WORDS, TITLE],
  [PUBLIC_OFFICES, TITLE],
  [OTHER_CALLINGS, TITLE],
  [NATIONALITIES, NATIONALITY],
  [PARTICLES, PARTICLE],
  [SURNAME_WORDS, SURNAME],
  [FIRST_SURNAMES, FIRST_SURNAME],
  [GENERATIONS, GENERATION],
  [TITLES_IN_PLACE, IN_PLACE],
]);

/** The classes of a folded word, whose key whoever has it gives, as flags; 0: unknown, so it may be a name. */
export function classesOf(folded: string, key: number = keyOf(folded)): number {
  const whole = listedClasses(key);
  if (whole > 0) return whole;
  // "Ex-president" and "then-senator" are titles as "president" is.
  if (folded.charCodeAt(2) === HYPHEN && folded.startsWith("ex-"))
    return listedClasses(keyOf(folded.slice(3)));
  return folded.charCodeAt(4) === HYPHEN && folded.startsWith("then-")
    ? listedClasses(keyOf(folded.slice(5)))
    : 0;
}

/** Most words are sent on by their third and fifth letters. */
const HYPHEN = 0x2d;

/** Soft hyphens and zero-width characters, which web pages put inside long names. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
/** What NFD splits off Latin letters: a class of all marks takes milliseconds to compile. */
const MARKS = /[\u0300-\u036f]/g;

/** Lower case, without accents and invisible characters: "Sánchez" and "Sanchez" are one. */
export const fold = remembered(foldAnew);

/** The folded word of a token without its last `possessive` letters and its stop. */
export function foldToken(token: Token, possessive: number): string {
  const { text, lower, letters } = token;
  const isPlain = possessive === 0 && (letters & Letters.wide) === 0;
  const whole = isPlain ? lower : fold(text.slice(0, text.length - possessive));
  return whole.endsWith(".") ? whole.slice(0, -1) : whole;
}

/** The classes of `folded`, which `foldToken` made of `token`: mostly its own word, whose key is known. */
export const classesOfToken = (folded: string, { lower, key }: Token): number =>
  classesOf(folded, folded === lower ? key : keyOf(folded));

function foldAnew(word: string): string {
  if ((lettersOf(word) & Letters.wide) === 0) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(INVISIBLE, "")
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, "-")
    .toLowerCase();
}
