// Ages, which seldom say "years": "Jane Roe, 42, a teacher", "aged 9", "turned 18".

import { hasPoint, isDigits, isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { STOP_WORDS } from "./noun-words.ts";
import type { Figure } from "./read-figure.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Older people make the news as "110-year-old". */
const OLDEST = 112;
const AGE_NOUN = wordSet("age aged ages");
const AGE_VERB = wordSet("turn turned turning turns");
const ENDS_AGE = /^[,.;:)\]”"—–-]$/;

/** Index of the first word of an age, "aged" included; null: the figure is none. */
export function findAge(words: readonly Word[], figure: Figure): number | null {
  const { first, numeral, value, low } = figure;
  const years = value ?? low;
  if (figure.kind !== null || figure.form === "fraction" || years === null) return null;
  if (years < 0 || years > OLDEST || figure.pair !== null) return null;
  const before = wordAt(words, first - 1);
  if (before.sentence !== wordAt(words, first).sentence) return null;
  if (AGE_NOUN.has(before.lower)) return first - 1;
  if (isOfAge(words, first)) return first;
  // "between the ages of 5 and 11", "children between 5 and 11"; not "between 4 and 8 a week".
  if (lowerAt(words, first) === "between")
    return PEOPLE.has(before.lower) || isOneOf("ages the", lowerAt(words, first + 1))
      ? first
      : null;
  const { last } = numeral;
  const isAge =
    AGE_VERB.has(before.lower) ||
    isAgeGroup(words, figure) ||
    isAgeOfPerson(words, figure) ||
    [isOpeningAge, isAgeAtDeath, isAgeThen, isAgeLimit, isApposition].some((rule) =>
      rule(words, first, last),
    );
  return isAge ? first : null;
}

const isOfAge = (words: readonly Word[], first: number): boolean =>
  lowerAt(words, first - 1) === "of" && isOneOf("ages age", lowerAt(words, first - 2));

/** "aged | 6 to 16", "children | 5 to 11": what stands before two numbers makes them ages. */
export function isBeforeAges(words: readonly Word[], first: number): boolean {
  const before = lowerAt(words, first - 1);
  return AGE_NOUN.has(before) || PEOPLE.has(before) || isOfAge(words, first);
}

/** "At 17, Jane Roe solved it": a sentence opens with it, and a person follows. */
function isOpeningAge(words: readonly Word[], first: number, last: number): boolean {
  const at = wordAt(words, first - 1);
  if (at.text !== "At" || wordAt(words, first - 2).sentence === at.sentence) return false;
  const next = wordAt(words, last + 1);
  return (
    wordAt(words, last).text === "," &&
    (isOneOf("he i she", next.lower) || (next.kind === "word" && next.text !== next.lower))
  );
}

/** "died at 81"; not "died at 7.30". */
const isAgeAtDeath = (words: readonly Word[], first: number): boolean =>
  lowerAt(words, first - 1) === "at" &&
  isOneOf("dead died dies", lowerAt(words, first - 2)) &&
  isDigits(wordAt(words, first).text);

/** "Roe, now 28,", "Roe (then 26)". */
function isAgeThen(words: readonly Word[], first: number, last: number): boolean {
  const next = wordAt(words, last);
  return (
    wordAt(words, first).kind === "digits" &&
    isOneOf("now then", lowerAt(words, first - 1)) &&
    isMarkOf(",(", wordAt(words, first - 2).text) &&
    next.kind === "mark" &&
    ENDS_AGE.test(next.text)
  );
}

const AGE_LIMITS = wordSet("drinking legal minimum pension retirement voting");
/** Words from "age" to its number. */
const LIMIT_REACH = 6;

/** "the retirement age will rise to 67". */
function isAgeLimit(words: readonly Word[], first: number): boolean {
  if (!isOneOf("at from of to", lowerAt(words, first - 1))) return false;
  for (let at = first - 2; at >= first - LIMIT_REACH; at--) {
    const word = wordAt(words, at);
    if (word.lower === "age") return AGE_LIMITS.has(lowerAt(words, at - 1));
    if (word.kind !== "word") return false;
  }
  return false;
}

const PEOPLE = wordSet(
  "adults adult americans anybody anyone boys buyers children citizens drinkers drivers everyone females girls kids males men patients people person players residents shoppers students teenagers those voters women workers youths",
);
const AGE_HEDGE = wordSet("above over than under up");
const AFTER_AGE = /^(?:and|or|to|-|–)$/;

/** "voters under 35", "those 45 and over", "adults 18 to 29". */
function isAgeGroup(words: readonly Word[], { first, numeral, low }: Figure): boolean {
  const before = lowerAt(words, first - 1);
  if (AGE_HEDGE.has(before)) {
    const at = before === "than" ? first - 3 : first - 2;
    return PEOPLE.has(lowerAt(words, at));
  }
  if (!PEOPLE.has(before)) return false;
  const next = lowerAt(words, numeral.last);
  return (
    low !== null ||
    (AFTER_AGE.test(next) &&
      isOneOf("older over under up younger", lowerAt(words, numeral.last + 1)))
  );
}

/** "when she was 16", "He was 87."; not "he was 12 for 15". */
function isAgeOfPerson(words: readonly Word[], { first, numeral }: Figure): boolean {
  if (!isOneOf("is was", lowerAt(words, first - 1))) return false;
  const next = wordAt(words, numeral.last);
  const ends = next.kind !== "word" || isOneOf("and but when", next.lower);
  // "Mr. Okoye, who is 61."
  if (lowerAt(words, first - 2) === "who" && closesAside(words, first - 3, next)) return true;
  const isWhen = lowerAt(words, first - 3) === "when";
  if (isNameAt(words, first - 2) && next.text === ".") return true;
  return (ends || isWhen) && isOneOf("he i she", lowerAt(words, first - 2));
}

/** "– who is 61 –" and "(who is 61)", not ", who is 15 - 20 pounds lighter": a dash closes only what a dash opened. */
const closesAside = (words: readonly Word[], opening: number, { text }: Word): boolean =>
  isMarkOf('.,;)”"', text) || (isMarkOf("-–—", text) && text === wordAt(words, opening).text);

/** "Roe was 62.": nothing else stands in the sentence. */
function isNameAt(words: readonly Word[], at: number): boolean {
  const name = wordAt(words, at);
  const isFirst =
    wordAt(words, at - 1).sentence !== name.sentence ||
    wordAt(words, at - 2).sentence !== name.sentence;
  return isFirst && name.kind === "word" && name.text !== name.lower && !STOP_WORDS.has(name.lower);
}

/** "Jane Roe, 42, said", "the driver, 31, fled"; not "on March 5, 12," and not "12, 15, 20". */
function isApposition(words: readonly Word[], first: number, last: number): boolean {
  const number = wordAt(words, first);
  if (number.kind !== "digits" || last !== first + 1 || hasPoint(number.text)) return false;
  const comma = wordAt(words, first - 1);
  if (comma.text !== "," && comma.text !== "(") return false;
  // "Juan Roe Jr., 55"
  const stop = wordAt(words, first - 2);
  const name = stop.text === "." && stop.glued ? wordAt(words, first - 3) : stop;
  const next = wordAt(words, last);
  const isEnd = next.kind === "mark" && ENDS_AGE.test(next.text);
  if (name.kind !== "word") return false;
  const isName = name.text !== name.lower;
  return isEnd && (isName || next.text === "," || next.text === ")");
}
