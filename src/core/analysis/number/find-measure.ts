// Units of measure after a number: "350 miles", "12 sq km", "20 degrees Celsius", "29 years old".

import { isMarkOf } from "../text/characters.ts";
import { isOneOf } from "../text/word-sets.ts";
import { stopsNoun } from "./find-counted-noun.ts";
import { LABEL_NOUNS } from "./label-words.ts";
import { isPlural, singularOf } from "./singular.ts";
import type { Unit } from "./unit.ts";
import {
  EXACT_MEASURES,
  LETTER_MEASURES,
  MEASURES,
  SHORT_MEASURES,
  TEMPERATURES,
  TIME_UNITS,
  UNIT_MODIFIERS,
} from "./units.ts";
import { isHyphen, lowerAt, type Word, wordAt } from "./words.ts";

/** "350 miles", "12 square miles", "20 degrees Celsius", "29 years old", "60 miles an hour". */
export function findMeasure(words: readonly Word[], at: number): Unit | null {
  const abbreviated = findTemperature(words, at) ?? findShortMeasure(words, at);
  if (abbreviated !== null) return abbreviated;
  let head = at;
  const modifiers: string[] = [];
  while (head < at + 2 && UNIT_MODIFIERS.has(lowerAt(words, head))) {
    modifiers.push(lowerAt(words, head));
    head++;
  }
  const { lower } = wordAt(words, head);
  const letter = lower === "m" ? "meter" : undefined;
  const short = modifiers.includes("sq") ? (SHORT_MEASURES.get(lower) ?? letter) : undefined;
  const unit = short ?? MEASURES.get(singularOf(lower));
  if (unit === undefined || isOtherNoun(words, head)) return null;
  const kinds = modifiers
    .map((word) => (word === "sq" ? "square" : word))
    .filter((word) => isOneOf("basis cubic metric nautical square", word));
  const name = [...kinds, unit].join(" ");
  return extendMeasure(words, { name, kind: "measure", first: at, last: head + 1 });
}

/** "10 second graders", "12 foot soldiers", "one league game", "three point guards": the measure is part of another noun. */
function isOtherNoun(words: readonly Word[], head: number): boolean {
  const { lower } = wordAt(words, head);
  if (isPlural(lower) || lower === "celsius") return false;
  const next = wordAt(words, head + 1);
  if (next.kind !== "word" || stopsNoun(next.lower)) return false;
  // "one league game": nobody measures in leagues what is played.
  if (lower === "league") return true;
  return isPlural(next.lower) && isOneOf("second foot point pound stone", lower);
}

/** Digits that a bare letter makes a temperature of. */
const TWO_DIGITS = /^(?:\d\d|\d{1,2}\.\d)$/;

/** "33 C by noon", "90F", "1.5C", "3°C"; "3D", "gate 12C" and "50 F students" are no temperatures. */
function findTemperature(words: readonly Word[], at: number): Unit | null {
  const { text } = wordAt(words, at);
  const sign = isMarkOf("°º", text.charAt(0)) ? /^.([CF]?)$/.exec(text) : null;
  const letter = sign === null ? text : sign[1] || wordAt(words, at + 1).text;
  const scale = TEMPERATURES.get(letter);
  if (sign !== null)
    return scale === undefined
      ? { name: "degree", kind: "measure", first: at, last: at + 1 }
      : { name: scale, kind: "measure", first: at, last: at + (sign[1] === "" ? 2 : 1) };
  if (scale === undefined || !TWO_DIGITS.test(wordAt(words, at - 1).text)) return null;
  const next = wordAt(words, at + 1);
  if (next.kind === "word" && !stopsNoun(next.lower)) return null;
  if (LABEL_NOUNS.has(lowerAt(words, at - 2))) return null;
  return { name: scale, kind: "measure", first: at, last: at + 1 };
}

function findShortMeasure(words: readonly Word[], at: number): Unit | null {
  const bracket = isMarkOf("([", wordAt(words, at).text) ? 1 : 0;
  const closes = bracket === 1 && /^[)\]]$/.test(wordAt(words, at + 2).text);
  if (bracket === 1 && !closes) return null;
  const name = shortName(words, at + bracket);
  if (name === undefined) return null;
  const last = at + 1 + 2 * bracket;
  const slash = wordAt(words, last);
  // "100 km/h"
  return slash.text === "/" && slash.glued && isOneOf("h hr", lowerAt(words, last + 1))
    ? { name: `${name} per hour`, kind: "measure", first: at, last: last + 2 }
    : { name, kind: "measure", first: at, last };
}

/** What the short form at `at` stands for, if it is one here. */
function shortName(words: readonly Word[], at: number): string | undefined {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  // "8 pm" is a time; picometres do not occur in the news.
  if (word.lower === "pm" && next.lower !== "is") return undefined;
  const letter = LETTER_MEASURES.get(word.text);
  if (letter === "penny") return isPence(words, at) ? letter : undefined;
  if (letter !== undefined && (word.glued || next.kind !== "word" || next.lower === "x"))
    return letter;
  // "280 PS lawmakers": a party's.
  const isParty = word.text === "PS" && next.kind === "word" && !stopsNoun(next.lower);
  const exact = isParty ? undefined : EXACT_MEASURES.get(word.text);
  const short = exact ?? SHORT_MEASURES.get(word.lower);
  return short ?? (isInch(words, at) ? "inch" : undefined);
}

/** "6in", "(31.2 in)"; not "(two in)". */
function isInch(words: readonly Word[], at: number): boolean {
  const { lower, glued } = wordAt(words, at);
  if (lower !== "in" || glued) return lower === "in";
  return lowerAt(words, at + 1) === ")" && wordAt(words, at - 1).kind === "digits";
}

/** "45p", not the lines of "a 1080p screen". */
const isPence = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).glued && !/^(?:480|720|1080|1440|2160)$/.test(wordAt(words, at - 1).text);

/** What may follow a measure and belongs to it: "old", "of age", "an hour", "Celsius". */
function extendMeasure(words: readonly Word[], unit: Unit): Unit {
  const { last, name } = unit;
  const next = lowerAt(words, last);
  const over = lowerAt(words, last + 1);
  if (name === "degree") return withScale(words, unit);
  if (TIME_UNITS.has(name)) {
    if (next === "old") return { ...unit, last: last + 1 };
    if (isHyphen(wordAt(words, last)) && isOneOf("olds old", over))
      return { ...unit, last: last + 2 };
    if (next === "of" && over === "age") return { ...unit, last: last + 2 };
    return unit;
  }
  const isSpeed = isOneOf("mile kilometer meter foot knot", name) && isOneOf("an a per", next);
  if (isSpeed && isOneOf("hour minute second", over))
    return { ...unit, name: `${name} per ${over}`, last: last + 2 };
  return unit;
}

function withScale(words: readonly Word[], unit: Unit): Unit {
  const scale = lowerAt(words, unit.last);
  if (isOneOf("celsius celcius centigrade c", scale))
    return { ...unit, name: "celsius", last: unit.last + 1 };
  if (isOneOf("fahrenheit f", scale)) return { ...unit, name: "fahrenheit", last: unit.last + 1 };
  return unit;
}
