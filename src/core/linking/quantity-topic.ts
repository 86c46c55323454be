// A numeric claim -> what it is about: the unit, the words of its sentence that count, and the other
// figures there. Two articles rarely word a fact alike; they do name the same things next to the figure.

import type { Reading } from "../model/annotation.ts";
import type { Quantity } from "../model/mark.ts";
import { contains, type Span } from "../model/span.ts";
import { countriesIn } from "./countries.ts";
import { definitionOf } from "./definitions.ts";
import {
  CHANGE_WORDS,
  COLOURLESS,
  CONTEST_UNITS,
  GENERIC_UNITS,
  PERSON_UNITS,
  SAME_MATTER,
  SHARE_UNITS,
  SPANS_OF_TIME,
} from "./quantity-words.ts";
import { isContentWord, type Word, wordsOf } from "./words.ts";

export type ClaimReading = Extract<Reading, { kind: "claim" }>;

export interface QuantityMark {
  readonly reading: ClaimReading;
  /** The figure with its unit, as it stands in the sentence. */
  readonly text: string;
}

/** How a unit counts; each kind has its own way of being alike by chance. */
export type Measure = "age" | "contest" | "count" | "share" | "time";

export interface Topic {
  /** The unit, with all words for people as one. */
  readonly unit: string;
  readonly measure: Measure;
  /** True where the unit alone says a lot: "superdelegate", not "person" or "USD". */
  readonly isTelling: boolean;
  /** True where the article writes no unit: people are what newspapers leave out. */
  readonly isAssumed: boolean;
  /** Stems of words with a capital, and of other words. */
  readonly names: Stems;
  readonly words: Stems;
  /** The sentence's other figures of some precision, as digits: "2.3", "1995"; and those of the claim itself. */
  readonly figures: ReadonlySet<string>;
  readonly ownFigures: ReadonlySet<string>;
  /** Years that the figure's clause names, the claim's own left out. */
  readonly years: ReadonlySet<string>;
  /** True where the sentence says that the figure was another one before. */
  readonly isChange: boolean;
  /** By which rule the figure counts (definitions.ts). */
  readonly definition: ReadonlyMap<number, string>;
  /** True where a poll, a survey or an average of polls is the source. */
  readonly isPoll: boolean;
}

/** Each stem with how near the figure it stands: OWN, BESIDE, CLAUSE or FAR. */
export type Stems = ReadonlyMap<string, number>;

/** What a word counts inside the claim ("undocumented people"), next to it, in its clause, and beyond. */
export const OWN = 1.5;
export const BESIDE = 1.25;
const CLAUSE = 1;
const FAR = 0.5;
/** UTF-16 code units from the figure: some four words, some ten. */
const BESIDE_REACH = 25;
const CLAUSE_REACH = 64;

/** A sentence of a newspaper has 25 words; what stands past these belongs to another thought. */
const MOST_WORDS = 120;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;
/** "2031"; not "2,031", which is a figure. */
const YEAR = /^(?:19|20)\d\d$/u;
const POLL =
  /\b(?:polls?|polling|surveys?|surveyed|respondents|points? lead|lead(?:s|ing)? by)\b/iu;
/** "58-year-old", "aged 41", "53 years old"; and in "Lena Orm, 58, said" the figure stands between commas. */
const AGE = /^(?:\p{N}+|\p{L}+)-year-old|\b(?:aged|years? old)\b/iu;
const APPOSED = /\p{L}, $/u;

/** What the claim is about. Linear in its sentence. */
export function topicOf({ reading: { quantity, sentence }, text }: QuantityMark): Topic {
  const figure = placeOf(text, sentence);
  const place = { figure, clause: clauseAround(sentence, figure) };
  const words = wordsOf(sentence, MOST_WORDS);
  const isFigure = ({ key }: Word) => DIGIT.test(key);
  const precise = words.filter((word) => isFigure(word) && isPrecise(word.key));
  const asDigits = ({ key }: Word) => digitsOf(key);
  const subjects = subjectsOf(
    words.filter((word) => !isFigure(word)),
    quantity.unit,
  );
  const isName = (word: Word) => CAPITAL.test(sentence.slice(word.start, word.end));
  return {
    unit: isOfPeople(quantity.unit) ? "person" : quantity.unit,
    measure: measureOf(quantity, sentence, figure),
    isTelling: isTelling(quantity.unit),
    isAssumed: quantity.unit === "",
    names: stemsOf(subjects.filter(isName), place),
    words: stemsOf(
      subjects.filter((word) => !isName(word)),
      place,
    ),
    figures: new Set(precise.filter((word) => !contains(figure, word)).map(asDigits)),
    ownFigures: new Set(precise.filter((word) => contains(figure, word)).map(asDigits)),
    years: new Set(
      words
        .filter((word) => YEAR.test(word.key) && contains(place.clause, word))
        .filter((word) => !contains(figure, word))
        .map(({ key }) => key),
    ),
    isChange: words.some((word) => CHANGE_WORDS.has(word.key) && nearness(word, place) >= CLAUSE),
    // Few pairs of figures come so far that these are asked for.
    get definition() {
      return definitionOf(sentence, text);
    },
    get isPoll() {
      return POLL.test(sentence);
    },
  };
}

/** Worked out once for one reading: a figure is looked up by it, and compared with each that shares a word with it. */
export function knownTopicOf(mark: QuantityMark): Topic {
  const known = topics.get(mark.reading);
  if (known !== undefined) return known;
  const topic = topicOf(mark);
  topics.set(mark.reading, topic);
  return topic;
}

const topics = new WeakMap<ClaimReading, Topic>();

/** Newspapers leave the people out, and count a nation's by its name: "10,000 Syrians" are Syrian persons. */
function isOfPeople(unit: string): boolean {
  return unit === "" || PERSON_UNITS.has(unit) || isNation(unit);
}

function isNation(unit: string): boolean {
  return countriesIn([unit]).size > 0;
}

/** The words that say what is counted: not those of grammar and counting, and not the unit, but for a nation's. */
function subjectsOf(words: readonly Word[], unit: string): Word[] {
  const unitStems = isNation(unit) ? [] : [stemOf(unit), stemOf(`${unit}s`)];
  return words.filter(
    ({ key }) => isContentWord(key) && !COLOURLESS.has(key) && !unitStems.includes(stemOf(key)),
  );
}

function stemsOf(words: readonly Word[], place: Place): Stems {
  const stems = new Map<string, number>();
  for (const word of words) {
    const stem = stemOf(word.key);
    stems.set(stem, Math.max(nearness(word, place), stems.get(stem) ?? 0));
  }
  return stems;
}

function measureOf({ unit, value }: Quantity, sentence: string, figure: Span): Measure {
  const text = sentence.slice(figure.start, figure.end);
  if (SPANS_OF_TIME.has(unit)) {
    const isApposed = APPOSED.test(sentence.slice(0, figure.start)) && !/\p{L}/u.test(text);
    return isApposed || AGE.test(text) ? "age" : "time";
  }
  const isPart = value !== null && value < 1 && !isTelling(unit);
  if (isPart || SHARE_UNITS.has(unit)) return "share";
  return CONTEST_UNITS.has(unit) ? "contest" : "count";
}

function isTelling(unit: string): boolean {
  if (isNation(unit)) return false;
  return ![GENERIC_UNITS, PERSON_UNITS, SHARE_UNITS, SPANS_OF_TIME].some((units) =>
    units.has(unit),
  );
}

/** Where the claim stands in its sentence: not "63" inside "163". Where it is not found, the beginning. */
export function placeOf(text: string, sentence: string): Span {
  let start = sentence.indexOf(text);
  while (start > 0 && WORD_BEFORE.test(sentence.charAt(start - 1))) {
    const next = sentence.indexOf(text, start + 1);
    if (next < 0) break;
    start = next;
  }
  return { start: Math.max(0, start), end: Math.max(0, start) + text.length };
}

const WORD_BEFORE = /[\p{L}\p{N}.,]/u;

/** What parts thoughts; a comma does not: "the dam, 96 metres high, broke". */
const BOUNDARY = /[;:—()“”"]| [-–] |, (?:but|while|whereas|compared with) /gu;

function clauseAround(sentence: string, figure: Span): Span {
  let start = 0;
  for (const { 0: mark, index } of sentence.matchAll(BOUNDARY)) {
    if (index >= figure.end) return { start, end: index };
    if (index + mark.length <= figure.start) start = index + mark.length;
  }
  return { start, end: sentence.length };
}

interface Place {
  readonly figure: Span;
  readonly clause: Span;
}

function nearness(word: Span, { figure, clause }: Place): number {
  if (contains(figure, word)) return OWN;
  if (!contains(clause, word)) return FAR;
  const apart = Math.max(figure.start - word.end, word.start - figure.end);
  if (apart <= BESIDE_REACH) return BESIDE;
  return apart <= CLAUSE_REACH ? CLAUSE : FAR;
}

/** "1995", "2.3bn", "1,237": three digits, or a decimal. Other figures agree by chance. */
function isPrecise(key: string): boolean {
  return digitsOf(key).length >= 3;
}

const NO_DIGIT = /[^\p{N}.]/gu;

function digitsOf(key: string): string {
  return key.replaceAll(",", "").replace(NO_DIGIT, "");
}

/** Endings that change with number and tense: "killed", "killing", "kills". */
const ENDING = /(?:'s|ies|ied|ing|es|ed|s|y)$/u;
const STEM_LENGTH = 6;

// Not a real stemmer: enough to bring "classified" and "classification" together in four lines.
export function stemOf(key: string): string {
  const matter = matters.get(key);
  if (matter !== undefined) return matter;
  const bare = key.length > 4 ? key.replace(ENDING, "") : key;
  return bare.slice(0, STEM_LENGTH);
}

const matters = new Map(SAME_MATTER.flatMap((row) => row.map((word) => [word, row[0] ?? word])));
