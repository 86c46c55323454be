// How a figure is meant: "more than", "about", "or so". A hedge that only some contexts make a hedge
// ("over five years", "under 18") is read as one where a figure follows, since newspapers mean it so.

import type { Hedge } from "../../model/mark.ts";
import { isOneOf, wordSet } from "../text/word-sets.ts";
import { HEDGE_DEGREES, HEDGES_AFTER, HEDGES_BEFORE, type HedgePhrase } from "./hedges.ts";
import { MAGNITUDES, SMALL_NUMBERS } from "./number-words.ts";
import { isPlural, singularOf } from "./singular.ts";
import { TIME_UNITS } from "./units.ts";
import { lowerAt, type Word, wordAt } from "./words.ts";

/** Words [first, last) that hedge the figure beside them. */
export interface FoundHedge {
  readonly first: number;
  readonly last: number;
  readonly hedge: Hedge;
}

/** Nouns that "over" belongs to. */
const NOUN_BEFORE_OVER = wordSet(
  "advantage anger argued argument clash clashed clashes control dispute disputes edge feud fight lead outrage power protest protests row rows scandal spat " +
    "sued victory win",
);

/** The hedge that ends just before the word `first`, or null. */
export function findHedgeBefore(words: readonly Word[], first: number): FoundHedge | null {
  const phrases = HEDGES_BEFORE.get(lowerAt(words, first - 1));
  if (phrases === undefined) return null;
  const { sentence } = wordAt(words, first);
  for (const phrase of phrases) {
    const start = first - phrase.words.length;
    if (wordAt(words, start).sentence !== sentence || !matches(words, start, phrase)) continue;
    if (isPhrasal(lowerAt(words, start - 1), lowerAt(words, start))) return null;
    if (lowerAt(words, start) === "over" && (isDuring(words, start) || isTakenOver(words, start)))
      return null;
    return { first: withDegree(words, start), last: first, hedge: phrase.hedge };
  }
  return null;
}

/** The hedge that begins at the word `at`, which follows the figure; or null. */
export function findHedgeAfter(words: readonly Word[], at: number): FoundHedge | null {
  const phrases = HEDGES_AFTER.get(lowerAt(words, at));
  if (phrases === undefined) return null;
  const { sentence } = wordAt(words, at - 1);
  for (const phrase of phrases) {
    const last = at + phrase.words.length;
    if (wordAt(words, last - 1).sentence !== sentence || !matches(words, at, phrase)) continue;
    if (beginsNext(words, phrase, last)) continue;
    return { first: at, last, hedge: phrase.hedge };
  }
  return null;
}

/**
 * "$5 plus tax" adds, "15 plus years" hedges; in "12 ships and more than 5 boats", "a week and over a
 * decade" and "5 at least 6 times" the words begin the next figure.
 */
function beginsNext(words: readonly Word[], phrase: HedgePhrase, last: number): boolean {
  const next = wordAt(words, last);
  if (phrase.words[0] === "plus") return next.kind !== "word";
  if (!isOneOf("and at or odd", phrase.words[0] ?? "")) return false;
  const isNumber = next.kind === "digits" || SMALL_NUMBERS.has(next.lower) || next.text === "$";
  return isNumber || isOneOf("an a as than the to", next.lower);
}

/** "the lead over 15 rivals", "adds up to 40", "handed over 500 files", "is short of 20 nurses": the words belong to what is before them. */
const isPhrasal = (before: string, first: string): boolean =>
  (first === "over" && (NOUN_BEFORE_OVER.has(before) || HANDS.has(before))) ||
  (first === "up" && ADDS.has(before)) ||
  (first === "short" && LACKS.has(before));

/** "who took | over | 11 days ago": the verb's; not "took over 20 minutes". */
const isTakenOver = (words: readonly Word[], over: number): boolean =>
  isOneOf("take taken takes taking took", lowerAt(words, over - 1)) &&
  lowerAt(words, over + 3) === "ago";

/** "$300 billion over two years", "40 people over three days": the time in which so many came together. */
function isDuring(words: readonly Word[], over: number): boolean {
  const span = [wordAt(words, over + 2), wordAt(words, over + 3)];
  if (!span.some(({ lower }) => PERIODS.has(singularOf(lower)))) return false;
  const before = wordAt(words, over - 1);
  if (before.kind === "digits" || before.text === "%" || MAGNITUDES.has(before.lower)) return true;
  if (before.lower === "percent" || before.lower === "cent" || SPREAD.has(before.lower))
    return true;
  if (!isPlural(before.lower)) return false;
  for (let at = over - 2; at >= over - COUNT_REACH; at--)
    if (isCount(wordAt(words, at))) return true;
  return false;
}

/** "reduced over six years", "phased out over two"; one is married or jailed for more than two. */
const SPREAD = wordSet("dropped fallen grown increased out phased reduced repaid risen spread");

/** Words from a number to the noun that it counts. */
const COUNT_REACH = 5;
const PERIODS = wordSet("game match quarter round season spell stint term", TIME_UNITS);

const isCount = ({ kind, lower }: Word): boolean => kind === "digits" || SMALL_NUMBERS.has(lower);

const HANDS = wordSet("handed handing hands hand turned turning turns turn");
const LACKS = wordSet("are be been is left ran run running was were");
const ADDS = wordSet("added adding adds add go goes going gone went");

function matches(words: readonly Word[], start: number, phrase: HedgePhrase): boolean {
  return phrase.words.every((word, offset) => lowerAt(words, start + offset) === word);
}

/** "a bit over", "well over", "just under": the degree belongs to the span. */
function withDegree(words: readonly Word[], start: number): number {
  const before = lowerAt(words, start - 1);
  const article = lowerAt(words, start - 2) === "a" ? 2 : 1;
  if (before === "bit" || before === "little") return start - article;
  return HEDGE_DEGREES.has(before) ? start - 1 : start;
}
