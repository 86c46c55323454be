// What a number measures or counts, and how far its words reach: money, percentages, measures, compounds
// ("63-year-old"), and else the counted noun.

import { isOneOf, wordSet, wordValues } from "../text/word-sets.ts";
import { type CountedNoun, findCountedNoun, stopsNoun } from "./find-counted-noun.ts";
import { findMeasure } from "./find-measure.ts";
import { findCurrencyAfter } from "./find-money.ts";
import { SMALL_NUMBERS } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { isPlural, singularOf } from "./singular.ts";
import type { Unit } from "./unit.ts";
import { PERCENT_WORDS, TIME_UNITS, UNIT_MODIFIERS } from "./units.ts";
import { isHyphen, lowerAt, type Word, wordAt } from "./words.ts";

/** The unit after a number, or null. A fraction also takes what it is a part of ("a third of the cost"). */
export function findUnitAfter(words: readonly Word[], numeral: Numeral): Unit | null {
  const at = numeral.last;
  const next = wordAt(words, at);
  if (next.sentence !== wordAt(words, at - 1).sentence) return null;
  if (isHyphen(next) && wordAt(words, at + 1).glued) return findCompound(words, at + 1);
  const direct = findNamedUnit(words, at) ?? findSpacedAge(words, at);
  if (direct !== null) return direct;
  if (numeral.form === "multiple") return null;
  if (numeral.form === "fraction") return findWhole(words, at);
  if (next.lower === "of") return findPartOf(words, at, numeral);
  const isOne = numeral.value === 1;
  const noun = findCountedNoun(words, at, isOne);
  if (noun === null) return findAttribute(words, numeral);
  const isWord = isOne && numeral.form === "words";
  return { ...(isWord ? withoutVerb(words, noun) : noun), kind: "noun" };
}

/** "one justice | disagrees": no plural is counted, and what looks like one after a noun is its verb. */
function withoutVerb(words: readonly Word[], noun: CountedNoun): CountedNoun {
  const { lower } = wordAt(words, noun.last - 1);
  const isVerb = noun.last - noun.first > 1 && lower.endsWith("s") && isPlural(lower);
  if (!isVerb || !stopsOrEnds(words, noun.last)) return noun;
  return {
    name: singularOf(lowerAt(words, noun.last - 2)),
    first: noun.first,
    last: noun.last - 1,
  };
}

/** Nouns that stand behind a number without a plural where another noun follows: "a 180 page book". */
const ATTRIBUTES = wordSet(
  "bed bedroom card chapter door episode game item lane man member page part person piece player point room seat song step storey team track word",
);

const ATTRIBUTED = wordSet("a an her his its my our that the their this");

/** "a 180 page book", "the 200 seat theatre": a compound without its hyphen. */
export function findAttribute(words: readonly Word[], { first, last: at }: Numeral): Unit | null {
  const { lower, sentence } = wordAt(words, at);
  // "Apollo 13 team members": a name's number.
  if (!ATTRIBUTED.has(lowerAt(words, first - 1))) return null;
  const next = wordAt(words, at + 1);
  if (!ATTRIBUTES.has(lower) || next.kind !== "word" || next.sentence !== sentence) return null;
  if (stopsNoun(next.lower) || next.text !== next.lower) return null;
  return { name: lower, kind: "compound", first: at, last: at + 1 };
}

const SPACED_AGE = /^(day|month|week|year)-olds?$/;

/** "the 93 year-old": the first hyphen is missing. */
function findSpacedAge(words: readonly Word[], at: number): Unit | null {
  const lower = lowerAt(words, at);
  const name = lower.includes("-old") ? SPACED_AGE.exec(lower)?.[1] : undefined;
  return name === undefined ? null : { name, kind: "compound", first: at, last: at + 1 };
}

/** Units that have a name of their own: percentages, money, measures. */
export function findNamedUnit(words: readonly Word[], at: number): Unit | null {
  return findPercent(words, at) ?? findCurrencyAfter(words, at) ?? findMeasure(words, at);
}

/** "%", "percent", "per cent", "percentage points", "pct. points". */
function findPercent(words: readonly Word[], at: number): Unit | null {
  let { lower } = wordAt(words, at);
  let last = at + 1;
  if (lower === "per") {
    // "a five-per-cent rise", as Canada's papers write it.
    if (isHyphen(wordAt(words, last))) last++;
    if (!isOneOf("cents cent", lowerAt(words, last))) return null;
    lower = "percent";
    last++;
  }
  if (isOneOf("percentage-points percentage-point", lower))
    return { name: "percentage point", kind: "percent", first: at, last };
  // "3.9pc"; apart from its digits it is a computer.
  if (lower === "pc" && wordAt(words, at).glued) lower = "percent";
  if (!PERCENT_WORDS.has(lower)) return null;
  const stop = wordAt(words, last).text === "." && lower === "pct" ? last + 1 : last;
  const joint = isHyphen(wordAt(words, stop)) ? stop + 1 : stop;
  if (isOneOf("points point", lowerAt(words, joint)))
    return { name: "percentage point", kind: "percent", first: at, last: joint + 1 };
  return { name: "%", kind: "percent", first: at, last };
}

const SUSPENDED = wordSet(
  "an a and by for in of on or out per plus odd ish something somethings to",
);
const EXTENTS = wordSet("deep high long olds old tall thick wide");

/** "a 5,000-strong crowd", "a ten-fold rise". */
const COMPOUND_NAMES = wordValues("fold:time strong:person");

/** "63-year-old", "16-page", "ten-point": the word at `at` follows the hyphen. */
function findCompound(words: readonly Word[], at: number): Unit | null {
  const word = wordAt(words, at);
  if (word.kind !== "word") return null;
  if (SUSPENDED.has(word.lower)) return findPercent(words, at);
  // "1.4-square-mile"
  if (UNIT_MODIFIERS.has(word.lower) && isHyphen(wordAt(words, at + 1))) {
    const inner = findCompound(words, at + 2);
    return inner === null ? null : { ...inner, name: `${word.lower} ${inner.name}`, first: at };
  }
  const named = findNamedUnit(words, at);
  const name = named?.name ?? COMPOUND_NAMES.get(word.lower) ?? singularOf(word.lower);
  const kind = named?.kind === "currency" || named?.kind === "percent" ? named.kind : "compound";
  const last = compoundEnd(words, Math.max(at + 1, named?.last ?? 0), name);
  return { name, kind, first: at, last };
}

/** Past "-old", "-long", "-3" in "63-year-old", "100-foot-long", "6-foot-3". */
function compoundEnd(words: readonly Word[], at: number, name: string): number {
  const next = wordAt(words, at);
  if (!isHyphen(next)) return TIME_UNITS.has(name) && isOneOf("olds old", next.lower) ? at + 1 : at;
  const isHeight = name === "foot" && isNumberAt(words, at + 1);
  return isHeight || EXTENTS.has(lowerAt(words, at + 1)) ? at + 2 : at;
}

const DETERMINER = wordSet(
  "all another any each her his its my our that the their these this those your",
);
const ANTECEDENT = wordSet("it that them these this those us which whom you");

/** "20 of them", "three of the candidates", "thousands of protesters". */
function findPartOf(words: readonly Word[], of: number, numeral: Numeral): Unit | null {
  if (isAntecedent(words, of + 1)) return { name: "", kind: "part", first: of, last: of + 2 };
  let at = of + 1;
  while (DETERMINER.has(lowerAt(words, at))) at++;
  if (numeral.form === "vague" && at === of + 1) {
    const named = findNamedUnit(words, at);
    if (named !== null) return named;
  }
  // "four of the last nine" is a ratio
  if (isNumberAt(words, at) || isNumberAt(words, at + 1)) return null;
  const isPart = numeral.form === "vague" || at > of + 1 || /'s$/.test(lowerAt(words, at));
  if (!isPart) return null;
  const noun = findCountedNoun(words, at, false);
  return noun === null ? null : { ...noun, kind: "noun" };
}

/** "half the money", "a quarter of the cost", "two-thirds of voters", "half an hour". */
function findWhole(words: readonly Word[], at: number): Unit | null {
  let from = at;
  if (lowerAt(words, from) === "of") {
    from++;
    if (isAntecedent(words, from)) return { name: "", kind: "part", first: at, last: from + 1 };
  }
  // "three-quarters of 1 percent".
  if (isOneOf("1 one", lowerAt(words, from))) {
    const percent = findPercent(words, from + 1);
    if (percent !== null) return { ...percent, first: at };
  }
  while (DETERMINER.has(lowerAt(words, from))) from++;
  const isArticle = isOneOf("an a", lowerAt(words, from));
  if (isArticle) from++;
  const named = findNamedUnit(words, from);
  if (named !== null && named.kind !== "currency") return { ...named, first: at };
  // "a third person" was refused before; "one-third interest" counts nothing in the plural.
  const single = from > at || isArticle || isOneOf("an a", lowerAt(words, at - 1));
  const noun = findCountedNoun(words, from, single);
  // "half of the fund’s €2 billion".
  return noun === null || lowerAt(words, noun.last - 1).endsWith("'s")
    ? null
    : { name: noun.name, kind: "noun", first: noun.first, last: noun.last };
}

const isNumberAt = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).kind === "digits" || SMALL_NUMBERS.has(lowerAt(words, at));

/** "of them", "of that"; "of those voters" goes on to its noun, "of them women" does not. */
function isAntecedent(words: readonly Word[], at: number): boolean {
  const { lower } = wordAt(words, at);
  return ANTECEDENT.has(lower) && (isOneOf("them whom", lower) || stopsOrEnds(words, at + 1));
}

function stopsOrEnds(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return word.kind !== "word" || stopsNoun(word.lower);
}
