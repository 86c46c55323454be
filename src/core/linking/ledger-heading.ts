// Figures for one quantity -> a heading for their ledger in an article's own words: "People have fled the Ondra
// valley". Of all sentences the one is taken whose words beside the figure are the most common to all of them.

import type { Span } from "../model/span.ts";
import { placeOf, type QuantityMark, stemOf } from "./quantity-topic.ts";
import { COLOURLESS } from "./quantity-words.ts";
import { isContentWord, keyOf, type Word, wordsOf } from "./words.ts";

const MOST_WORDS = 9;

/**
 * What the figures count, without figure and full stop, as one of the sentences words it, and the place that most
 * of them name; null where no two of them share a word beside the figure. `nameOf` gives the noun that an article
 * leaves out ("1.5 million have fled"). Linear in the sentences.
 */
export function ledgerHeading(
  figures: readonly QuantityMark[],
  nameOf: (unit: string) => string,
): string | null {
  const phrases = figures.map(phraseOf);
  const counts = new Map<string, number>();
  for (const stem of phrases.flatMap(({ stems }) => [...stems])) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const isShared = (stem: string) => (counts.get(stem) ?? 0) > 1;
  const [best] = phrases
    .map((phrase) => ({ phrase, score: scoreOf(phrase, counts) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const own = upTo(best.phrase, isShared);
  const named = best.phrase.hasNoun ? own : `${nameOf(best.phrase.unit)} ${own}`;
  const place = sharedPlace(figures);
  return place === null || isNamedIn(named, place) ? named : `${named} ${place}`;
}

interface Phrase {
  /** From what the figure counts to the end of the thought. */
  readonly text: string;
  readonly words: readonly Word[];
  /** False where the figure stands alone, and what it counts has to be put before. */
  readonly hasNoun: boolean;
  readonly unit: string;
  /** Of the words that count. */
  readonly stems: ReadonlySet<string>;
}

function phraseOf({ reading: { sentence, quantity }, text }: QuantityMark): Phrase {
  const figure = placeOf(text, sentence);
  const noun = afterNumber(text);
  const phrase = sentence.slice(figure.start + noun, endOfThought(sentence, figure));
  const words = wordsOf(phrase, MOST_WORDS);
  return {
    text: phrase,
    words,
    hasNoun: noun < text.length,
    unit: quantity.unit,
    stems: new Set(words.filter(counts).map(({ key }) => stemOf(key))),
  };
}

const counts = ({ key }: Word): boolean => isContentWord(key) && !COLOURLESS.has(key);

/** Points for each word that another sentence has too; a long phrase has to earn its length. */
function scoreOf({ stems, words, hasNoun }: Phrase, known: ReadonlyMap<string, number>): number {
  const shared = [...stems].reduce((sum, stem) => sum + (known.get(stem) ?? 1) - 1, 0);
  return shared === 0 ? 0 : shared + (hasNoun ? 0.5 : 0) - words.length / 20;
}

/** The phrase up to the last word that another sentence has too: "homes", not "homes nearly a week". */
function upTo({ text, words }: Phrase, isShared: (stem: string) => boolean): string {
  const last = words.findLast((word) => counts(word) && isShared(stemOf(word.key)));
  return last === undefined ? "" : text.slice(0, last.end).trim();
}

const NUMBER =
  /^(?:[\p{Sc}\p{N}].*|.*\p{N}|hundreds?|thousands?|[mbt]r?illions?|mln|bn|dozens?|half|thirds?|quarters?|percent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;
const JOINED = /-(?:thirds?|quarters?|fifths?)$/iu;

/** Where the words begin that follow the number: "more than 1.5 million |people". UTF-16 code units. */
function afterNumber(text: string): number {
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (NUMBER.test(word) || JOINED.test(word)) end = index + word.length;
  }
  return end;
}

const BOUNDARY = /[,;:.!?—()“”"]| [-–] /u;

function endOfThought(sentence: string, figure: Span): number {
  const at = sentence.slice(figure.end).search(BOUNDARY);
  return at < 0 ? sentence.length : figure.end + at;
}

/** "in the Ondra", "near Vardova"; what else has a capital after such a word is a month or a weekday. */
const PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]long|[Aa]cross|[Aa]round|[Oo]utside) (?:the )?\p{Lu}[\p{L}\p{M}'’-]+/gu;
const TIMES =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/** The place that most of the sentences name, as the first of them does; null: none. */
function sharedPlace(figures: readonly QuantityMark[]): string | null {
  const places = new Map<string, { readonly words: string; count: number }>();
  for (const { reading } of figures) {
    const named = (reading.sentence.match(PLACE) ?? []).filter((words) => !TIMES.test(words));
    for (const [key, words] of new Map(named.map((one) => [nameIn(one), one]))) {
      const known = places.get(key);
      if (known === undefined) places.set(key, { words, count: 1 });
      else known.count += 1;
    }
  }
  const [most] = [...places.values()].sort((a, b) => b.count - a.count);
  if (most === undefined || most.count * 2 <= figures.length) return null;
  // It may have begun its sentence.
  return most.words.charAt(0).toLowerCase() + most.words.slice(1);
}

const nameIn = (place: string): string => keyOf(place.split(" ").at(-1) ?? "");

function isNamedIn(heading: string, place: string): boolean {
  return wordsOf(heading).some(({ key }) => key === nameIn(place));
}
