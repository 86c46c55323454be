// What a number measures or counts, and how far its words reach: money, percentages, measures, compounds
// ("63-year-old"), and else the counted noun.

import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  NATIONAL_CURRENCIES,
} from "./currencies.ts";
import { findCountedNoun, stopsNoun } from "./find-counted-noun.ts";
import { SMALL_NUMBERS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { isPlural, singularOf } from "./singular.ts";
import {
  LETTER_MEASURES,
  MEASURES,
  PERCENT_WORDS,
  SHORT_MEASURES,
  TIME_UNITS,
  UNIT_MODIFIERS,
} from "./units.ts";
import { type Word, wordAt } from "./words.ts";

export type UnitKind = "currency" | "percent" | "measure" | "compound" | "noun" | "part";

/** Words [first, last) that give the unit. */
export interface Unit {
  /** Empty where the words point to an earlier noun ("20 of them"). */
  readonly name: string;
  readonly kind: UnitKind;
  readonly first: number;
  readonly last: number;
}

/** True for units with a name of their own, which no date and no label has beside it. */
export const isNamed = (unit: Unit | null): boolean =>
  unit !== null && /^(?:currency|measure|percent)$/.test(unit.kind);

const isHyphen = (word: Word): boolean => word.lower === "-" && word.glued;

/** The currency sign or code before the word `first`: "$", "US$", "EUR"; null where there is none. */
export function findCurrencyBefore(words: readonly Word[], first: number): Unit | null {
  const sign = wordAt(words, first - 1);
  if (sign.sentence !== wordAt(words, first).sentence) return null;
  if (CURRENCY_CODES.has(sign.text))
    return {
      name: sign.text === "RMB" ? "CNY" : sign.text,
      kind: "currency",
      first: first - 1,
      last: first,
    };
  const code = CURRENCY_SIGNS.get(sign.text);
  if (code === undefined) return null;
  const prefix = wordAt(words, first - 2);
  const national = sign.text === "$" ? DOLLAR_PREFIXES.get(prefix.lower) : undefined;
  // "US $ 150 million" is written with a space too, but "a $5 bill" is no Australian one.
  if (national !== undefined && (sign.glued || prefix.lower.length > 1))
    return { name: national, kind: "currency", first: first - 2, last: first };
  return { name: code, kind: "currency", first: first - 1, last: first };
}

/** The unit after a number, or null. A fraction also takes what it is a part of ("a third of the cost"). */
export function findUnitAfter(words: readonly Word[], numeral: Numeral): Unit | null {
  const at = numeral.last;
  const next = wordAt(words, at);
  if (next.sentence !== wordAt(words, at - 1).sentence) return null;
  if (isHyphen(next) && wordAt(words, at + 1).glued) return findCompound(words, at + 1);
  const direct = findNamedUnit(words, at);
  if (direct !== null) return direct;
  if (numeral.form === "multiple") return null;
  if (numeral.form === "fraction") return findWhole(words, at);
  if (next.lower === "of") return findPartOf(words, at, numeral);
  const isOne = numeral.value === 1;
  const noun = findCountedNoun(words, at, isOne);
  return noun === null ? null : { ...noun, kind: "noun" };
}

/** Units that have a name of their own: percentages, money, measures. */
export function findNamedUnit(words: readonly Word[], at: number): Unit | null {
  return findPercent(words, at) ?? findCurrencyAfter(words, at) ?? findMeasure(words, at);
}

/** "%", "percent", "per cent", "percentage points", "pct. points". */
function findPercent(words: readonly Word[], at: number): Unit | null {
  let { lower } = wordAt(words, at);
  let last = at + 1;
  if (lower === "per" && /^cents?$/.test(wordAt(words, last).lower)) {
    lower = "percent";
    last++;
  }
  if (/^percentage-points?$/.test(lower))
    return { name: "percentage point", kind: "percent", first: at, last };
  if (!PERCENT_WORDS.has(lower)) return null;
  const stop = wordAt(words, last).text === "." && lower === "pct" ? last + 1 : last;
  const joint = isHyphen(wordAt(words, stop)) ? stop + 1 : stop;
  if (/^points?$/.test(wordAt(words, joint).lower))
    return { name: "percentage point", kind: "percent", first: at, last: joint + 1 };
  return { name: "%", kind: "percent", first: at, last };
}

function findCurrencyAfter(words: readonly Word[], at: number): Unit | null {
  const word = wordAt(words, at);
  const sign = CURRENCY_SIGNS.get(word.text);
  if (sign !== undefined && !(word.text === "$" && wordAt(words, at + 1).kind === "digits"))
    return { name: sign, kind: "currency", first: at, last: at + 1 };
  if (CURRENCY_CODES.has(word.text)) {
    const name = word.text === "RMB" ? "CNY" : word.text;
    return { name, kind: "currency", first: at, last: at + 1 };
  }
  return findNationalCurrency(words, at) ?? findPlainCurrency(words, at);
}

/** "Canadian dollars", "Hong Kong dollars", "pounds sterling". */
function findNationalCurrency(words: readonly Word[], at: number): Unit | null {
  const lead = wordAt(words, at).lower;
  if (!NATIONS.has(lead) && !NATIONS.has(singularOf(lead))) return null;
  for (const length of [2, 3]) {
    const last = at + length;
    const phrase = words.slice(at, last).map((word) => singularOf(word.lower));
    const name = NATIONAL_CURRENCIES.get(phrase.join(" "));
    if (name !== undefined) return { name, kind: "currency", first: at, last };
  }
  return null;
}

/** First words of the names above: most nouns are sent on by one look-up. */
const NATIONS: ReadonlySet<string> = new Set(
  [...NATIONAL_CURRENCIES.keys()].map((name) => name.split(" ")[0] ?? ""),
);

function findPlainCurrency(words: readonly Word[], at: number): Unit | null {
  const { lower } = wordAt(words, at);
  const name = CURRENCY_WORDS.get(lower) ?? CURRENCY_WORDS.get(singularOf(lower));
  if (name === undefined) return null;
  // "12 won seats", "three real problems", "two rand" are verbs and adjectives more often than money.
  const isAmbiguous = lower === "won" || lower === "real";
  const next = wordAt(words, at + 1);
  if (isAmbiguous && next.kind === "word" && !stopsNoun(next.lower)) return null;
  return { name, kind: "currency", first: at, last: at + 1 };
}

/** "350 miles", "12 square miles", "20 degrees Celsius", "29 years old", "60 miles an hour". */
function findMeasure(words: readonly Word[], at: number): Unit | null {
  const short = findShortMeasure(words, at);
  if (short !== null) return short;
  let head = at;
  const modifiers: string[] = [];
  while (head < at + 2 && UNIT_MODIFIERS.has(wordAt(words, head).lower)) {
    modifiers.push(wordAt(words, head).lower);
    head++;
  }
  const { lower } = wordAt(words, head);
  const unit = MEASURES.get(singularOf(lower));
  if (unit === undefined || isOtherNoun(words, head)) return null;
  const kinds = modifiers.filter((word) => /^(?:basis|cubic|metric|nautical|square)$/.test(word));
  const name = [...kinds, unit].join(" ");
  return extendMeasure(words, { name, kind: "measure", first: at, last: head + 1 });
}

/** "10 second graders", "12 foot soldiers", "three point guards": the measure is part of another noun. */
function isOtherNoun(words: readonly Word[], head: number): boolean {
  const { lower } = wordAt(words, head);
  if (isPlural(lower) || lower === "celsius") return false;
  const next = wordAt(words, head + 1);
  return (
    next.kind === "word" &&
    isPlural(next.lower) &&
    !stopsNoun(next.lower) &&
    /^(?:second|foot|point|pound)$/.test(lower)
  );
}

function findShortMeasure(words: readonly Word[], at: number): Unit | null {
  const bracket = /^[([]$/.test(wordAt(words, at).text) ? 1 : 0;
  const word = wordAt(words, at + bracket);
  const closes = bracket === 1 && /^[)\]]$/.test(wordAt(words, at + 2).text);
  if (bracket === 1 && !closes) return null;
  const next = wordAt(words, at + bracket + 1);
  const letter = LETTER_MEASURES.get(word.text);
  const letterFits =
    letter !== undefined && (word.glued || next.kind !== "word" || next.lower === "x");
  const short = letterFits ? letter : SHORT_MEASURES.get(word.lower);
  // "8 pm" is a time; picometres do not occur in the news.
  if (short === undefined || (word.lower === "pm" && next.lower !== "is")) return null;
  const last = at + 1 + 2 * bracket;
  if (word.lower === "sq") return null;
  return { name: short, kind: "measure", first: at, last };
}

/** What may follow a measure and belongs to it: "old", "of age", "an hour", "Celsius". */
function extendMeasure(words: readonly Word[], unit: Unit): Unit {
  const { last, name } = unit;
  const next = wordAt(words, last).lower;
  const over = wordAt(words, last + 1).lower;
  if (name === "degree") return withScale(words, unit);
  if (TIME_UNITS.has(name)) {
    if (next === "old") return { ...unit, last: last + 1 };
    if (isHyphen(wordAt(words, last)) && /^olds?$/.test(over)) return { ...unit, last: last + 2 };
    if (next === "of" && over === "age") return { ...unit, last: last + 2 };
    return unit;
  }
  const isSpeed = /^(?:mile|kilometer|meter|foot|knot)$/.test(name) && /^(?:an?|per)$/.test(next);
  if (isSpeed && /^(?:hour|minute|second)$/.test(over))
    return { ...unit, name: `${name} per ${over}`, last: last + 2 };
  return unit;
}

function withScale(words: readonly Word[], unit: Unit): Unit {
  const scale = wordAt(words, unit.last).lower;
  if (/^(?:cel[sc]ius|centigrade|c)$/.test(scale))
    return { ...unit, name: "celsius", last: unit.last + 1 };
  if (/^(?:fahrenheit|f)$/.test(scale)) return { ...unit, name: "fahrenheit", last: unit.last + 1 };
  return unit;
}

const SUSPENDED = /^(?:an?|and|by|for|in|of|on|or|out|per|plus|odd|ish|something|somethings|to)$/;
const EXTENTS = /^(?:deep|high|long|olds?|tall|thick|wide)$/;

/** "63-year-old", "16-page", "ten-point": the word at `at` follows the hyphen. */
function findCompound(words: readonly Word[], at: number): Unit | null {
  const word = wordAt(words, at);
  if (word.kind !== "word" || SUSPENDED.test(word.lower)) return null;
  // "1.4-square-mile"
  if (UNIT_MODIFIERS.has(word.lower) && isHyphen(wordAt(words, at + 1))) {
    const inner = findCompound(words, at + 2);
    return inner === null ? null : { ...inner, name: `${word.lower} ${inner.name}`, first: at };
  }
  const named = findNamedUnit(words, at);
  const name = named?.name ?? singularOf(word.lower);
  const kind = named?.kind === "currency" || named?.kind === "percent" ? named.kind : "compound";
  let last = Math.max(at + 1, named?.last ?? 0);
  const isLonger = isHyphen(wordAt(words, last)) && EXTENTS.test(wordAt(words, last + 1).lower);
  if (isLonger) last += 2;
  else if (TIME_UNITS.has(name) && /^olds?$/.test(wordAt(words, last).lower)) last++;
  return { name, kind, first: at, last };
}

const DETERMINER =
  /^(?:all|another|any|each|her|his|its|my|our|that|the|their|these|this|those|your|registered)$/;
const ANTECEDENT = /^(?:it|that|them|these|this|those|us|which|whom|you)$/;

/** "20 of them", "three of the candidates", "thousands of protesters". */
function findPartOf(words: readonly Word[], of: number, numeral: Numeral): Unit | null {
  const pronoun = wordAt(words, of + 1).lower;
  const after = wordAt(words, of + 2);
  if (
    ANTECEDENT.test(pronoun) &&
    (after.kind !== "word" || stopsNoun(after.lower) || pronoun === "them")
  )
    return { name: "", kind: "part", first: of, last: of + 2 };
  let at = of + 1;
  while (DETERMINER.test(wordAt(words, at).lower)) at++;
  if (numeral.form === "vague" && at === of + 1) {
    const named = findNamedUnit(words, at);
    if (named !== null) return named;
  }
  // "four of the last nine" is a ratio
  if (isNumberAt(words, at) || isNumberAt(words, at + 1)) return null;
  const isPart = numeral.form === "vague" || at > of + 1 || /'s$/.test(wordAt(words, at).lower);
  if (!isPart) return null;
  const noun = findCountedNoun(words, at, false);
  return noun === null ? null : { ...noun, kind: "noun" };
}

/** "half the money", "a quarter of the cost", "two-thirds of voters", "half an hour". */
function findWhole(words: readonly Word[], at: number): Unit | null {
  let from = at;
  if (wordAt(words, from).lower === "of") {
    from++;
    if (ANTECEDENT.test(wordAt(words, from).lower) && stopsOrEnds(words, from + 1))
      return { name: "", kind: "part", first: at, last: from + 1 };
  }
  while (DETERMINER.test(wordAt(words, from).lower)) from++;
  const isArticle = /^an?$/.test(wordAt(words, from).lower);
  if (isArticle) from++;
  const named = findNamedUnit(words, from);
  if (named !== null && named.kind !== "currency") return { ...named, first: at };
  // "a third person" was refused before; "one-third interest" counts nothing in the plural.
  const single = from > at || isArticle;
  const noun = findCountedNoun(words, from, single);
  return noun === null
    ? null
    : { name: noun.name, kind: "noun", first: noun.first, last: noun.last };
}

const isNumberAt = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).kind === "digits" || SMALL_NUMBERS.has(wordAt(words, at).lower);

function stopsOrEnds(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return word.kind !== "word" || stopsNoun(word.lower);
}
