// Whether words make a number a name or a label: "Article 5", "Super Bowl 50", "Six Flags", "Group of 20".

import { isCapitalAt, isMarkOf } from "../text/characters.ts";
import { isOneOf } from "../text/word-sets.ts";
import { isCode } from "./codes.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { HEDGES_BEFORE } from "./hedges.ts";
import { COUNTER_NOUNS, LABEL_NOUNS, STREET_WORDS } from "./label-words.ts";
import { STOP_WORDS } from "./noun-words.ts";
import { MAGNITUDES, SHORT_MAGNITUDES, SMALL_NUMBERS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { isPlural } from "./singular.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

const CAPITAL = /[A-Z\u00c0-\u00de]/;

/** What is known of the unit beside a number before it is taken for a label. */
export interface UnitBeside {
  /** Money, a percentage or a measure. */
  readonly isNamed: boolean;
  /** "42-member": a compound is no label, though its noun has no plural. */
  readonly isCompound: boolean;
}

/** True for a number that names something. */
export function isLabel(words: readonly Word[], numeral: Numeral, unit: UnitBeside): boolean {
  const { first, form } = numeral;
  const isDigits = form === "digits";
  if (isDigits || form === "fraction") {
    if (isSign(words, numeral, unit.isNamed)) return true;
  } else if (isBroadcaster(words, numeral) || isNameWord(words, numeral)) return true;
  if (unit.isNamed || unit.isCompound || numeral.scale > 1) return false;
  if (!isDigits && form !== "words") return false;
  if (isAfterLabelNoun(words, first) || isGroupName(words, first)) return true;
  return (
    isDigits && [isAxis, isListMark, isBeforeName, isAfterName].some((rule) => rule(words, numeral))
  );
}

const isSign = (words: readonly Word[], numeral: Numeral, hasUnit: boolean): boolean =>
  isProgramme(words, numeral) ||
  (wordAt(words, numeral.first).kind !== "word" && isCode(words, numeral, hasUnit));

/** "Article 5", "page 3", "No. 10", "phase two", "grades three through eight"; not "every day 20 veterans". */
function isAfterLabelNoun(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  if (wordAt(words, at).text === "." && wordAt(words, at).glued) at--;
  const noun = wordAt(words, at);
  if (noun.sentence !== wordAt(words, first).sentence && noun.text !== "No") return false;
  if (noun.text === "#") return true;
  if (joinsLabels(noun.lower)) return goesOnFromLabel(words, at);
  if (isAddress(words, first)) return true;
  // "They introduced H.R. 2661 and S. 1427": bills; not "Ada S. 12 times".
  if (isOneOf("A.B. H.B. H.R. S.B.", noun.text)) return true;
  if (at < first - 1 && noun.text === "S") return !isCapitalAt(wordAt(words, at - 1).text, 0);
  // "Rep. Okoye, R-Dist. 20".
  const label = noun.lower.slice(noun.lower.indexOf("-") + 1);
  if (at < first - 1 && !isOneOf("art cal dist no nos nr p pp sec vol", label)) return false;
  if (LABEL_NOUNS.has(label)) return true;
  if (!COUNTER_NOUNS.has(noun.lower)) return false;
  const lead = lowerAt(words, at - 1);
  return !isOneOf("an a each every first last next one per same that the this", lead);
}

const joinsLabels = (lower: string): boolean =>
  isMarkOf(",-–", lower) || isOneOf("and of or through to", lower);

/** Numbers of the longest list behind one label. */
const MOST_LABELS = 8;

/** "Sections 23 | (1) and 149": index before a clause in brackets that ends at `at`; `at` where none does. */
const beforeClause = (words: readonly Word[], at: number): number =>
  wordAt(words, at).text === ")" && wordAt(words, at - 2).text === "(" ? at - 3 : at;

/** The 3 of "stage 1, 2 and | 3". */
function goesOnFromLabel(words: readonly Word[], joint: number): boolean {
  // "On Flight 17, 298 people died": behind a comma a number that counts is a figure of its own.
  const isCounting = findCountedNoun(words, joint + 2, false) !== null;
  if (isCounting && lowerAt(words, joint) === ",") return false;
  let at = joint;
  while (at > joint - 2 * MOST_LABELS && joinsLabels(lowerAt(words, at))) {
    const number = beforeClause(words, at - 1);
    if (!isNumber(wordAt(words, number))) break;
    at = number - 1;
  }
  return at < joint && LABEL_NOUNS.has(lowerAt(words, at));
}

/** "Block 328,", "Hougang Avenue 5 at noon": a house or a street by its number. */
function isAddress(words: readonly Word[], first: number): boolean {
  const { lower, text } = wordAt(words, first - 1);
  const isPlace = isCapitalAt(text, 0) && (lower === "block" || STREET_WORDS.has(lower));
  return isPlace && findCountedNoun(words, first + 1, false) === null;
}

/** A number alone on its line, among others: the axis of a chart, the row of a list. */
const isAxis = (words: readonly Word[], { first, last }: Numeral): boolean =>
  first > 0 && wordAt(words, first).opens && wordAt(words, last).opens;

/** "7 On Your Side": a small word with a capital, in no headline. */
function isBeforeName(words: readonly Word[], { first, last }: Numeral): boolean {
  const next = wordAt(words, last);
  return (
    next.sentence === wordAt(words, first).sentence &&
    next.text.length > 1 &&
    isCapitalAt(next.text, 0) &&
    STOP_WORDS.has(next.lower) &&
    !isTitleCase(words, first)
  );
}

const isNumber = (word: Word): boolean => word.kind === "digits" || SMALL_NUMBERS.has(word.lower);

/** "a Group of 20 meeting", "the Gang of Eight". */
const isGroupName = (words: readonly Word[], first: number): boolean =>
  lowerAt(words, first - 1) === "of" && /^(?:Gang|Group)$/.test(wordAt(words, first - 2).text);

/** "two of them: 1) the cost, and 2) the time": no bracket was opened. */
function isListMark(words: readonly Word[], { first, last }: Numeral): boolean {
  const close = wordAt(words, last);
  if (close.text !== ")" || !close.glued || wordAt(words, first).text.length > 2) return false;
  for (let at = first - 1; at >= first - BRACKET_REACH; at--)
    if (wordAt(words, at).text === "(") return false;
  return true;
}

/** Words of the longest bracket that ends in a number. */
const BRACKET_REACH = 12;

/** "Super Bowl 50", "Apollo 11": digits after a name, with nothing that they could count. */
function isAfterName(words: readonly Word[], numeral: Numeral): boolean {
  const { first, last } = numeral;
  const before = wordAt(words, first - 1);
  const number = wordAt(words, first);
  if (before.kind !== "word" || number.opens || !CAPITAL.test(before.text)) return false;
  if (before.sentence !== number.sentence || !SERIES.test(number.text)) return false;
  const isPlainWord = STOP_WORDS.has(before.lower) || HEDGES_BEFORE.has(before.lower);
  if (isPlainWord || isOneOf("additional another some", before.lower)) return false;
  // "Republicans 52": a group in the plural is no series.
  if (isPlural(before.lower)) return false;
  // "Claude 3.5 Sonnet": a version inside a name.
  if (number.text.includes(".") && isCapitalAt(wordAt(words, last).text, 0)) return true;
  // "Mr. Lee's 143 to Roe's 98", "Lee 45, Roe 40", "beat Lee 41-40"
  if (before.lower.endsWith("'s") || isTally(words, numeral) || isTitleCase(words, first))
    return false;
  return findCountedNoun(words, last, false) === null;
}

/** "11", "2020"; "2.0" is a version. */
const SERIES = /^(?:\d{1,4}|\d\.\d)$/;

const TALLY_WINDOW = 5;

/** Another name with a number near by, or a score: "Lee 45, Roe 40". */
function isTally(words: readonly Word[], { first, last }: Numeral): boolean {
  const { sentence } = wordAt(words, first);
  const next = wordAt(words, last);
  if (isMarkOf("-–", next.lower) && next.glued) return wordAt(words, last + 1).kind === "digits";
  if (next.lower === "to" && wordAt(words, last + 1).kind === "digits") return true;
  if (!/^(?:[,;.)]|and|to)$/.test(next.lower)) return false;
  const isOther = (at: number): boolean =>
    wordAt(words, at).kind === "digits" &&
    wordAt(words, at).sentence === sentence &&
    isCapitalAt(wordAt(words, at - 1).text, 0);
  for (let step = 2; step <= TALLY_WINDOW; step++) {
    if (isOther(last - 1 + step) || isOther(first - step)) return true;
  }
  return false;
}

/** "Six Flags": a capital inside a sentence makes a number word part of a name. */
function isNameWord(words: readonly Word[], { first }: Numeral): boolean {
  const word = wordAt(words, first);
  const before = wordAt(words, first - 1);
  if (word.text === word.lower || word.opens || word.sentence !== before.sentence) return false;
  // "PARIS - Two days": a spaced dash ends the dateline.
  if (before.lower === "-" && !word.glued) return false;
  const startsClause = before.kind === "mark" && !isMarkOf(",&'’/)-", before.text);
  return !startsClause && !isTitleCase(words, first);
}

/** "60 Minutes", "48 Hours": a capital in no headline makes a title of the time, but not in "the first 100 Days". */
const isProgramme = (words: readonly Word[], { first, last }: Numeral): boolean =>
  isOneOf("Days Hours Minutes", wordAt(words, last).text) &&
  !isOneOf("first last lasted next open over past than within", lowerAt(words, first - 1)) &&
  !isTitleCase(words, first) &&
  !isCapitalAt(wordAt(words, last + 1).text, 0);

/** "Channel Seven", "Network Ten", "Nine Network said": in whatever line; not "Ten News Corp editors". */
const isBroadcaster = (words: readonly Word[], { first, last }: Numeral): boolean =>
  isCapitalAt(wordAt(words, first).text, 0) &&
  (isOneOf("Channel Network", wordAt(words, first - 1).text) ||
    (isOneOf("nine seven ten", lowerAt(words, first)) &&
      isOneOf("Network News", wordAt(words, last).text) &&
      !isCapitalAt(wordAt(words, last + 1).text, 0) &&
      lowerAt(words, last + 1) !== "of"));

const TITLE_WINDOW = 6;
const TITLE_SHARE = 0.7;

/** True inside a headline, where every longer word is capitalised and a capital says nothing. */
function isTitleCase(words: readonly Word[], at: number): boolean {
  const { sentence } = wordAt(words, at);
  let long = 0;
  let capital = 0;
  for (let index = at - TITLE_WINDOW; index <= at + TITLE_WINDOW; index++) {
    const word = wordAt(words, index);
    const isLong = word.kind === "word" && word.lower.length > 3;
    if (word.sentence !== sentence || !isLong || index === at) continue;
    if (MAGNITUDES.has(word.lower) || SHORT_MAGNITUDES.has(word.lower)) continue;
    long++;
    if (isCapitalAt(word.text, 0)) capital++;
  }
  return long > 2 && capital / long >= TITLE_SHARE;
}
