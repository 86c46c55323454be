// The noun that a number counts: "44 other countries", "1,500 coal- and gas-fired power plants". Without
// a grammar: from the number on, words are taken for modifiers until a plural; function words, verbs
// and punctuation end the search.

import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { CURRENCY_CODES } from "./currencies.ts";
import {
  ATTRIBUTIVE_PLURALS,
  NOT_PLURAL,
  PEOPLE_ADJECTIVES,
  STOP_VERBS,
  STOP_WORDS,
} from "./noun-words.ts";
import { SMALL_NUMBERS, VAGUE_NUMBERS } from "./number-words.ts";
import { isPlural, singularOf } from "./singular.ts";
import { MEASURES } from "./units.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Words [first, last) that say what is counted. */
export interface CountedNoun {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Longer chains of modifiers are sentences whose verb is not on the lists. */
const MOST_WORDS = 7;
const OPENING_QUOTES = '"“‘';
const CLOSING_QUOTES = '"”’';

export const stopsNoun = (lower: string): boolean => STOP_WORDS.has(lower) || STOP_VERBS.has(lower);

/**
 * The plural noun whose phrase begins at `first`, or null. `single` also accepts a phrase without a
 * plural, as after a fraction ("half the money").
 */
export function findCountedNoun(
  words: readonly Word[],
  first: number,
  single: boolean,
): CountedNoun | null {
  const { sentence } = wordAt(words, first);
  let at = first;
  let lastWord = -1;
  while (at < first + MOST_WORDS) {
    const word = wordAt(words, at);
    if (word.sentence !== sentence || word.opens) break;
    const skipped = skipInside(words, at, first);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (endsPhrase(words, at, first)) break;
    if (isHead(words, at)) return withTail(words, first, headFrom(words, at, first));
    lastWord = at;
    at++;
  }
  const name = nameAlone(words, first, at);
  if (name !== null) return { name, first, last: first + 1 };
  if (!single || lastWord < 0) return null;
  const head = beforeParticiple(words, first, lastWord);
  return { name: nameOf(words, head), first, last: head + 1 };
}

/** "half the rate | predicted": index of the noun that a participle closes; "the newly infected" are it themselves. */
function beforeParticiple(words: readonly Word[], first: number, last: number): number {
  const { lower } = wordAt(words, last);
  const isParticiple = lower.length > 4 && /[^e]ed$/.test(lower);
  return last > first && isParticiple && !lowerAt(words, last - 1).endsWith("ly") ? last - 1 : last;
}

/** What the word at `first` counts where no plural follows: "40 dead", "12 matatus"; the phrase ends at `end`. */
function nameAlone(words: readonly Word[], first: number, end: number): string | null {
  const { lower, sentence, text } = wordAt(words, first);
  if (end === first + 1 && sentence === wordAt(words, first - 1).sentence) {
    if (PEOPLE_ADJECTIVES.has(lower) || isPeople(text)) return "person";
    // "six octopus" as well as "six octopuses".
    if (isBorrowedPlural(words, first)) return lower.endsWith("pus") ? lower : lower.slice(0, -1);
  }
  return isAccused(words, first) ? "person" : null;
}

/** "163 Chinese", "several hundred Swiss": nations without an ending in the plural. */
const isPeople = (text: string): boolean => /^(?:[A-Z][a-z]+ese|Swiss)$/.test(text);

/** "104 accused were convicted", "the five accused, all of them clerks": people; not "the two accused the mayor". */
function isAccused(words: readonly Word[], at: number): boolean {
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)];
  if (word.lower !== "accused" || word.sentence !== wordAt(words, at - 1).sentence) return false;
  return isMarkOf(",.", next.text) || next.opens || AFTER_ACCUSED.has(next.lower);
}
const AFTER_ACCUSED = wordSet(
  "appear appeared are be being deny denied had have of pleaded were who will",
);

const isNumberAt = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).kind === "digits" || SMALL_NUMBERS.has(lowerAt(words, at));

/** "1,300", "about 1,300". */
const isQuantityAt = (words: readonly Word[], at: number): boolean =>
  isNumberAt(words, at) ||
  (isOneOf("about approximately around nearly roughly some", lowerAt(words, at)) &&
    isNumberAt(words, at + 1));

/** "half of the population | aged 15 to 29", "| aged over 65"; not "12 aged care homes". */
const isAged = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === "aged" &&
  (isNumberAt(words, at + 1) || isOneOf("between from over under", lowerAt(words, at + 1)));

function endsPhrase(words: readonly Word[], at: number, first: number): boolean {
  const { kind, lower, text } = wordAt(words, at);
  // "half of the fund's | USD 2 billion"; not "half of the USD reserves".
  if (text.length === 3 && CURRENCY_CODES.has(text) && isNumberAt(words, at + 1)) return true;
  if (kind !== "word" || SMALL_NUMBERS.has(lower) || isAged(words, at)) return true;
  if (!stopsNoun(lower)) return false;
  // "12 such cases"
  const isSuch = lower === "such" && isPlural(lowerAt(words, at + 1));
  return !(at === first && (isSuch || isParticiple(words, at)));
}

const PARTICIPLES = wordSet("accused confirmed expected failed identified reported wanted");

/** "12 confirmed cases", "two failed bids"; "the two reported deaths" may be what two people did. */
const isParticiple = (words: readonly Word[], at: number): boolean =>
  PARTICIPLES.has(lowerAt(words, at)) &&
  isPlural(lowerAt(words, at + 1)) &&
  !isOneOf("the these those", lowerAt(words, at - 2));

/** A plural; not the capitals of "two GRS operators". */
function isHead(words: readonly Word[], at: number): boolean {
  const { text, lower } = wordAt(words, at);
  if (!isPlural(lower) && !isPluralLetters(text)) return false;
  return text !== text.toUpperCase() || !isPlural(lowerAt(words, at + 1));
}

/** "12 matatus were", "10 martinis,": right behind a number no singular ends the phrase; "two campus shootings" go on. */
function isBorrowedPlural(words: readonly Word[], at: number): boolean {
  const [before, word] = [wordAt(words, at - 1), wordAt(words, at)];
  return (
    BORROWED.test(word.text) &&
    !NOT_PLURAL.has(word.lower) &&
    isNumberAt(words, at - 1) &&
    !isOneOf("1 one", before.lower)
  );
}

const BORROWED = /^[a-z]{2,}[^aeious][iu]s$/;

/** "RBIs", "NGOs". */
const isPluralLetters = (text: string): boolean =>
  isCapitalAt(text, 1) && /^[A-Z]{2,}s$/.test(text);

const nameOf = (words: readonly Word[], head: number): string => {
  const { text, lower } = wordAt(words, head);
  if (isPluralLetters(text)) return lower.slice(0, -1);
  return singularOf(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
};

/** Past what may stand inside the phrase and is no word of it: "coal- and", "30-second", an opening quote. */
function skipInside(words: readonly Word[], at: number, first: number): number {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (word.lower === "-" && word.glued && !next.glued && at > first)
    return isOneOf("and or", next.lower) ? at + 2 : at;
  const isNumber = word.kind === "digits" || SMALL_NUMBERS.has(word.lower);
  if (
    isNumber &&
    at > first - 1 &&
    next.lower === "-" &&
    next.glued &&
    wordAt(words, at + 2).glued
  ) {
    const old = lowerAt(words, at + 3) === "-" ? 5 : 3;
    return at + old;
  }
  if (isMark(words, at)) return at + 1;
  return at > first ? skipLink(words, at) : at;
}

/** Past a comma, an "and" or an "of" that joins parts of the phrase. */
function skipLink(words: readonly Word[], at: number): number {
  switch (lowerAt(words, at)) {
    case ",":
      return skipComma(words, at);
    case "and":
    case "or":
      return skipAnd(words, at);
    case "of":
      return skipOf(words, at);
    default:
      return at;
  }
}

/** "60,000 | “affordable” homes": marks around one word of the phrase. */
const isOpening = (words: readonly Word[], at: number): boolean => {
  const [mark, next] = [wordAt(words, at), wordAt(words, at + 1)];
  return isMarkOf(OPENING_QUOTES, mark.text) && !mark.glued && next.glued && next.kind === "word";
};
const isMark = (words: readonly Word[], at: number): boolean =>
  isOpening(words, at) ||
  (wordAt(words, at).glued &&
    isMarkOf(CLOSING_QUOTES, wordAt(words, at).text) &&
    isOpening(words, at - 2));

/** "two small, remote towns": a comma between modifiers. "12 wounded, officials said" has none. */
function skipComma(words: readonly Word[], at: number): number {
  const next = wordAt(words, at + 1);
  const head = wordAt(words, at + 2);
  const isModifier = next.kind === "word" && !stopsNoun(next.lower) && !isPlural(next.lower);
  const isLower = next.text === next.lower && head.text === head.lower;
  const before = lowerAt(words, at - 1);
  const isVerb = PEOPLE_ADJECTIVES.has(before) || before.endsWith("ed");
  return isModifier && isLower && isPlural(head.lower) && !isVerb ? at + 1 : at;
}

/** "three current and former aides", "three current or former aides"; "12 wounded and several missing" stops at "and". */
function skipAnd(words: readonly Word[], at: number): number {
  const next = wordAt(words, at + 1);
  const isModifier = next.kind === "word" && !stopsNoun(next.lower) && !isPlural(next.lower);
  if (!isModifier || PEOPLE_ADJECTIVES.has(lowerAt(words, at - 1)) || SMALL_NUMBERS.has(next.lower))
    return at;
  const heads = [wordAt(words, at + 2), wordAt(words, at + 3), wordAt(words, at + 4)];
  const stop = heads.findIndex((word) => word.kind !== "word" || stopsNoun(word.lower));
  const head = heads.findIndex((word) => isPlural(word.lower));
  return head >= 0 && (stop < 0 || head < stop) ? at + 1 : at;
}

/** Longer names of bodies are rare, and a sentence's other names may follow. */
const MOST_OF_NAME = 4;

/** "four Supreme Court of Appeal judges": "of" inside the name of a body that stands before the noun. */
function skipOf(words: readonly Word[], at: number): number {
  const isNamePart = (index: number) => isCapitalAt(wordAt(words, index).text, 0);
  if (!isNamePart(at - 1) || !isNamePart(at + 1)) return at;
  let head = at + 2;
  while (head < at + MOST_OF_NAME && isNamePart(head)) head++;
  const { text, lower, sentence } = wordAt(words, head);
  const isNoun = text === lower && isPlural(lower) && !stopsNoun(lower);
  return isNoun && sentence === wordAt(words, at).sentence ? at + 1 : at;
}

/**
 * The last noun of a compound whose first part is a plural: "sports teams", "women senators", "weapons attacks".
 * No verb in -s follows a plural, so that two such words in a row are one noun.
 */
function headFrom(words: readonly Word[], plural: number, first: number): number {
  if (!ATTRIBUTIVE_PLURALS.has(lowerAt(words, plural)))
    return isSecondPlural(words, plural + 1) && !isVerbOfWhole(words, plural + 1, first)
      ? plural + 1
      : plural;
  const { sentence } = wordAt(words, plural);
  for (let at = plural + 1; at <= plural + 2; at++) {
    const word = wordAt(words, at);
    if (word.kind !== "word" || word.sentence !== sentence || stopsNoun(word.lower)) return plural;
    if (isPlural(word.lower)) return at;
  }
  return plural;
}

const VERBS_OF_WHOLE = wordSet(
  "exceeds falls finds gives grows hits leads leaves puts reaches remains rises shows stands starts works",
);

/** "a survey of 1,000 voters shows", "the number of agents stands at 700", "one in four children works": the verb of what stands before. */
const isVerbOfWhole = (words: readonly Word[], at: number, first: number): boolean =>
  isOneInSome(words, first) ||
  ((lowerAt(words, first - 2) === "of" || lowerAt(words, first - 1) === "of") &&
    VERBS_OF_WHOLE.has(lowerAt(words, at)));

const isOneInSome = (words: readonly Word[], first: number): boolean => {
  const link = lowerAt(words, first - 2) === "every" ? first - 3 : first - 2;
  return lowerAt(words, link) === "in" && lowerAt(words, link - 1) === "one";
};

function isSecondPlural(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  const isSame = word.sentence === wordAt(words, at - 1).sentence && word.text === word.lower;
  // "250 police personnel"; not "two Forbes staff members".
  if (isSame && word.lower === "personnel") return !isPlural(lowerAt(words, at + 1));
  if (!isSame || !word.lower.endsWith("s") || !isPlural(word.lower)) return false;
  // "90 adults ages 40 to 79", "two women years ago".
  const isOther = word.lower === "ages" || MEASURES.has(singularOf(word.lower));
  return !isOther && !stopsNoun(word.lower);
}

/** "200 technicians and guards": two nouns under one number; a list of three keeps the first. "15 countries and employs about 20" has a verb. */
function withTail(words: readonly Word[], first: number, head: number): CountedNoun {
  const name = nameOf(words, head);
  const and = wordAt(words, head + 1);
  // "22 attorneys general", "two secretaries general".
  if (
    and.text === "general" &&
    isOneOf(
      "attorneys consuls governors inspectors secretaries solicitors surgeons",
      lowerAt(words, head),
    )
  )
    return { name: `${name} general`, first, last: head + 2 };
  const second = wordAt(words, head + 2);
  const isPair =
    and.lower === "and" &&
    second.kind === "word" &&
    second.text === second.lower &&
    isPlural(second.lower) &&
    !VAGUE_NUMBERS.has(second.lower) &&
    !stopsNoun(second.lower) &&
    !isQuantityAt(words, head + 3) &&
    // "112 countries and negotiates deals": a verb and its object.
    !(second.lower.endsWith("s") && isPlural(lowerAt(words, head + 3)));
  return { name, first, last: isPair ? head + 3 : head + 1 };
}
