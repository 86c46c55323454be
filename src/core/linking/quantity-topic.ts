// A numeric claim -> what it is about: the unit, and the words of its sentence that count. Two articles
// rarely word a fact alike; they do name the same things next to the figure.

import type { Reading } from "../model/annotation.ts";
import { isContentWord, wordsOf } from "./words.ts";

export type ClaimReading = Extract<Reading, { kind: "claim" }>;

export interface Topic {
  /** The unit, with all words for people as one. */
  readonly unit: string;
  /** True where the unit alone says a lot: "superdelegate", not "person" or "USD". */
  readonly isTelling: boolean;
  /** Stems of words with a capital, the first of the sentence among them, and of other words. */
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** A sentence of a newspaper has 25 words; what stands past these belongs to another thought. */
const MOST_WORDS = 120;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;
/** "1995", "2024": a year says which of many like figures is meant; other figures do not. */
const YEAR = /^(?:19|20)\d\d$/u;

/** What the claim is about. Linear in its sentence. */
export function topicOf({ quantity, sentence }: ClaimReading): Topic {
  const unit = PERSON_UNITS.has(quantity.unit) ? "person" : quantity.unit;
  const names = new Set<string>();
  const words = new Set<string>();
  for (const { key, start, end } of wordsOf(sentence, MOST_WORDS)) {
    if (!isContentWord(key) || COLOURLESS.has(key)) continue;
    if (DIGIT.test(key) && !YEAR.test(key)) continue;
    const stem = stemOf(key);
    if (stem === stemOf(unit)) continue;
    (CAPITAL.test(sentence.slice(start, end)) ? names : words).add(stem);
  }
  return { unit, isTelling: !GENERIC_UNITS.has(unit), names, words };
}

/** Endings that change with number and tense: "killed", "killing", "kills". */
const ENDING = /(?:'s|ies|ied|ing|es|ed|s|y)$/u;
const STEM_LENGTH = 6;

// Not a real stemmer: enough to bring "classified" and "classification" together in four lines.
function stemOf(key: string): string {
  const bare = key.length > 4 ? key.replace(ENDING, "") : key;
  return bare.slice(0, STEM_LENGTH);
}

/** Words of reporting and counting, which stand beside every figure. */
const COLOURLESS = new Set(
  (
    "according announced average billion claim claimed claims day days dozen eight eleven estimate estimated estimates " +
    "fifty figure figures five forty four half hundred hundreds just million millions monday month months nearly nine number numbers " +
    "percent points quarter recent report reported reports roughly saturday seven six spokesman sunday ten thirty thousand " +
    "thousands three thursday time times today total trillion tuesday twelve twenty wednesday week weeks friday"
  ).split(" "),
);

/** Units that say only how, not what. */
const GENERIC_UNITS = new Set(
  (
    "% CHF EUR GBP JPY USD acre day degree dollar euro foot hour kilometer kilometre meter metre mile " +
    "minute month people percent person point pound second time vote week year"
  ).split(" "),
);

/** Nouns for people: one article counts "lives", another "people" or "victims". */
const PERSON_UNITS = new Set(
  (
    "adult casualty child civilian death fatality immigrant individual life man migrant passenger people " +
    "person protester refugee resident soldier victim woman"
  ).split(" "),
);
