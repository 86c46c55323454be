// A numeric claim -> what it is about: the unit, and the words of its sentence that count. Two articles
// rarely word a fact alike; they do name the same things next to the figure.

import type { Reading } from "../model/annotation.ts";
import type { Span } from "../model/span.ts";
import { isContentWord, wordsOf } from "./words.ts";

export type ClaimReading = Extract<Reading, { kind: "claim" }>;

export interface Topic {
  /** The unit, with all words for people as one. */
  readonly unit: string;
  /** True where the unit alone says a lot: "superdelegate", not "person" or "USD". */
  readonly isTelling: boolean;
  /** Stems of words with a capital, the first of the sentence among them, and of other words. */
  readonly names: Stems;
  readonly words: Stems;
}

/** Each stem with how near the figure it stands: CLAUSE or FAR. */
export type Stems = ReadonlyMap<string, number>;

export interface QuantityMark {
  readonly reading: ClaimReading;
  /** The figure with its unit, as it stands in the sentence. */
  readonly text: string;
}

/** What a word counts in the clause of the figure, and in the rest of the sentence. */
const CLAUSE = 1;
const FAR = 0.5;
/** UTF-16 code units from the figure: some ten words. */
const CLAUSE_REACH = 64;

/** A sentence of a newspaper has 25 words; what stands past these belongs to another thought. */
const MOST_WORDS = 120;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;
/** "1995", "2024": a year says which of many like figures is meant; other figures do not. */
const YEAR = /^(?:19|20)\d\d$/u;

/** What the claim is about. Linear in its sentence. */
export function topicOf({ reading: { quantity, sentence }, text }: QuantityMark): Topic {
  const unit = PERSON_UNITS.has(quantity.unit) ? "person" : quantity.unit;
  const start = Math.max(0, sentence.indexOf(text));
  const figure = { start, end: start + text.length };
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  for (const word of wordsOf(sentence, MOST_WORDS)) {
    const stem = stemOf(word.key);
    if (!isTopical(word.key) || stem === stemOf(unit)) continue;
    const stems = CAPITAL.test(sentence.slice(word.start, word.end)) ? names : words;
    stems.set(stem, Math.max(nearness(word, figure), stems.get(stem) ?? 0));
  }
  return { unit, isTelling: !GENERIC_UNITS.has(unit), names, words };
}

function isTopical(key: string): boolean {
  if (!isContentWord(key) || COLOURLESS.has(key)) return false;
  return !DIGIT.test(key) || YEAR.test(key);
}

function nearness(word: Span, figure: Span): number {
  const apart = Math.max(figure.start - word.end, word.start - figure.end);
  return apart <= CLAUSE_REACH ? CLAUSE : FAR;
}

/** Endings that change with number and tense: "killed", "killing", "kills". */
const ENDING = /(?:'s|ies|ied|ing|es|ed|s|y)$/u;
const STEM_LENGTH = 6;

// Not a real stemmer: enough to bring "classified" and "classification" together in four lines.
function stemOf(key: string): string {
  const bare = key.length > 4 ? key.replace(ENDING, "") : key;
  return bare.slice(0, STEM_LENGTH);
}

/** Words of reporting, counting and polling, which stand beside every figure. */
const COLOURLESS = new Set(
  (
    "according ahead announced average billion candidate candidates claim claimed claims count " +
    "counting counts day days dozen eight election eleven error estimate estimated estimates fifty " +
    "figure figures five forty four friday half hundred hundreds just lead leader leading leads " +
    "likely margin million millions monday month months nearly nine number numbers percent points " +
    "poll polled polling polls quarter race recent report reported reports respondents roughly " +
    "saturday seven six spokesman sunday support supported supporters supports survey surveys tally " +
    "ten thirty thousand thousands three thursday time times today total totals trillion tuesday " +
    "twelve twenty voter voters wednesday week weeks"
  ).split(" "),
);

/** Units that say only how, not what. */
const GENERIC_UNITS = new Set(
  (
    "% CHF EUR GBP JPY USD acre candidate case country day debate degree dollar euro foot hour " +
    "kilometer kilometre meter metre mile minute month people percent person place point poll pound " +
    "race second state thing time vote voter week year"
  ).split(" "),
);

/** Nouns for people: one article counts "lives", another "people" or "victims". */
const PERSON_UNITS = new Set(
  (
    "adult casualty child civilian death fatality immigrant individual life man migrant passenger people " +
    "person protester refugee resident soldier victim woman"
  ).split(" "),
);
