// Figures for one quantity -> a heading for their ledger in an article's own words: "People have fled the Ondra
// valley". Of all sentences the one is taken whose words beside the figure are the most common to all of them.

import type { Span } from "../model/span.ts";
import { placeOf, type QuantityMark, stemOf } from "./quantity-topic.ts";
import { COLOURLESS } from "./quantity-words.ts";
import { isContentWord, type Word, wordsOf } from "./words.ts";

const MOST_WORDS = 9;

/**
 * What the figures count, without figure and full stop, as one of the sentences words it; null where no two of them
 * share a word beside the figure. `nameOf` gives the noun that an article leaves out ("1.5 million have fled").
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
  let best: { readonly phrase: Phrase; readonly score: number; readonly at: number } | null = null;
  for (const [at, phrase] of phrases.entries()) {
    const score = scoreOf(phrase, counts);
    if (score > (best?.score ?? 0)) best = { phrase, score, at };
  }
  if (best === null) return null;
  const unit = figures[best.at]?.reading.quantity.unit ?? "";
  const { words, hasNoun } = best.phrase;
  return hasNoun ? words : `${nameOf(unit)} ${words}`.trim();
}

interface Phrase {
  readonly words: string;
  /** False where the figure stands alone, and what it counts has to be put before. */
  readonly hasNoun: boolean;
  readonly length: number;
  /** Of the words that count. */
  readonly stems: ReadonlySet<string>;
}

/** Points for each word that another sentence has too; a long phrase has to earn its length. */
function scoreOf({ stems, length, hasNoun }: Phrase, counts: ReadonlyMap<string, number>): number {
  const shared = [...stems].reduce((sum, stem) => sum + (counts.get(stem) ?? 1) - 1, 0);
  return shared === 0 ? 0 : shared + (hasNoun ? 0.5 : 0) - length / 20;
}

/** From what the figure counts to the end of the thought. */
function phraseOf({ reading: { sentence }, text }: QuantityMark): Phrase {
  const figure = placeOf(text, sentence);
  const noun = afterNumber(text);
  const start = figure.start + noun;
  const end = endOfThought(sentence, figure);
  const words = withoutLooseEnd(wordsOf(sentence.slice(start, end)).slice(0, MOST_WORDS));
  const last = words.at(-1);
  const counting = words.filter(({ key }) => isContentWord(key) && !COLOURLESS.has(key));
  return {
    words: last === undefined ? "" : sentence.slice(start, start + last.end).trim(),
    hasNoun: noun < text.length,
    length: words.length,
    stems: new Set(counting.map(({ key }) => stemOf(key))),
  };
}

const NUMBER =
  /^(?:[\p{Sc}\p{N}].*|.*\p{N}|hundreds?|thousands?|[mbt]illions?|mln|bn|dozens?|half|thirds?|quarters?|percent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;
const NUMERAL_JOINED = /-(?:thirds?|quarters?|fifths?)$/iu;

/** Where the words begin that follow the number: "more than 1.5 million |people". UTF-16 code units. */
function afterNumber(text: string): number {
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (NUMBER.test(word) || NUMERAL_JOINED.test(word)) end = index + word.length;
  }
  return end;
}

const BOUNDARY = /[,;:.!?—()“”"]| [-–] /u;

function endOfThought(sentence: string, figure: Span): number {
  const at = sentence.slice(figure.end).search(BOUNDARY);
  return at < 0 ? sentence.length : figure.end + at;
}

/** "homes in the" ends before the words that lead on to what was cut off. */
function withoutLooseEnd(words: readonly Word[]): readonly Word[] {
  let length = words.length;
  while (length > 0 && !isContentWord(words[length - 1]?.key ?? "")) length -= 1;
  return words.slice(0, length);
}
