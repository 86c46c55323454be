// Digits that are a code by the characters around them: phone numbers, addresses, list numbers, ordinals,
// "24/7", "3D". Names and labels made by words are in labels.ts.

import { hasPoint, isCapitalAt, isDigitAt, isDigits, isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { findAttribute, findNamedUnit } from "./find-unit.ts";
import { isVotedSo } from "./has-vote.ts";
import { NUMBERED_THINGS, STREET_WORDS } from "./label-words.ts";
import type { Numeral } from "./numeral.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Glued before a number, these make a path, an address or a code of it; glued after it, of what follows. */
const CODE_MARKS = "/_=@#&\\";
const ORDINAL_END = wordSet("st nd rd th");
const DECADE_END = wordSet("'s s");

const opensWithZero = (text: string): boolean => text.startsWith("0") && isDigitAt(text, 1);

/** True for digits whose neighbours make them a code. `hasUnit`: money, a percentage or a measure. */
export function isCode(words: readonly Word[], numeral: Numeral, hasUnit: boolean): boolean {
  const { first } = numeral;
  const word = wordAt(words, first);
  if (opensWithZero(word.text) && !hasPoint(word.text)) return true;
  const before = wordAt(words, first - 1);
  // "4x4" and "example.org/2016"
  if (word.glued && !hasUnit && before.kind === "word") return true;
  if (word.glued && (isMarkOf(CODE_MARKS, before.text) || before.text === "%")) return true;
  if (isSpacedPhone(words, first)) return true;
  if (before.text === '"' && wordAt(words, first - 2).text === "=") return true;
  if (isForm(words, numeral) || isGluedRun(words, numeral) || isGluedTail(words, numeral))
    return true;
  if (hasUnit) return false;
  if (isZipCode(words, first)) return true;
  return isListNumber(words, numeral) || isAddress(words, numeral) || isNumbered(words, numeral);
}

/** "9/11", "24/7", "800-273-8255", "2022-03-07" from their first number; "the 5+1 group" from both. */
function isGluedRun(words: readonly Word[], { first, last }: Numeral): boolean {
  if (isAddedTo(words, first)) return true;
  const mark = wordAt(words, last);
  const over = wordAt(words, last + 1);
  if (!mark.glued || !over.glued || over.kind !== "digits") return false;
  return isMarkOf(`${CODE_MARKS}+`, mark.text) || (mark.lower === "-" && isPhone(words, last));
}

/** The 1 of "the 5+1 group", "P5+1"; "+5%" is a figure. */
const isAddedTo = (words: readonly Word[], first: number): boolean =>
  wordAt(words, first - 1).text === "+" &&
  wordAt(words, first).glued &&
  wordAt(words, first - 1).glued &&
  wordAt(words, first - 2).kind === "digits";

/** "San Francisco, CA 94107": five digits after two capitals. */
const isZipCode = (words: readonly Word[], first: number): boolean =>
  wordAt(words, first).text.length === 5 &&
  isDigits(wordAt(words, first).text) &&
  /^[A-Z]{2}$/.test(wordAt(words, first - 1).text);

/** "Form 10-K", "an 8-K": digits and one capital. */
const isForm = (words: readonly Word[], { last }: Numeral): boolean =>
  wordAt(words, last).text === "-" &&
  wordAt(words, last).glued &&
  /^[B-Z]$/.test(wordAt(words, last + 1).text) &&
  wordAt(words, last + 2).text !== "-";

/** Groups of a phone number that are looked through, at most. */
const PHONE_REACH = 6;

/** "+41 22 917 0000", "020 7946 0958": groups of digits behind a plus or a zero, from any of them. */
function isSpacedPhone(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > at - PHONE_REACH && isNextGroup(words, first)) first--;
  let last = at;
  while (last < at + PHONE_REACH && isNextGroup(words, last + 1)) last++;
  const opening = wordAt(words, first);
  const plus = wordAt(words, first - 1).text === "+" && opening.glued;
  if (last > first && (plus ? last > first + 1 : opensWithZero(opening.text))) return true;
  return isBracketedPhone(words, at);
}

/** "+49 (0)40 890 85-433", from any of its groups. */
function isBracketedPhone(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > at - BRACKETED_REACH && isNextInPhone(words, first)) first--;
  if (wordAt(words, first - 1).text !== "+" || !wordAt(words, first).glued) return false;
  return wordAt(words, first + 1).text === "(" && wordAt(words, first + 2).text === "0";
}

/** Groups, brackets and hyphens of such a number, at most. */
const BRACKETED_REACH = 10;

const isNextInPhone = (words: readonly Word[], at: number): boolean =>
  isInPhone(wordAt(words, at).text) &&
  isInPhone(wordAt(words, at - 1).text) &&
  wordAt(words, at).start <= wordAt(words, at - 1).end + 1;

const isInPhone = (text: string): boolean => isDigits(text) || isMarkOf("()-", text);

const isNextGroup = (words: readonly Word[], at: number): boolean =>
  isDigits(wordAt(words, at).text) &&
  isDigits(wordAt(words, at - 1).text) &&
  wordAt(words, at).start === wordAt(words, at - 1).end + 1;

/** From its first hyphen: "800-273-8255", "555-0147", and dates like "2022-03-07". */
function isPhone(words: readonly Word[], hyphen: number): boolean {
  const second = wordAt(words, hyphen + 1).text;
  const again = wordAt(words, hyphen + 2);
  if (again.lower === "-" && again.glued && wordAt(words, hyphen + 3).kind === "digits")
    return !isVotedSo(words, hyphen);
  return wordAt(words, hyphen - 1).text.length === 3 && /^\d{4}$/.test(second);
}

/** Letters that may cling to digits beside the named units: clock times, hedges, and "5in" for inches. */
const CLINGS = wordSet("am in per plus pm");

/** "30th", "1990s", "$20s", "3D", "49ers": letters cling to the digits that are neither magnitude nor unit. */
function isGluedTail(words: readonly Word[], { last }: Numeral): boolean {
  const next = wordAt(words, last);
  if (ORDINAL_END.has(next.lower)) return true;
  if (!next.glued || next.kind !== "word") return false;
  if (DECADE_END.has(next.lower)) return true;
  return !CLINGS.has(next.lower) && findNamedUnit(words, last) === null;
}

const MOST_LIST_NUMBER = 12;

/** "1. Finland" at the start of a line, "(2) the second", "[3]"; but "Jane Roe (42)" is an age. */
function isListNumber(words: readonly Word[], { first, last, value }: Numeral): boolean {
  const next = wordAt(words, last);
  const after = wordAt(words, last + 1);
  const isStop = next.glued && isMarkOf(".)", next.text);
  if (wordAt(words, first).opens && isStop && last === first + 1 && !after.opens && after.start > 0)
    return true;
  if (after.kind === "digits" && lowerAt(words, last + 2) === "-" && next.text === ")") return true;
  return (
    (wordAt(words, first - 1).text === "(" &&
      next.text === ")" &&
      (value ?? 0) <= MOST_LIST_NUMBER) ||
    isFootnote(words, first, last)
  );
}

/** "as he wrote.[25]", "as she did.[note 3]"; not "[nearly 40] ships". */
const isFootnote = (words: readonly Word[], first: number, last: number): boolean =>
  wordAt(words, last).text === "]" &&
  (wordAt(words, first - 1).text === "[" ||
    (wordAt(words, first - 2).text === "[" && /^(?:[a-z]|note)$/.test(lowerAt(words, first - 1))));

/** "10 Downing Street", "1600 Pennsylvania Avenue NW", "3170 W. Fifth", "the 2200 block of Elm". */
function isAddress(words: readonly Word[], { first, last }: Numeral): boolean {
  if (isHundredBlock(words, first, last)) return true;
  const side = wordAt(words, last).text;
  if (isMarkOf("NESW", side) && wordAt(words, last + 1).text === ".") return true;
  // "1409 SW Larkspur"
  if (side.length === 2 && /^[NS][EW]$/.test(side))
    return isCapitalAt(wordAt(words, last + 1).text, 0);
  for (let at = last; at < last + 4; at++) {
    const word = wordAt(words, at);
    if (!isCapitalAt(word.text, 0)) return false;
    if (STREET_WORDS.has(word.lower)) return at > last;
  }
  return false;
}

/** "in the 2200 block of Elm Street", "the 300 and 400 blocks of Ninth"; not "a 20 block of shares", "the 300 blocks of ice". */
function isHundredBlock(words: readonly Word[], first: number, last: number): boolean {
  if (!/^\d{1,3}00$/.test(wordAt(words, first).text)) return false;
  const isJoined = isOneOf("and to", lowerAt(words, last));
  const noun = isJoined ? last + 2 : last;
  const isPair = isJoined || isOneOf("and to", lowerAt(words, first - 1));
  return (
    (lowerAt(words, noun) === "block" || (isPair && lowerAt(words, noun) === "blocks")) &&
    isOneOf("of on", lowerAt(words, noun + 1)) &&
    /^[A-Z\d]/.test(wordAt(words, noun + 2).text)
  );
}

/** "401(k)", "501(c)(3)", "529 plans", "a 911 call", "the 757", "a .45 caliber", "a .22 rifle". */
function isNumbered(words: readonly Word[], numeral: Numeral): boolean {
  const { first, last } = numeral;
  const { text } = wordAt(words, first);
  const next = wordAt(words, last);
  if (NUMBERED_THINGS.get(text)?.has(next.lower) === true) return true;
  if (isOneOf("cal caliber calibre", next.lower)) return true;
  if (text.startsWith(".") && isOneOf("handgun magnum pistol revolver rifle", next.lower))
    return true;
  if (next.text === "(" && next.glued && /^[a-z]$/.test(lowerAt(words, last + 1))) return true;
  if (wordAt(words, first - 1).text === "(" && wordAt(words, first - 2).text === ")") return true;
  if (
    hasPoint(text) ||
    isOneOf("- or to", next.lower) ||
    findCountedNoun(words, last, false) !== null
  )
    return false;
  // An airliner, the emergency number, and whatever else takes "a" as no number does.
  if (/^(?:7[0-9]7|911)$/.test(text)) return true;
  return isOneOf("an a", lowerAt(words, first - 1)) && findAttribute(words, numeral) === null;
}
