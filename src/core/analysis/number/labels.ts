// Whether a number is a name or a label: a section, a road, a model, a code, a phone number, a list number.

import { findCountedNoun } from "./find-counted-noun.ts";
import { HEDGES_BEFORE } from "./hedges.ts";
import { COUNTER_NOUNS, LABEL_NOUNS, NUMBERED_THINGS, STREET_WORDS } from "./label-words.ts";
import { STOP_WORDS } from "./noun-words.ts";
import { MAGNITUDES, SHORT_MAGNITUDES } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { type Word, wordAt } from "./words.ts";

const CAPITAL = /\p{Lu}/u;
const STARTS_CAPITAL = /^\p{Lu}/u;
/** Glued before a number, these make a path, an address or a code of it; glued after it, of what follows. */
const CODE_MARK = /^[/_=@#&\\]$/;
const ORDINAL_END = /^(?:st|nd|rd|th)$/;
const DECADE_END = /^'?s$/;

/** True for a number that names something. `hasUnit`: a currency, percentage or measure stands beside it. */
export function isLabel(words: readonly Word[], numeral: Numeral, hasUnit: boolean): boolean {
  const { first, form } = numeral;
  if (form === "digits" || form === "fraction") {
    if (isCode(words, numeral) || isGluedTail(words, numeral)) return true;
    if (!hasUnit && (isListNumber(words, numeral) || isAddress(words, numeral))) return true;
  } else if (isNameWord(words, numeral)) return true;
  if (hasUnit || (form !== "digits" && form !== "words") || numeral.scale > 1) return false;
  if (isNumbered(words, numeral) || isAfterLabelNoun(words, first)) return true;
  return form === "digits" && isAfterName(words, numeral);
}

/** "9/11", "24/7", "800-273-8255", "tweet/7782", "id=\"1474\"", "007". */
function isCode(words: readonly Word[], { first, last }: Numeral): boolean {
  const word = wordAt(words, first);
  if (/^0\d/.test(word.text)) return true;
  const before = wordAt(words, first - 1);
  if (word.glued && CODE_MARK.test(before.text)) return true;
  if (before.text === '"' && wordAt(words, first - 2).text === "=") return true;
  const next = wordAt(words, last);
  const over = wordAt(words, last + 1);
  if (!next.glued || !over.glued) return false;
  if (CODE_MARK.test(next.text)) return over.kind === "digits";
  return next.lower === "-" && over.kind === "digits" && isPhone(words, last);
}

/** From its first hyphen: "800-273-8255", "555-0147", and dates like "2022-03-07". */
function isPhone(words: readonly Word[], hyphen: number): boolean {
  const second = wordAt(words, hyphen + 1).text;
  const hyphen2 = wordAt(words, hyphen + 2);
  if (hyphen2.lower === "-" && hyphen2.glued && wordAt(words, hyphen + 3).kind === "digits")
    return true;
  return wordAt(words, hyphen - 1).text.length === 3 && /^\d{4}$/.test(second);
}

/** "30th", "1990s", "$20s", "3D", "49ers": letters that are neither a magnitude nor a unit cling to the digits. */
function isGluedTail(words: readonly Word[], { last }: Numeral): boolean {
  const next = wordAt(words, last);
  if (ORDINAL_END.test(next.lower) || (next.glued && DECADE_END.test(next.lower))) return true;
  return (
    next.glued && next.kind === "word" && next.lower.length < 5 && !GLUED_UNIT.test(next.lower)
  );
}

/** Letters that may cling to digits and leave them a quantity; longer words are units ("30day"). */
const GLUED_UNIT =
  /^(?:am|bbl|bn|cm|dm|ft|gb|ghz|hour|hr|hrs|in|kb|kg|km|kmh|kph|kw|kwh|lb|lbs|mb|mg|mi|mile|min|ml|mm|mph|mw|oz|per|plus|pm|point|pp|ppm|tb|yd|year|yr|yrs|[gmlk]|元)$/;

/** "1. Finland" at the start of a line, "(2) the second". */
function isListNumber(words: readonly Word[], { first, last, value }: Numeral): boolean {
  const next = wordAt(words, last);
  const before = wordAt(words, first - 1);
  const closes = next.glued && /^[.)]$/.test(next.text);
  const more = wordAt(words, last + 1);
  if (wordAt(words, first).opens && closes && last === first + 1 && !more.opens && more.start > 0)
    return true;
  return before.text === "(" && next.text === ")" && (value ?? 0) <= MOST_LIST_NUMBER;
}

const MOST_LIST_NUMBER = 12;

/** "10 Downing Street", "1600 Pennsylvania Avenue NW". */
function isAddress(words: readonly Word[], { last }: Numeral): boolean {
  for (let at = last; at < last + 4; at++) {
    const word = wordAt(words, at);
    if (!STARTS_CAPITAL.test(word.text)) return false;
    if (STREET_WORDS.has(word.lower)) return at > last;
  }
  return false;
}

/** "401(k)", "529 plans", "911 call"; 911 alone is the emergency number. */
function isNumbered(words: readonly Word[], { first, last }: Numeral): boolean {
  const { text } = wordAt(words, first);
  if (text === "911" && findCountedNoun(words, last, false) === null) return true;
  const next = wordAt(words, last);
  const followers = NUMBERED_THINGS.get(text);
  if (followers?.has(next.lower) === true) return true;
  // "501(c)(3)" and its parts
  const glued = next.text === "(" && next.glued && /^[a-z]$/.test(wordAt(words, last + 1).lower);
  return glued || (wordAt(words, first - 1).text === "(" && wordAt(words, first - 2).text === ")");
}

/** "Article 5", "page 3", "No. 10", "phase two"; "on day 3" but not "every day 20 veterans". */
function isAfterLabelNoun(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  if (wordAt(words, at).text === "." && wordAt(words, at).glued) at--;
  const noun = wordAt(words, at);
  if (noun.sentence !== wordAt(words, first).sentence && noun.text !== "No") return false;
  if (noun.text === "#") return true;
  const isShort = at < first - 1;
  if (isShort && !/^(?:no|nos|nr|p|pp|sec|art|vol)$/.test(noun.lower)) return false;
  if (LABEL_NOUNS.has(noun.lower)) return !/^(?:'s|a|an|any)$/.test(noun.lower);
  if (!COUNTER_NOUNS.has(noun.lower)) return false;
  return !/^(?:a|an|each|every|first|last|next|one|per|that|the|this|same)$/.test(
    wordAt(words, at - 1).lower,
  );
}

/** "Super Bowl 50", "Apollo 11": digits after a name, with nothing that they could count. */
function isAfterName(words: readonly Word[], numeral: Numeral): boolean {
  const { first, last } = numeral;
  const before = wordAt(words, first - 1);
  const number = wordAt(words, first);
  if (before.kind !== "word" || number.opens || !CAPITAL.test(before.text)) return false;
  if (before.sentence !== number.sentence || /[.,]/.test(number.text) || number.text.length > 4)
    return false;
  if (STOP_WORDS.has(before.lower) || HEDGES_BEFORE.has(before.lower)) return false;
  if (/^(?:additional|another|some)$/.test(before.lower) || isTitleCase(words, first)) return false;
  return findCountedNoun(words, last, false) === null;
}

/** "Six Flags", "Gang of Eight": a capital inside a sentence makes a number word part of a name. */
function isNameWord(words: readonly Word[], { first }: Numeral): boolean {
  const word = wordAt(words, first);
  const before = wordAt(words, first - 1);
  if (word.text === word.lower || word.opens || word.sentence !== before.sentence) return false;
  const startsClause = before.kind === "mark" && !/^[,&'’/)-]$/.test(before.text);
  return !startsClause && !isTitleCase(words, first);
}

const TITLE_WINDOW = 6;
const TITLE_SHARE = 0.7;

/** True inside a headline, where every longer word is capitalised and a capital says nothing. */
export function isTitleCase(words: readonly Word[], at: number): boolean {
  const { sentence } = wordAt(words, at);
  let long = 0;
  let capital = 0;
  for (let index = at - TITLE_WINDOW; index <= at + TITLE_WINDOW; index++) {
    const word = wordAt(words, index);
    if (word.sentence !== sentence || word.kind !== "word" || word.lower.length < 4) continue;
    if (MAGNITUDES.has(word.lower) || SHORT_MAGNITUDES.has(word.lower)) continue;
    long++;
    if (STARTS_CAPITAL.test(word.text)) capital++;
  }
  return long > 2 && capital / long >= TITLE_SHARE;
}
