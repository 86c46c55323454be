// Whether a number is a date, a year or a time of day rather than a quantity.

import { hasPoint, isCapitalAt, isMarkOf } from "../text/characters.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { findCountedNoun } from "./find-counted-noun.ts";
import { findHedgeBefore } from "./find-hedge.ts";
import { findNamedUnit } from "./find-unit.ts";
import { STOP_WORDS } from "./noun-words.ts";
import { SMALL_NUMBERS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

const MONTHS = wordSet(
  "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december",
);
/** With a capital: "may" and "march" in lower case are other words. */
const isMonth = ({ key, text }: Word): boolean => isCapitalAt(text, 0) && MONTHS.hasKey(key);
const joinsDays = (lower: string): boolean =>
  isMarkOf("-–—,&", lower) || isOneOf("and or through to", lower);
const AFTER_CLOCK = wordSet(
  "a.m. a.m am. am p.m. p.m pm. pm o'clock bst cest cet cst edt eest est et gmt hrs msk mst pdt pst tonight utc",
);
/** Years in the news; earlier ones need "in" or "since" before them. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
const BEFORE_OLD_YEAR = wordSet("around by from in of since until year");
/** Hedges that are as often prepositions: "below 2005 levels", "around 2010". */
const BEFORE_YEAR = wordSet("above around below beyond by from in near of over since under until");
const AFTER_OLD_YEAR = wordSet(
  "a.d. a.d ad. ad b.c. b.c bc. bc b.c.e. b.c.e b.ce. b.ce bc.e. bc.e bce. bce c.e. c.e ce. ce",
);

/** True for a day of a month, a year or a clock time written in digits. */
export function isCalendar(words: readonly Word[], numeral: Numeral): boolean {
  const { first, last, value } = numeral;
  if (value === null) return false;
  if (isClock(words, numeral)) return true;
  if (numeral.form !== "digits" || numeral.scale > 1 || last > first + 1) return false;
  if (!Number.isInteger(value) || hasPoint(wordAt(words, first).text)) return false;
  return isDay(words, first, value) || isYear(words, first, value);
}

/** "2:45", "10 a.m.", "9 to 5 p.m.", "seven o'clock", "12 noon". */
function isClock(words: readonly Word[], { first, last, value }: Numeral): boolean {
  const next = wordAt(words, last);
  const over = wordAt(words, last + 1);
  if (next.text === ":" && next.glued && over.kind === "digits" && over.glued) return true;
  const colon = wordAt(words, first - 1);
  if (colon.text === ":" && colon.glued && wordAt(words, first).glued) return true;
  if (isAfterClock(words, last) || (value === 12 && isNoon(words, first, last))) return true;
  const joins = isMarkOf("-–—", next.lower) || isOneOf("and or to until", next.lower);
  const isNumber = over.kind === "digits" || SMALL_NUMBERS.has(over.lower);
  return joins && isNumber && isAfterClock(words, last + 2);
}

/** "12 noon", "by 12 midnight"; "the 12 midnight showings" are counted. */
const isNoon = (words: readonly Word[], first: number, last: number): boolean =>
  isOneOf("midnight noon", lowerAt(words, last)) &&
  !(
    isOneOf("the these those", lowerAt(words, first - 1)) &&
    findCountedNoun(words, last, false) !== null
  );

/** Zones only in capitals: "et" and "est" are also French. "10 am", but not "those 10 am I". */
function isAfterClock(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  if (!AFTER_CLOCK.hasKey(word.key) || word.sentence !== wordAt(words, at - 1).sentence)
    return false;
  if (word.lower === "pm") return lowerAt(words, at + 1) !== "is";
  const isZone = /^[bcegmpu]/.test(word.lower) && !/^p/.test(word.lower);
  return !isZone || word.text !== word.lower;
}

const LAST_DAY = 31;

/** "Feb. 9", "September 16-19", "Sept. 19 to 22", "23 February". */
function isDay(words: readonly Word[], first: number, value: number): boolean {
  if (isMonthBefore(words, first)) return value <= LAST_DAY || value >= FIRST_YEAR;
  if (value < 1 || value > LAST_DAY) return false;
  if (isBracketed(words, first)) return true;
  if (isMonth(wordAt(words, first + 1))) return true;
  // "Sept, 26, 2014": whatever stands before it, a year follows after a comma.
  if (
    wordAt(words, first + 1).text === "," &&
    /^(?:19|20)\d\d$/.test(wordAt(words, first + 2).text)
  )
    return true;
  if (isJoinedMonthAfter(words, first)) return true;
  if (!joinsDays(lowerAt(words, first - 1))) return false;
  const day = wordAt(words, first - 2);
  const isAfterDay =
    day.kind === "digits" && Number(day.text) <= LAST_DAY && isMonthBefore(words, first - 2);
  return (
    isAfterDay &&
    findNamedUnit(words, first + 1) === null &&
    findCountedNoun(words, first + 1, false) === null
  );
}

/** "this afternoon (24)", "on Monday (5)": the day of the month; "Bo Monday (24)" is of an age. */
const isBracketed = (words: readonly Word[], first: number): boolean =>
  wordAt(words, first - 1).text === "(" &&
  wordAt(words, first + 1).text === ")" &&
  (TIMES_OF_DAY.has(wordAt(words, first - 2).text) ||
    (isWeekday(wordAt(words, first - 2).text) && !isCapitalAt(wordAt(words, first - 3).text, 0)));

const TIMES_OF_DAY = wordSet("afternoon evening morning night today tomorrow yesterday");
const isWeekday = (text: string): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(text);

/** The first day of "19-22 September". */
function isJoinedMonthAfter(words: readonly Word[], first: number): boolean {
  return (
    joinsDays(lowerAt(words, first + 1)) &&
    wordAt(words, first + 2).kind === "digits" &&
    isMonth(wordAt(words, first + 3))
  );
}

/** A month just before the word `at`, with or without its full stop. */
function isMonthBefore(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  if (before.text === ".") return before.glued && isMonth(wordAt(words, at - 2));
  return isMonth(before);
}

/** "in 2012", "the 2012 election", "44 BC", "'98". */
function isYear(words: readonly Word[], first: number, value: number): boolean {
  const { text } = wordAt(words, first);
  const before = lowerAt(words, first - 1);
  if (isEra(words, first + 1)) return true;
  if (text.length === 2 && isMarkOf("'’‘", before) && wordAt(words, first).glued) return true;
  if (text.length !== 4 || value > LAST_YEAR || value < 1000) return false;
  // "between 1250 and 1300": both are, or none is.
  const second = wordAt(words, first + 2);
  const isFirst = before === "between" && lowerAt(words, first + 1) === "and";
  if (isFirst && second.kind === "digits") return isYear(words, first + 2, Number(second.text));
  if (value >= FIRST_YEAR || BEFORE_OLD_YEAR.has(before)) return isUncounted(words, first);
  const isSecond = before === "and" && lowerAt(words, first - 3) === "between";
  return (
    isSecond && !isMeasured(words, first + 1) && findCountedNoun(words, first + 1, false) === null
  );
}

function isMeasured(words: readonly Word[], at: number): boolean {
  const unit = findNamedUnit(words, at);
  return unit !== null && unit.kind !== "currency" && unit.first === at;
}

/** The digits of a year count nothing: "the 2012 elections", "In 2020 people"; not "about 2000 people", "1900 miles". */
function isUncounted(words: readonly Word[], first: number): boolean {
  if (isMeasured(words, first + 1)) return false;
  const noun = findCountedNoun(words, first + 1, false);
  if (noun === null) return true;
  const before = wordAt(words, first - 1);
  // Where a sentence opens so, the comma behind the year is left out.
  if (isOneOf("By In Since Until", before.text)) return true;
  const isHedged = findHedgeBefore(words, first) !== null && !BEFORE_YEAR.has(before.lower);
  const isCount = COUNTED_OFTEN.has(noun.name) || isHedged || isOldCount(words, first);
  return !(isCount && noun.last === first + 2);
}

/** Years before it are seldom said of what is in the plural without an article. */
const FIRST_MODERN_YEAR = 1900;

/** "395 guns and 1746 rounds", "killed 1612 sheep"; not "the failed 1848 risings", "by 1850 settlers", "1848 risings swept". */
function isOldCount(words: readonly Word[], first: number): boolean {
  const [number, before] = [wordAt(words, first), wordAt(words, first - 1)];
  if (Number(number.text) >= FIRST_MODERN_YEAR || before.sentence !== number.sentence) return false;
  if (before.kind !== "word" || isCapitalAt(before.text, 0)) return false;
  const lead = wordAt(words, first - 2);
  if (isOneOf("and or", before.lower)) return !/^1[5-9]\d\d$/.test(lead.text);
  if (isOneOf("had has have was were", before.lower) || lead.lower === "total") return true;
  return !STOP_WORDS.has(before.lower) && !isOwner(before) && !isOwner(lead);
}

const isOwner = ({ lower }: Word): boolean =>
  lower.endsWith("'s") || isOneOf("a an her his its my our the their these those your", lower);

/** "44 BC", "300 bce"; not the "ad" of the web, nor "200 BC residents". */
function isEra(words: readonly Word[], at: number): boolean {
  const { lower, text } = wordAt(words, at);
  if (!AFTER_OLD_YEAR.has(lower)) return false;
  return lower.length > 2 || (text !== lower && findCountedNoun(words, at + 1, false) === null);
}

/** Nouns that follow a bare count of four digits more often than a year. */
const COUNTED_OFTEN = wordSet(
  "child civilian death home house job man migrant officer people person refugee soldier student troop vote voter woman worker",
);
